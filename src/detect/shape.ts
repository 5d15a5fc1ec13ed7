import type { ColumnSeen } from './column-seen.ts';

/** Words per text from which a text is a sentence rather than a label. */
const SENTENCE_WORDS = 5;

/** The same where the name speaks of remarks, which are short and may come again. */
const REMARK_WORDS = 2;

/** Different texts from which they are more than an odd label. */
const TEXTS_MIN = 3;

/** Share of records that hold one: fewer are left to whoever looks at the column. */
const RECORDS_WITH_TEXT = 0.01;

/** Share of records with a text of their own from which texts are written anew each time. */
const OWN_TEXTS = 0.5;

/** Texts that are looked at. */
const TEXTS = 500;

/** Free text: what of it was seen, for the suggestion. */
export interface FreeText {
  /** Words per text on average, of those with enough of them. */
  words: number;
  /** Distinct texts per record that has one, 0..1. */
  share: number;
}

/**
 * Whether people wrote sentences into a column, each record its own.
 * @param isExpected the name speaks of remarks
 * @returns null where they did not
 */
export function freeText(seen: ColumnSeen, isExpected: boolean): FreeText | null {
  const { values, counts } = seen;
  const wordsMin = isExpected ? REMARK_WORDS : SENTENCE_WORDS;
  let looked = 0;
  let texts = 0;
  let records = 0;
  let words = 0;
  for (const [at, value] of values.entries()) {
    looked += counts[at]!;
    const found = wordsIn(value);
    if (found < wordsMin) continue;
    texts++;
    words += found;
    records += counts[at]!;
  }
  // The same short remark (`RAS`) in most records hides none of the others.
  // Where remarks are expected, a few of them among a million records are enough.
  const recordsMin = isExpected ? 0 : RECORDS_WITH_TEXT * looked;
  if (texts < TEXTS_MIN || records < recordsMin) return null;
  const share = texts / records;
  if (!isExpected && share < OWN_TEXTS) return null;
  return { words: words / texts, share };
}

function wordsIn(text: string): number {
  if (text.length < 3) return 0;
  let words = 0;
  for (const word of text.split(/\s+/)) if (/\p{L}/u.test(word)) words++;
  return words;
}

/** Every present cell is the same, and there are records enough to say so. */
export function isConstant({ distinct, present }: ColumnSeen): boolean {
  return distinct === 1 && present >= 10;
}

/** A code of letters and digits, or a number long enough to be one. */
const KEY_LIKE = /^(?=.*\d)[\p{L}\d][\p{L}\d_.:/-]{2,63}$/u;

/** Records per value of a key that stands for persons or stays, on average. */
const RECORDS_MIN = 1.25;
const RECORDS_MAX = 30;

/** Distinct values from which repetition says something. */
const KEYS_MIN = 10;

/**
 * How often each value of a column of codes stands, where they repeat as the keys of persons do:
 * many values, each in a few records. Null for any other column.
 */
export function repeats({ values, distinct, present }: ColumnSeen): number | null {
  if (distinct < KEYS_MIN) return null;
  const records = present / distinct;
  if (records < RECORDS_MIN || records > RECORDS_MAX) return null;
  const first = values.slice(0, TEXTS);
  const keys = first.filter((text) => KEY_LIKE.test(text) && !/^[+-]?\d+[.,]\d+$/.test(text));
  return keys.length >= 0.95 * first.length && hasOneLength(first) ? records : null;
}

/** Keys are made alike: nine tenths have one of two lengths. */
function hasOneLength(texts: readonly string[]): boolean {
  const lengths = new Map<number, number>();
  for (const { length } of texts) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  const [most = 0, next = 0] = [...lengths.values()].sort((a, b) => b - a);
  return texts[0]!.length >= 4 && most + next >= 0.9 * texts.length;
}

const SEXES: ReadonlySet<string> = new Set(
  'f m h female male femme homme woman man feminin masculin féminin'.split(' '),
);

/** Two words for two sexes at least, and no other word. */
export function holdsSexes({ values }: ColumnSeen): boolean {
  const found = new Set<string>();
  for (const value of values) {
    const word = value.toLowerCase();
    if (!SEXES.has(word)) return false;
    found.add(word);
  }
  return found.size >= 2;
}
