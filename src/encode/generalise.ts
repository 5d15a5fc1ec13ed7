import type { Generalisation } from '../model/declaration.ts';
import type { EncodedColumn } from '../model/table.ts';
import { bandIndex } from './bands.ts';
import { type DateOrder, dateOrder, parseDateInOrder } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import { TextDictionary } from './text-dictionary.ts';

/** A column after a generalisation. */
export interface Generalised {
  column: EncodedColumn;
  /** Code of the column as it is -> code of the coarser one. */
  map: Uint32Array;
  /** Some value is written otherwise than in the file; false: the file is that coarse already. */
  isChanged: boolean;
}

/**
 * The column as it would be published after a generalisation: a map over the dictionary, never over
 * records. A value that the generalisation does not know stays as it is, a category of its own, and
 * so do missing tokens.
 * @throws HealthriskError E-LIMIT-DISTINCT where too many values stay apart
 */
export function generalise(encoded: EncodedColumn, how: Generalisation): Generalised {
  const coarsen = coarsener(how, encoded.values);
  const values = new TextDictionary();
  const map = new Uint32Array(encoded.values.length);
  const missing: number[] = [];
  const counts: number[] = [];
  let isChanged = false;
  let code = 0;
  for (const value of encoded.values) {
    const text = encoded.missing[code] === 1 ? value : (coarsen(value) ?? value);
    if (text !== value) isChanged = true;
    const coarse = values.codeOf(text);
    if (coarse === counts.length) {
      missing.push(0);
      counts.push(0);
    }
    // What a missing token stands among reads as one, whichever came first.
    if (encoded.missing[code] === 1) missing[coarse] = 1;
    counts[coarse]! += encoded.counts[code]!;
    map[code++] = coarse;
  }
  const column = {
    values: values.texts,
    missing: Uint8Array.from(missing),
    counts: Uint32Array.from(counts),
  };
  return { column, map, isChanged };
}

/** Quotients are compared to 12 digits; a label needs its band number exactly. */
const BAND_INDEX_MAX = 1e11;

/** Whether a number has few enough digits for a double to hold it as written. */
function isExact(text: string, number: number): boolean {
  return text.replace(/\D/g, '').length <= 15 && Number.isFinite(number);
}

/** @returns the coarser text, or null for a value that the generalisation does not know */
function coarsener(how: Generalisation, values: Iterable<string>): (text: string) => string | null {
  if ('date' in how) {
    const order = dateOrder(values);
    return (text) => truncatedDate(text, how.date, order);
  }
  if ('band' in how) {
    return (text) => {
      const number = parseNumber(text);
      if (number === null) return null;
      const band = bandIndex(number, how.band);
      // Beyond what a double can part, one label would stand for different values.
      if (!(Math.abs(band) <= BAND_INDEX_MAX) || !isExact(text, number)) return null;
      return `${band * how.band}..${(band + 1) * how.band}`;
    };
  }
  if ('prefix' in how) return (text) => [...text].slice(0, how.prefix).join('');
  const levels = new Map(how.hierarchy.map((line) => [line[0]!, line[how.level]!]));
  return (text) => levels.get(text.trim()) ?? null;
}

function truncatedDate(text: string, to: 'month' | 'year', order: DateOrder): string | null {
  const date = parseDateInOrder(text, order);
  if (date === null) return null;
  const year = String(date.year).padStart(4, '0');
  if (to === 'year' || date.month === null) return year;
  return `${year}-${String(date.month).padStart(2, '0')}`;
}
