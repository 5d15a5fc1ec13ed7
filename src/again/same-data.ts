import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Assessment } from '../model/assessment.ts';
import { fileChecksum } from '../source/file-checksum.ts';

/**
 * Makes sure that files are those that were assessed: as many, in the order read, each of the same
 * size and checksum. Their names may be others.
 * @throws HealthriskError E-INPUT-DIFFERS for the first that is not; E-INPUT-* where one cannot be read
 */
export async function requireSameData(
  { files }: Assessment['dataset'],
  paths: readonly string[],
): Promise<void> {
  if (paths.length !== files.length) {
    throw new HealthriskError('E-INPUT-DIFFERS', {
      message: `expected ${files.length} files, as were assessed, found ${paths.length}`,
      hint: 'name every file of the dataset with --data, in the order in which they were assessed',
    });
  }
  for (const [at, path] of paths.entries()) {
    const { bytes, sha256 } = await fileChecksum(path);
    const expected = files[at]!;
    if (bytes === expected.bytes && sha256 === expected.sha256) continue;
    const what = bytes === expected.bytes ? 'another SHA-256' : 'another size';
    throw new HealthriskError('E-INPUT-DIFFERS', {
      message: `expected the file that was assessed, found one of ${what}`,
      hint: 'assess this file, or name the one that was assessed; the order of several counts',
      location: { file: path },
    });
  }
}
