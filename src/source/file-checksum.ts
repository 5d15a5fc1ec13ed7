import { openBytes } from './open-bytes.ts';

/**
 * Size and SHA-256 (hex) of a file as it is stored.
 * @throws HealthriskError E-INPUT-* where it cannot be read, or changes meanwhile
 */
export async function fileChecksum(path: string): Promise<{ bytes: number; sha256: string }> {
  const opened = await openBytes(path, {});
  try {
    for await (const _ of opened.chunks);
    return opened.totals();
  } finally {
    await opened.close();
  }
}
