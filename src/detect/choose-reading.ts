import { isYear } from '../encode/cell-shape.ts';
import type { Semantic } from '../model/column.ts';
import type { ColumnSeen } from './column-seen.ts';
import { isDateLike } from './date-like.ts';
import type { Fit, Reading } from './readings.ts';
import { DATE_OR_PART } from './types/dates.ts';
import { KNOWN_TYPES } from './types/index.ts';
import type { KnownType } from './types/known-type.ts';

const BIRTH = readingOf('birth-date');

function readingOf(semantic: Semantic): Reading {
  const type = KNOWN_TYPES.find((known) => known.semantic === semantic)!;
  return { type, fit: 'partly', signals: [] };
}

/** Whether a type names a person by itself. */
export function isDirect({ roles }: KnownType): boolean {
  return roles.includes('direct-identifier');
}

/** Whether a type is a key that stands for a person, and no more. */
export function isSubject({ roles }: KnownType): boolean {
  return roles.includes('subject') && !roles.includes('direct-identifier');
}

/** A name that the values do not deny. A vague one is nothing without them. */
export function isPossible({ isVague, formNeeded }: KnownType, fit: Fit): boolean {
  if (formNeeded) return fit === 'fits' || fit === 'partly';
  return fit !== 'contradicted' || isVague !== true;
}

/** Of several readings of a name, in order of precedence, the one that the values agree with. */
export function chooseReading(readings: readonly Reading[], seen: ColumnSeen): Reading | null {
  const [first = null] = readings;
  const aged = readings.find(({ type, fit }) => type.semantic === 'age' && fit === 'contradicted');
  // Years in a column of ages are years of birth, whatever else its name speaks of.
  if (aged !== undefined && holdsYears(seen)) return { ...BIRTH, signals: aged.signals };
  const open = readings.find(({ fit }) => fit !== 'contradicted');
  const right = readings.find(isAgreed);
  if (right !== undefined && (isQuasi(right) || open === undefined || !isQuasi(open))) {
    return right.type.form === undefined && holdsDates(seen) ? dated(readings) : right;
  }
  if (holdsDates(seen)) return dated(readings);
  return open ?? first;
}

/** The values have the form; or there is none that they could have, or no value, and the name is plain. */
function isAgreed({ type, fit }: Reading): boolean {
  if (fit === 'unknown') return type.isVague !== true;
  return fit === 'fits' || (fit === 'partly' && type.formNeeded === true);
}

/** Dates, of what the name says that they date; null where it speaks of something else. */
function dated(readings: readonly Reading[]): Reading | null {
  return readings.find(({ type }) => type.form === DATE_OR_PART) ?? null;
}

function isQuasi({ type }: Reading): boolean {
  return type.roles.includes('quasi-identifier');
}

/**
 * Half of the distinct values are dates, the rest being remarks or blanks by another name. A miss
 * would leave dates out of the classes, a false alarm adds a quasi-identifier.
 */
export function holdsDates({ values }: ColumnSeen): boolean {
  const dates = values.filter(isDateLike).length;
  return dates > 0 && dates >= values.length / 2;
}

/** A column named after ages that holds years: years of birth. */
function holdsYears({ values }: ColumnSeen): boolean {
  return values.filter(isYear).length >= 0.9 * values.length;
}
