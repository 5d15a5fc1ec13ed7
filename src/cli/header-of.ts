import { Recogniser } from '../assess/recognise.ts';
import type { DatasetRequest } from '../open-dataset.ts';
import { withDataset } from '../open-dataset.ts';
import type { Header } from './config/data-summary.ts';
import type { LoadedConfig } from './config/load.ts';
import { type DescriptorOption, descriptorFor } from './descriptor-for-data.ts';
import type { Io } from './io.ts';
import { type ReadingOptions, readingRequest } from './reading-options.ts';

/**
 * The columns of a dataset and what lies beside it, by its beginning alone.
 * @param config whose patterns are tried on the first records; its columns may be wrong
 * @throws HealthriskError of kinds config, input and data
 */
export async function headerOf(
  data: readonly string[],
  { patterns, declarations }: Pick<LoadedConfig, 'patterns' | 'declarations'>,
  options: ReadingOptions & DescriptorOption,
  io: Pick<Io, 'stdin'>,
): Promise<Header> {
  const request: DatasetRequest = {
    path: data,
    ...(data.includes('-') ? { stdin: io.stdin() } : {}),
    ...readingRequest(options),
    described: await descriptorFor(data, options),
    recognise: patterns,
    declared: { missing: { tokens: declarations.missing.tokens } },
  };
  return withDataset(request, async (dataset) => ({
    name: dataset.reader.name,
    columns: dataset.names,
    descriptor: dataset.descriptor,
    unmatched: new Recogniser(dataset).bySample().unmatched,
    looked: dataset.sample.length,
  }));
}
