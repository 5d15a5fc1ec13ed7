import { withDataset } from '../open-dataset.ts';
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
  const request = {
    path: patterns,
    ...(patterns.includes('-') ? { stdin: io.stdin() } : {}),
    ...readingRequest(options),
    descriptor: false,
  };
  return withDataset(request, async ({ names, reader }) => ({ name: reader.name, columns: names }));
}
