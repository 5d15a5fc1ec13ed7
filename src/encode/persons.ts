import type { EncodedColumn, Persons } from '../model/table.ts';
import { ByteDictionary } from './byte-dictionary.ts';
import { isTidy, tidied } from './canonical.ts';
import { allocated } from './limits.ts';

/** No person yet. */
const NOBODY = 0xffffffff;

/**
 * Persons from the subject column. Keys that differ only in blanks or invisible characters are one
 * person, and records without a key count together as one: more persons would mean larger classes.
 * So are `7` and `7.0`: a column of keys turns into decimals as soon as one of them is missing. Upper
 * and lower case stay apart, since keys in base 64 tell persons by it.
 *
 * A tidy key, and nearly all are, is a person of its own, so that no second dictionary of all keys is
 * made: only what untidy keys stand for is looked up.
 * @param column position of the subject column in the file
 * @throws HealthriskError E-LIMIT-MEMORY
 */
export function personsOf(subject: EncodedColumn, column: number): Persons {
  const { values, missing, counts } = subject;
  const meant = meaningOfUntidy(subject);
  const personMeant = new Uint32Array(meant.length).fill(NOBODY);
  const personOfCode = allocated(() => new Uint32Array(values.length));
  let count = 0;
  let absent = NOBODY;
  let rowsWithoutKey = 0;

  // The texts are needed a second time only where some key is untidy.
  const texts = meant.length === 0 ? null : values[Symbol.iterator]();
  for (let code = 0; code < personOfCode.length; code++) {
    const text: string | undefined = texts?.next().value;
    if (missing[code] === 1) {
      if (absent === NOBODY) absent = count++;
      personOfCode[code] = absent;
      rowsWithoutKey += counts[code]!;
      continue;
    }
    const key = text === undefined ? -1 : meant.find(keyOf(text));
    if (key === -1) {
      personOfCode[code] = count++;
      continue;
    }
    if (personMeant[key] === NOBODY) personMeant[key] = count++;
    personOfCode[code] = personMeant[key]!;
  }
  return { column, personOfCode, count, rowsWithoutKey };
}

/** What a subject cell stands for: texts with the same are one person. */
export function keyOf(text: string): string {
  const tidy = tidied(text);
  const [, sign, digits, exponent] = WHOLE_NUMBER.exec(tidy) ?? [];
  if (digits === undefined) return tidy;
  if (exponent === undefined) return (sign === '-' ? sign : '') + digits;
  const number = Number(tidy.replace(',', '.'));
  return Number.isSafeInteger(number) ? String(number) : tidy;
}

/** Whether a text is what it stands for. */
function isKey(text: string): boolean {
  return isTidy(text) && (BARE_NUMBER.test(text) || !WHOLE_NUMBER.test(text));
}

const BARE_NUMBER = /^-?\d+$/;
/** A number that may be whole: `7.0`, `+7`, `7.`, `7e0`. */
const WHOLE_NUMBER = /^([+-]?)(\d+)(?:[.,]0*)?(e[+-]?\d{1,3})?$/i;

/** The keys that are meant by all texts that are not keys themselves. */
function meaningOfUntidy({ values, missing }: EncodedColumn): Keys {
  const meant = new Keys();
  let code = 0;
  for (const text of values) {
    if (missing[code++] === 0 && !isKey(text)) meant.add(keyOf(text));
  }
  return meant;
}

/** A set of strings without the limit of a Set. In UTF-16, which tells apart any two strings. */
class Keys {
  readonly #bytes = new ByteDictionary();

  get length(): number {
    return this.#bytes.length;
  }

  add(text: string): void {
    const { view, end } = utf16(text);
    this.#bytes.codeOf(view, 0, end);
  }

  /** Number of a text in the set, or -1. */
  find(text: string): number {
    const { view, end } = utf16(text);
    return this.#bytes.find(view, 0, end);
  }
}

function utf16(text: string): { view: DataView; end: number } {
  const { buffer, byteOffset, length } = Buffer.from(text, 'utf16le');
  return { view: new DataView(buffer, byteOffset, length), end: length };
}
