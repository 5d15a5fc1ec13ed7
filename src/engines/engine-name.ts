import type { EngineReason } from '../model/assessment.ts';
import type { EncodedTable, Persons } from '../model/table.ts';
import type { Engine } from './engine.ts';
import { StreamEngine } from './stream.ts';

/** Engines that can be asked for; `auto` chooses. */
export const ENGINE_NAMES = ['auto', 'stream', 'reference'] as const;

/** One of {@link ENGINE_NAMES}. */
export type EngineName = (typeof ENGINE_NAMES)[number];

/** An engine and why it was taken. */
export interface Choice {
  engine: Engine;
  reason: EngineReason;
}

/** Takes the engine that was asked for; `auto` is `stream`, since codes in memory is all there is. */
export async function chooseEngine(
  name: EngineName,
  table: EncodedTable,
  persons: Persons | null,
): Promise<Choice> {
  if (name === 'reference') {
    // Loaded on demand: arquero takes longer to start than most tables take to assess.
    const { ReferenceEngine } = await import('./reference.ts');
    return { engine: new ReferenceEngine(table, persons), reason: 'asked-for' };
  }
  const reason = name === 'auto' ? 'codes-fit-in-memory' : 'asked-for';
  return { engine: new StreamEngine(table, persons), reason };
}
