import { isMaskedCount } from '../encode/masked-count.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';

/** Numbers of a table of counts that nobody recognised, and rates: what else should they be. */
export function asCount(seen: ColumnSeen, suggestion: Suggestion): Suggestion {
  const { roles, semantic } = suggestion;
  const isOpen =
    roles.length === 0 ||
    (roles.includes('sensitive') && semantic !== 'cost' && !/icd|atc|ghm/.test(semantic ?? ''));
  if (!isOpen || !holdsQuantities(seen)) return suggestion;
  return {
    roles: ['count'],
    semantic: 'count',
    confidence: 'medium',
    signals: [...suggestion.signals, { id: 'neighbours', params: { semantic: 'count' } }],
  };
}

/** Numbers, different in most records: the codes of groups come again. */
function holdsQuantities({ values, distinct, present, masked }: ColumnSeen): boolean {
  const first = values.slice(0, 500);
  const numbers = first.filter((value) => QUANTITY.test(value) || isMaskedCount(value)).length;
  return (
    numbers === first.length && first.length >= 2 && (masked > 0 || distinct > GROUPED * present)
  );
}

// A share or a mean is no number of persons.
const QUANTITY = /^\d{1,9}(?:[.,]0{1,6})?$/;

/** Distinct values per record below which numbers are codes. */
const GROUPED = 0.25;

/** Times the smallest count that the largest one is at least: groups differ by far, scores do not. */
const SPREAD = 10;

/** Whole numbers and marks of suppressed counts only, of very different size. */
export function variesAsCounts({ values }: ColumnSeen): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values) {
    if (isMaskedCount(value)) continue;
    const number = WHOLE.test(value) ? Number(value.replace(/\D/g, '')) : Number.NaN;
    if (!Number.isSafeInteger(number)) return false;
    if (number > 0) least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return most >= SPREAD * least;
}

/** A count, its thousands parted by blanks or not. */
const WHOLE = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$|^\d{1,12}$/;

/** Cells that mark a suppressed count, beside others that are counts. */
export function isMasked({ masked, rows, values }: ColumnSeen): boolean {
  return masked > 0 && masked < rows && values.some((value) => /^\d/.test(value));
}
