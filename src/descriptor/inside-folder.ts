import { realpath } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, sep } from 'node:path';

/** `http:`, `file:`, `C:`; one letter is a drive. */
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * A path of a descriptor, seen from its folder, in its shortest form; null for an address, an
 * absolute path and whatever leads out of the folder, which are never followed.
 */
export function pathInside(written: string): string | null {
  if (written === '' || written.includes('\\') || written.includes('\0')) return null;
  if (SCHEME.test(written) || /^[/~]/.test(written)) return null;
  if (written.split('/').includes('..')) return null;
  return posix.normalize(written);
}

/** Whether an existing path stays inside the folder when links are followed. */
export async function staysInside(folder: string, path: string): Promise<boolean> {
  try {
    const way = relative(await realpath(folder), await realpath(join(folder, path)));
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    // What is not there is said when it is opened.
    return true;
  }
}
