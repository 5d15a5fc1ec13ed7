import { allocated } from './limits.ts';

/** The same numbers with room for at least `length`, at least twice what there was. */
export function grown(numbers: Uint32Array, length: number): Uint32Array {
  const larger = allocated(() => new Uint32Array(Math.max(length, numbers.length * 2)));
  larger.set(numbers);
  return larger;
}
