import type { EncodedColumn, Persons } from '../model/table.ts';
import { tidied } from './canonical.ts';

/**
 * Persons from the subject column. Keys that differ only in blanks or invisible characters are one
 * person, and rows without a key count together as one: more persons would mean larger classes.
 * Upper and lower case stay apart, since keys in base 64 tell persons by it.
 */
export function personsOf(subject: EncodedColumn): Persons {
  const personOfKey = new Map<string | null, number>();
  const personOfCode = Uint32Array.from(subject.values, (value, code) => {
    const key = subject.missing[code] === 1 ? null : tidied(value);
    let person = personOfKey.get(key);
    if (person === undefined) {
      person = personOfKey.size;
      personOfKey.set(key, person);
    }
    return person;
  });
  const personOf = new Uint32Array(subject.codes.length);
  let rowsWithoutKey = 0;
  for (let row = 0; row < personOf.length; row++) {
    const code = subject.codes[row]!;
    personOf[row] = personOfCode[code]!;
    rowsWithoutKey += subject.missing[code]!;
  }
  return { personOf, count: personOfKey.size, rowsWithoutKey };
}
