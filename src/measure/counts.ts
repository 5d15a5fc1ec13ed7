import { isMaskedCount } from '../encode/masked-count.ts';
import type { MetricValue } from '../model/metric.ts';
import type { SeenColumn } from './measure-plan.ts';

/** A whole number, its thousands parted by blanks or not, as spreadsheets and statistics packages write it. */
const WHOLE = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,]0{1,2})?$/;

/** The one negative number that stands for a masked count: fewer than eleven. */
const MASKED_NUMBER = '-11';

/**
 * The smallest count from 1 of each column of counts. Zeros and masked cells tell of nobody; what is
 * neither a count nor a mask could be any count, and so the column has no smallest one.
 */
export function measureCounts(counts: readonly SeenColumn[]): MetricValue[] {
  return counts.map(({ name: of, encoded: { values, missing } }): MetricValue => {
    const base = { id: 'count-min', of, unit: 'persons' } as const;
    let least = Number.POSITIVE_INFINITY;
    let code = 0;
    for (const text of values) {
      if (missing[code++] === 1) continue;
      const count = countOf(text.trim());
      if (count === null) return { ...base, value: null, reason: 'not-a-count' };
      if (count > 0) least = Math.min(least, count);
    }
    return Number.isFinite(least)
      ? { ...base, value: least }
      : { ...base, value: null, reason: 'no-present-value' };
  });
}

/** The count that a cell states, 0 where it is masked; null where it states none. */
function countOf(cell: string): number | null {
  const whole = WHOLE.exec(cell)?.[1];
  if (whole !== undefined) {
    const count = Number(whole.replace(/\D/g, ''));
    return Number.isSafeInteger(count) ? count : null;
  }
  if (/^-\s*\d/.test(cell)) return cell === MASKED_NUMBER ? 0 : null;
  return isMaskedCount(cell) ? 0 : null;
}
