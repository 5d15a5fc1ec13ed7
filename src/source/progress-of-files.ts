import { stat } from 'node:fs/promises';

/** Takes the bytes read so far and the size of all, null where that is unknown. */
export type OnProgress = (read: number, total: number | null) => void;

/**
 * Makes one progress of many: for each file, by its place in the list, what to call with the bytes
 * read of it.
 */
export async function progressOfFiles(
  paths: readonly string[],
  onProgress: OnProgress | undefined,
): Promise<(at: number) => { onProgress?: OnProgress }> {
  if (onProgress === undefined) return () => ({});
  const before: number[] = [];
  let total = 0;
  let isKnown = true;
  for (const path of paths) {
    before.push(total);
    const size = await sizeOf(path);
    if (size === null) isKnown = false;
    total += size ?? 0;
  }
  return (at) => ({
    onProgress: (read) => onProgress(before[at]! + read, isKnown ? total : null),
  });
}

/** Null for what has no size (a pipe), or cannot be looked at: opening it tells why. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? stats.size : null;
  } catch {
    return null;
  }
}
