import { isIcd10 } from '../encode/icd10.ts';
import { isMissingToken } from '../encode/missing.ts';
import type { Semantic } from '../model/column.ts';
import { isDateLike } from './date-like.ts';
import { headerWords, matchesAny } from './header-words.ts';
import {
  AGE_WORDS,
  BIRTH_OTHER_WORDS,
  BIRTH_WORDS,
  EVENT_DATE_WORDS,
  FACILITY_WORDS,
  LENGTH_OF_STAY_WORDS,
  NAMED_EVENT_DATE_WORDS,
  NAMED_STAY_NUMBER_WORDS,
  PLACE_WORDS,
  SEX_WORDS,
  STAY_NUMBER_WORDS,
} from './quasi-words.ts';
import { DIAGNOSIS_ABBREVIATIONS, DIAGNOSIS_WORDS } from './sensitive-words.ts';

/** Meanings that make a record an event rather than a person. */
export const EVENT_SEMANTICS: readonly Semantic[] = ['event-date', 'length-of-stay', 'stay-number'];

/** Meanings of quasi-identifiers that stay so when the column is declared sensitive. */
export const ALWAYS_QUASI: readonly Semantic[] = [
  'birth-date',
  'age',
  'place',
  'event-date',
  'length-of-stay',
];

/** Share of distinct values that are codes in a column of codes: typing errors happen. */
const NINE_TENTHS = 9 / 10;

/**
 * Share of cells that are dates in a column of dates, the rest being remarks, years or blanks by
 * another name. A miss would leave dates out of the classes where the column is sensitive, a false
 * alarm adds a quasi-identifier.
 */
const HALF = 1 / 2;

// Seven characters that look like an ICD-10 code with four more, and are a substance (ATC).
const ATC_SUBSTANCE = /^[A-V]\d{2}[A-Z]{2}\d{2}$/i;

const SEXES: ReadonlySet<string> = new Set(
  'f m h female male femme homme woman man feminin masculin féminin'.split(' '),
);

/**
 * What a column means, from its name and the form of its cells; null where neither says. Never an
 * identifier: those are told by evidence. Every column of dates is `birth-date` or `event-date`;
 * year numbers are none by themselves.
 * `icd10` may rest on the cells alone, since it only merges values that diversity counts.
 * @param cells some of the column's cells
 * @param tokens missing tokens, as `isMissingToken` takes them
 */
export function columnSemantic(
  name: string,
  cells: readonly string[],
  tokens: ReadonlySet<string>,
): Semantic | null {
  const words = headerWords(name);
  const present = cells.filter((cell) => !isMissingToken(cell, tokens));
  const birth = BIRTH_WORDS.test(words) && !BIRTH_OTHER_WORDS.test(words);
  if (atLeast(HALF, present, isDateLike)) return birth ? 'birth-date' : 'event-date';
  if (AGE_WORDS.test(words)) return 'age';
  if (birth) return matchesAny(words, PLACE_WORDS, FACILITY_WORDS) ? 'place' : 'birth-date';
  if (matchesAny(words, STAY_NUMBER_WORDS, NAMED_STAY_NUMBER_WORDS)) return 'stay-number';
  if (LENGTH_OF_STAY_WORDS.test(words)) return 'length-of-stay';
  if (matchesAny(words, EVENT_DATE_WORDS, NAMED_EVENT_DATE_WORDS)) return 'event-date';
  if (SEX_WORDS.test(words)) return 'sex';
  const codes = holdsIcd10(present);
  if (codes && matchesAny(words, DIAGNOSIS_WORDS, DIAGNOSIS_ABBREVIATIONS)) return 'icd10';
  if (matchesAny(words, PLACE_WORDS, FACILITY_WORDS)) return 'place';
  if (holdsSexes(present)) return 'sex';
  return codes ? 'icd10' : null;
}

/** Nine tenths of the distinct values are ICD-10 codes, and not all of them name a substance. */
function holdsIcd10(present: readonly string[]): boolean {
  const distinct = [...new Set(present.map((cell) => cell.trim()))];
  return (
    atLeast(NINE_TENTHS, distinct, isIcd10) &&
    !atLeast(NINE_TENTHS, distinct, (cell) => ATC_SUBSTANCE.test(cell))
  );
}

/** Two words for two sexes at least, and no other word. */
function holdsSexes(present: readonly string[]): boolean {
  const found = new Set<string>();
  for (const cell of present) {
    const word = cell.trim().toLowerCase();
    if (!SEXES.has(word)) return false;
    found.add(word);
  }
  return found.size >= 2;
}

function atLeast(
  share: number,
  cells: readonly string[],
  hasForm: (cell: string) => boolean,
): boolean {
  if (cells.length === 0) return false;
  // Cells repeat, and telling a date from a text is the slow part.
  const known = new Map<string, boolean>();
  let having = 0;
  for (const cell of cells) {
    let has = known.get(cell);
    if (has === undefined) {
      has = hasForm(cell);
      known.set(cell, has);
    }
    if (has) having++;
  }
  return having >= share * cells.length;
}
