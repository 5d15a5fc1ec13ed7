import { createHash } from 'node:crypto';
import type { Assessment } from '../model/assessment.ts';
import type { FileTotals } from '../source/table-reader.ts';

/** What tells a dataset from others. */
export type DatasetIdentity = Pick<Assessment['dataset'], 'name' | 'bytes' | 'sha256' | 'files'>;

/** Name, size and checksum of a dataset from those of its files, at least one. */
export function datasetIdentity(files: readonly FileTotals[]): DatasetIdentity {
  const [first, ...others] = files;
  const { name = '', sha256 = '' } = first ?? {};
  return {
    name: others.length === 0 ? name : `${name} +${others.length}`,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    sha256: others.length === 0 ? sha256 : checksumOf(files),
    files: files.map((file) => ({ ...file })),
  };
}

/** As `sha256sum a b | cut -c1-64 | sha256sum` gives it. */
function checksumOf(files: readonly FileTotals[]): string {
  const hash = createHash('sha256');
  for (const { sha256 } of files) hash.update(`${sha256}\n`);
  return hash.digest('hex');
}
