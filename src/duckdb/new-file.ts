import { type FileHandle, open, rm } from 'node:fs/promises';
import { HealthriskError } from '../errors/healthrisk-error.ts';

/**
 * Makes a file that is not there yet, has it filled, and removes it again where that fails.
 * @param path absolute
 * @param file its name in messages
 * @throws HealthriskError E-OUTPUT-EXISTS, E-OUTPUT-WRITE; what filling throws
 */
export async function newFile(
  path: string,
  file: string,
  fill: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const handle = await writing(file, () => open(path, 'wx+'));
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
 * Puts the system's refusals into own words.
 * @throws HealthriskError E-OUTPUT-EXISTS, E-OUTPUT-WRITE; what is no refusal of the system as it is
 */
export async function writing<T>(file: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    const system = 'code' in error && typeof error.code === 'string' ? error.code : null;
    if (system !== 'EEXIST') throw outputRefused(file, system);
    throw new HealthriskError('E-OUTPUT-EXISTS', {
      problem: ['output-exists'],
      location: { file },
    });
  }
}

/** @param system its code, where it gave one */
export function outputRefused(file: string, system: string | null): HealthriskError {
  return new HealthriskError('E-OUTPUT-WRITE', {
    problem: ['output-refused', { system }],
    location: { file },
  });
}
