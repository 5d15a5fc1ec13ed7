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
      problem: ['other-number-of-files', { expected: files.length, found: paths.length }],
    });
  }
  for (const [at, path] of paths.entries()) {
    const { bytes, sha256 } = await fileChecksum(path);
    const expected = files[at]!;
    if (bytes === expected.bytes && sha256 === expected.sha256) continue;
    throw new HealthriskError('E-INPUT-DIFFERS', {
      problem: bytes === expected.bytes ? ['other-checksum'] : ['other-size'],
      location: { file: path },
    });
  }
}
