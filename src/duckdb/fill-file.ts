import { constants, type FileHandle, open, rm } from 'node:fs/promises';
import { HealthriskError } from '../errors/healthrisk-error.ts';

/**
 * Has a file filled that is empty or not there, and removes it where that fails.
 * @param path absolute
 * @param file its name in messages
 * @throws HealthriskError E-OUTPUT-EXISTS where the file holds something, which stays;
 * E-OUTPUT-WRITE; what filling throws
 */
export async function fillFile(
  path: string,
  file: string,
  fill: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const handle = await writing(file, () => open(path, constants.O_RDWR | constants.O_CREAT));
  if ((await handle.stat()).size > 0) {
    await handle.close();
    throw new HealthriskError('E-OUTPUT-EXISTS', {
      problem: ['output-exists'],
      location: { file },
    });
  }
  try {
    await fill(handle);
    await writing(file, () => handle.close());
  } catch (error) {
    // The first failure is the one to tell, whatever becomes of the file.
    await Promise.allSettled([handle.close(), rm(path, { force: true })]);
    throw error;
  }
}

/**
 * Puts a refusal of the system into own words.
 * @throws HealthriskError E-OUTPUT-WRITE; what is no refusal of the system, as it is
 */
export async function writing<T>(file: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw outputRefused(
      file,
      'code' in error && typeof error.code === 'string' ? error.code : null,
    );
  }
}

/** @param system its code, where it gave one */
export function outputRefused(file: string, system: string | null): HealthriskError {
  return new HealthriskError('E-OUTPUT-WRITE', {
    problem: ['output-refused', { system }],
    location: { file },
  });
}
