import { invariant } from '../errors/healthrisk-error.ts';

/**
 * New codes for old ones.
 * @param map new code of each code
 * @throws Error for a code that the map does not have: as 0 it would join another's class
 */
export function through(map: Uint32Array, codes: Uint32Array): Uint32Array<ArrayBuffer> {
  const mapped = new Uint32Array(codes.length);
  for (let row = 0; row < mapped.length; row++) {
    const code = codes[row]!;
    if (code >= map.length) invariant(false, 'a map has every code');
    mapped[row] = map[code]!;
  }
  return mapped;
}
