import { dateOrder, parseDateInOrder } from '../encode/parse-date.ts';
import type { MetricValue } from '../model/metric.ts';
import type { EncodedColumn } from '../model/table.ts';
import type { Circumstances } from './measure-plan.ts';

/** Oldest age that is taken for one in years. */
const YEARS_MAX = 130;

/** An age, or a group of ages: from its lowest on; `isOpen` without an upper end. */
interface Ages {
  from: number;
  isOpen: boolean;
}

const NUMBER = /\d+(?:[.,]\d+)?/g;
const OPEN =
  /^(?:>|≥|plus de|over|more than)|(?:\+|plus|older|over|more|above|au-delà|and up)\s*$/iu;
const STRICT = /^>(?!=)|^plus de|^over|^more than/iu;
const UP_TO = /^(?:<|≤|moins de|under|less than|below|jusqu)/iu;
const DATE_LIKE = /\d[-/.]\d+[-/.]\d|\d{4}/;

/** For every limit, how many texts of each column of ages tell persons above it apart. */
export function measureAges({ ages, ageLimits, asOf }: Circumstances): MetricValue[] {
  return ages.flatMap(({ column: { name: of, encoded }, unit }) =>
    ageLimits.map((age): MetricValue => {
      const base = { id: 'ages-above', of, params: { age }, unit: 'values' } as const;
      const value = unit === 'years' ? agesAbove(encoded, age, asOf) : null;
      return value === null ? { ...base, value, reason: 'not-a-number' } : { ...base, value };
    }),
  );
}

/** Distinct present texts above the limit; null where some text with a digit cannot be read. */
function agesAbove({ values, missing }: EncodedColumn, limit: number, asOf: string): number | null {
  const order = dateOrder(values);
  let above = 0;
  let code = 0;
  for (const text of values) {
    if (missing[code++] === 1) continue;
    const age = ageOfDate(text, order, asOf) ?? agesIn(text);
    if (age === null) {
      if (/\d/.test(text)) return null;
      continue;
    }
    // One group for everybody above tells nobody apart.
    if (age.isOpen ? age.from > limit + 1 : age.from > limit) above++;
  }
  return above;
}

function ageOfDate(text: string, order: 'day-first' | 'month-first', asOf: string): Ages | null {
  if (!DATE_LIKE.test(text)) return null;
  const born = parseDateInOrder(text, order);
  if (born === null) return null;
  const [year, month, day] = asOf.split('-').map(Number) as [number, number, number];
  // What is not written counts as the first of it: the oldest that the person may be.
  const isBefore = (born.month ?? 1) * 100 + (born.day ?? 1) > month * 100 + day;
  return { from: year - born.year - (isBefore ? 1 : 0), isOpen: false };
}

function agesIn(text: string): Ages | null {
  const trimmed = text.trim();
  const numbers = (trimmed.match(NUMBER) ?? []).map((one) => Number(one.replace(',', '.')));
  if (numbers.length === 0 || numbers.length > 2 || numbers.some((one) => one > YEARS_MAX)) {
    return null;
  }
  const from = Math.floor(Math.min(...numbers));
  if (UP_TO.test(trimmed)) return { from: 0, isOpen: false };
  if (numbers.length === 1 && OPEN.test(trimmed)) {
    return { from: STRICT.test(trimmed) ? from + 1 : from, isOpen: true };
  }
  return { from, isOpen: false };
}
