import type { EncodedColumn, Persons } from '../model/table.ts';

/**
 * Persons from the subject column. Keys are compared as text; rows without a key count together as
 * one person, since more persons would mean larger classes.
 */
export function personsOf(subject: EncodedColumn): Persons {
  const personOfCode = new Uint32Array(subject.values.length);
  let count = 0;
  let withoutKey: number | null = null;
  for (let code = 0; code < subject.values.length; code++) {
    if (subject.missing[code] === 1) {
      withoutKey ??= count++;
      personOfCode[code] = withoutKey;
    } else personOfCode[code] = count++;
  }
  const personOf = new Uint32Array(subject.codes.length);
  let rowsWithoutKey = 0;
  for (let row = 0; row < personOf.length; row++) {
    const code = subject.codes[row]!;
    personOf[row] = personOfCode[code]!;
    if (subject.missing[code] === 1) rowsWithoutKey++;
  }
  return { personOf, count, rowsWithoutKey };
}
