import type { Generalisation } from '../model/declaration.ts';
import type { EncodedColumn } from '../model/table.ts';
import { bandIndex } from './bands.ts';
import { type DateOrder, dateOrder, parseDateInOrder } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';

/** A column after a generalisation. */
export interface Generalised {
  column: EncodedColumn;
  /** Some value is written otherwise than in the file; false: the file is that coarse already. */
  isChanged: boolean;
}

/**
 * The column as it would be published after a generalisation: a map over the dictionary, never over
 * rows' texts. A value that the generalisation does not know stays as it is, a category of its own,
 * and so do missing tokens.
 */
export function generalise(encoded: EncodedColumn, how: Generalisation): Generalised {
  const coarsen = coarsener(how, encoded.values);
  const codeOf = new Map<string, number>();
  const missing: number[] = [];
  let isChanged = false;
  const map = Uint32Array.from(encoded.values, (value, code) => {
    const text = encoded.missing[code] === 1 ? value : (coarsen(value) ?? value);
    if (text !== value) isChanged = true;
    let coarse = codeOf.get(text);
    if (coarse === undefined) {
      coarse = codeOf.size;
      codeOf.set(text, coarse);
      missing.push(encoded.missing[code]!);
    }
    return coarse;
  });
  const column = {
    codes: encoded.codes.map((code) => map[code]!),
    values: [...codeOf.keys()],
    missing: Uint8Array.from(missing),
  };
  return { column, isChanged };
}

/** Quotients are compared to 12 digits; a label needs its band number exactly. */
const BAND_INDEX_MAX = 1e11;

/** Whether a number has few enough digits for a double to hold it as written. */
function isExact(text: string, number: number): boolean {
  return text.replace(/\D/g, '').length <= 15 && Number.isFinite(number);
}

/** @returns the coarser text, or null for a value that the generalisation does not know */
function coarsener(
  how: Generalisation,
  values: readonly string[],
): (text: string) => string | null {
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
