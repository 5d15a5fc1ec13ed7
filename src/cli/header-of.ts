import { Recogniser } from '../assess/recognise.ts';
import { withDescriptor } from '../descriptor/with-descriptor.ts';
import type { Declarations } from '../model/declaration.ts';
import type { DatasetRequest } from '../open-dataset.ts';
import { withDataset } from '../open-dataset.ts';
import type { Header } from './config/data-summary.ts';
import type { LoadedConfig } from './config/load.ts';
import { type DescriptorOption, descriptorFor } from './descriptor-for-data.ts';
import type { Io } from './io.ts';
import { type ReadingOptions, readingRequest } from './reading-options.ts';

/**
 * The columns of a dataset and what lies beside it, by its beginning alone.
 * @param config whose patterns are tried on the first records
 * @param declared what it declares; its columns may be wrong
 * @throws HealthriskError of kinds config, input and data
 */
export async function headerOf(
  data: readonly string[],
  { patterns }: Pick<LoadedConfig, 'patterns'>,
  declared: Declarations,
  options: ReadingOptions & DescriptorOption,
  io: Pick<Io, 'stdin'>,
): Promise<Header> {
  const request: DatasetRequest = {
    path: data,
    ...(data.includes('-') ? { stdin: io.stdin() } : {}),
    ...readingRequest(options),
    described: await descriptorFor(data, options),
    recognise: patterns,
    declared: { missing: declared.missing },
  };
  return withDataset(request, async (dataset) => {
    const { descriptor, names, reader, sample } = dataset;
    const all = withDescriptor(declared, descriptor, names);
    const { assigned, unmatched } = new Recogniser({ ...dataset, declared: all }).bySample();
    const name = reader.name;
    return { name, columns: names, descriptor, assigned, unmatched, looked: sample.length };
  });
}
