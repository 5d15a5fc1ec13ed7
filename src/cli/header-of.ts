import { columnNames } from '../detect/column-names.ts';
import { memoryShare } from '../engines/memory-share.ts';
import { defaultMemory } from '../run-info.ts';
import { expandPaths } from '../source/expand-paths.ts';
import { openTable } from '../source/open-table.ts';
import { createSpillFolder, type SpillFolder } from '../temporary/spill-folder.ts';
import type { Header } from './config/summary.ts';
import type { Io } from './io.ts';
import { type ReadingOptions, readingRequest } from './reading-options.ts';

/**
 * The columns of a dataset, by its beginning alone.
 * @throws HealthriskError of kinds input and data
 */
export async function headerOf(
  patterns: readonly string[],
  options: ReadingOptions,
  io: Pick<Io, 'stdin'>,
): Promise<Header> {
  const folders: SpillFolder[] = [];
  const folder = (): string => {
    const made = createSpillFolder();
    folders.push(made);
    return made.path;
  };
  try {
    const paths = await expandPaths(patterns);
    const reader = await openTable(paths, {
      ...readingRequest(options),
      ...(paths.includes('-') ? { stdin: io.stdin() } : {}),
      database: { memory: memoryShare(defaultMemory()), folder },
    });
    const { first, sample, statesNames, name } = reader;
    await reader.close();
    return {
      name,
      columns: columnNames({ first, sample, statesNames, file: name }, options.header),
    };
  } finally {
    for (const made of folders) made.remove();
  }
}
