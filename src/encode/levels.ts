import { bandIndex, bandStep } from './bands.ts';
import { icd10Category } from './icd10.ts';
import { measuredNumber } from './measured-number.ts';
import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';

/** A level of detail: which canonical texts are one value there, and how values rank. */
export interface Level {
  /** As `params.level` of a metric; null for the values as they are. */
  name: 'icd10-category' | 'band' | null;
  /** Name of a canonical text at this level; equal names are one value. */
  of: (text: string) => string;
  /** Rank of a text, where {@link isRanked}. */
  rank: (text: string) => number;
}

/**
 * From this many distinct values of a form on, the form's level applies. Two can be merged, and
 * merging is the cautious side: no number of other texts beside them may switch it off.
 */
const FORM_MIN = 2;

/** A day that passed through a column of times. */
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[ t]00:00(?::00(?:[.,]0+)?)?z?$/;

/**
 * Values as they are. Spellings of one number (1, 01, 1.0) are one value, and so are a day and its
 * midnight.
 */
export const VALUE_LEVEL: Level = {
  name: null,
  of: (text) => {
    const number = parseNumber(text);
    return number === null ? `text ${text.replace(MIDNIGHT, '$1')}` : `number ${number}`;
  },
  rank: (text) => parseNumber(text) ?? isoTime(text) ?? 0,
};

/** ICD-10 codes by category, everything else as it is. */
export const CATEGORY_LEVEL: Level = {
  name: 'icd10-category',
  of: (text) => {
    const category = icd10Category(text);
    return category === null ? VALUE_LEVEL.of(text) : `category ${category}`;
  },
  rank: VALUE_LEVEL.rank,
};

/** Numbers, units apart, in bands of one width; codes by category; everything else as it is. */
export interface BandLevel extends Level {
  /** Width of a band; infinite, where one band holds all. */
  step: number;
}

/** The bands of a column, from the range of its numbers. */
export function bandLevel(texts: ReadonlySet<string>): BandLevel {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const text of texts) {
    const number = measuredNumber(text);
    if (number === null) continue;
    min = Math.min(min, number);
    max = Math.max(max, number);
  }
  const step = bandStep(min, max);
  return {
    name: 'band',
    step,
    of: (text) => {
      const number = icd10Category(text) === null ? measuredNumber(text) : null;
      return number === null ? CATEGORY_LEVEL.of(text) : `band ${bandIndex(number, step)}`;
    },
    rank: VALUE_LEVEL.rank,
  };
}

/** The coarser levels that the values of a column call for, coarsest last. */
export function coarserLevels(texts: ReadonlySet<string>, band: BandLevel): Level[] {
  const levels: Level[] = [];
  if (atLeast(FORM_MIN, texts, (text) => icd10Category(text) !== null)) levels.push(CATEGORY_LEVEL);
  if (atLeast(FORM_MIN, texts, (text) => measuredNumber(text) !== null)) levels.push(band);
  return levels;
}

/** Whether every text has a rank: all are numbers, or all are dates with the year first. */
export function isRanked(texts: ReadonlySet<string>): boolean {
  const all = [...texts];
  return (
    all.every((text) => parseNumber(text) !== null) || all.every((text) => isoTime(text) !== null)
  );
}

function atLeast(
  count: number,
  texts: ReadonlySet<string>,
  matches: (text: string) => boolean,
): boolean {
  let found = 0;
  for (const text of texts) if (matches(text) && ++found === count) return true;
  return false;
}

/** A date, year first, as a number that sorts; null for any other text. */
function isoTime(text: string): number | null {
  if (!/^\d{4}(?!\d)/.test(text)) return null;
  const date = parseDate(text);
  return date === null ? null : date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
}
