import { isDeepStrictEqual } from 'node:util';
import { HealthriskError, invariant } from '../../errors/healthrisk-error.ts';
import { readConfig } from '../config/load.ts';
import type { Draft } from './draft.ts';

/**
 * Reads a configuration before it is written: whatever the columns are called, it must mean what
 * was meant.
 * @throws Error (a bug) when it does not
 */
export async function requireReadBack(text: string, path: string, draft: Draft): Promise<void> {
  const { columns, noSensitiveColumn, recordsArePersons, subject } = await declarationsOf(
    text,
    path,
  );
  const said = [...columns].map(([name, { roles, roleFrom }]) => [name, roles, roleFrom ?? null]);
  const meant = draft.columns
    .filter(({ leftOut }) => leftOut === null)
    .map(({ seen, roles, suggestedBy }) => [seen.name, roles, suggestedBy]);
  const key = draft.columns.find(
    ({ roles, suggestedBy }) => suggestedBy === null && roles.includes('subject'),
  );
  const isSame =
    isDeepStrictEqual(new Set(said.map(inWords)), new Set(meant.map(inWords))) &&
    noSensitiveColumn === draft.noSensitiveColumn &&
    recordsArePersons === draft.recordsArePersons &&
    (subject?.column ?? null) === (draft.droppedKey ?? key?.seen.name ?? null) &&
    (subject === null || subject.released === (draft.droppedKey === null));
  invariant(isSame, 'a configuration that was written is read back as it was meant');
}

// Names that look like numbers change their places in an object.
function inWords(entry: readonly unknown[]): string {
  return JSON.stringify(entry);
}

async function declarationsOf(text: string, path: string) {
  try {
    return (await readConfig(text, path)).declarations;
  } catch (error) {
    if (!(error instanceof HealthriskError)) throw error;
    // Its place and hint are about a file that nobody has.
    throw new Error('invariant broken: a configuration that was written can be read');
  }
}
