import { stat } from 'node:fs/promises';

/** Whether a path names a regular file: neither a pipe nor a device, which are read only once. */
export async function isRegularFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // What is not there is said when it is opened.
    return true;
  }
}
