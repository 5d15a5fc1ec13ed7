import type { Descriptor } from '../descriptor/descriptor.ts';
import { findDescriptor } from '../descriptor/find-descriptor.ts';
import type { ExamineRequest } from './request.ts';

/**
 * The metadata beside the data, unless the request does without them or has found them already.
 * @throws HealthriskError E-DESCRIPTOR-…, E-USAGE
 */
export async function descriptorOf(
  { descriptor, described }: Pick<ExamineRequest, 'descriptor' | 'described'>,
  paths: readonly string[],
): Promise<Descriptor | null> {
  if (described !== undefined) return described;
  return descriptor === false ? null : findDescriptor(paths);
}
