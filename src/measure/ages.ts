import { dateOrder, parseDateInOrder } from '../encode/parse-date.ts';
import type { MetricValue } from '../model/metric.ts';
import type { EncodedColumn } from '../model/table.ts';
import type { AgeUnit, Circumstances } from './measure-plan.ts';

/** Oldest age that is taken for one in years. */
const YEARS_MAX = 130;

/** An age, or a group of ages; `to` is infinite where it has no upper end. */
interface Ages {
  from: number;
  to: number;
}

const NUMBER = /\d+(?:[.,]\d+)?/g;
const YEARS_OLD = /(?<!\p{L})y\.?\s?\/\s?o\.?(?!\p{L})/iu;

/** Any word that is not one of those by which ages are told. */
const OTHER_WORDS =
  /(?<!\p{L})(?!(?:ans?|années?|years?|yrs?|y|yo|old|age|aged|âge|âgée?s?|et|and|plus|de|d|à|a|to|au|delà|more|than|over|under|moins|less|below|above|or|ou|older|younger|up|jusqu|entre|between|from|inclus|révolus)(?!\p{L}))\p{L}/iu;
const NUMBER_ALONE = /^\d+(?:[.,]0+)?$/;
const OPEN =
  /^(?:>|≥|plus de|over|more than)|(?:\+|plus|older|over|more|above|au-delà|and up)\s*$/iu;
const STRICT = /^>(?!=)|^plus de|^over|^more than/iu;
const UP_TO = /^(?:<|≤|moins de|under|less than|below|jusqu)/iu;
const BELOW = /^(?:<(?!=)|moins de|under|less than|below)/iu;
const DATE_LIKE = /\d[-/.]\d+[-/.]\d|\d{4}/;

/** Words for an age that nobody knows. */
const UNKNOWN =
  /^(?:unknown|inconnue?|non (?:connue?|renseignee?|renseigné|precise|précisé)|not (?:known|stated|recorded|specified)|missing|manquant|nr|nsp|n\/?k|unk|u|ne sait pas|refused?|refus)\.?$/iu;

/** For every limit, how many texts of each column of ages tell persons above it apart. */
export function measureAges({ ages, ageLimits, asOf }: Circumstances): MetricValue[] {
  return ages.flatMap(({ column: { name: of, encoded }, unit }) =>
    ageLimits.map((age): MetricValue => {
      const base = { id: 'ages-above', of, params: { age }, unit: 'values' } as const;
      const value = agesAbove(encoded, age, asOf, unit);
      return value === null ? { ...base, value, reason: 'not-a-number' } : { ...base, value };
    }),
  );
}

/**
 * Distinct present texts that tell something of ages above the limit; null where some text with a
 * digit cannot be read. Dates of birth are read as dates only, ages as
 * ages: 32 is no date, and a year among ages would grow older unseen.
 */
function agesAbove(
  { values, missing }: EncodedColumn,
  limit: number,
  asOf: string,
  unit: AgeUnit,
): number | null {
  if (unit === 'other') return null;
  const order = dateOrder(values);
  let above = 0;
  let code = 0;
  for (const text of values) {
    if (missing[code++] === 1) continue;
    const plain = text.normalize('NFKC').trim();
    // A class called 18 may hold anybody: those of 18 years, and those of 90 to 94.
    if (unit === 'classes' && NUMBER_ALONE.test(plain)) return null;
    const age = unit === 'birth' ? ageOfDate(plain, order, asOf) : agesIn(plain);
    if (age === null) {
      // Ages in words, Roman numerals or classes: nobody can say that they are below.
      if (!UNKNOWN.test(plain)) return null;
      continue;
    }
    // One group for everybody above, without an upper end, tells nobody apart.
    if (age.to === Number.POSITIVE_INFINITY ? age.from > limit + 1 : age.to > limit) above++;
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
  const age = year - born.year - (isBefore ? 1 : 0);
  return { from: age, to: age };
}

function agesIn(text: string): Ages | null {
  // An O for a zero, an exponent, another unit: what is not read whole is not read.
  if (OTHER_WORDS.test(text.replace(NUMBER, ' ').replace(YEARS_OLD, ' '))) return null;
  const numbers = (text.match(NUMBER) ?? []).map((one) => Number(one.replace(',', '.')));
  if (numbers.length === 0 || numbers.length > 2 || numbers.some((one) => one > YEARS_MAX)) {
    return null;
  }
  const from = Math.floor(Math.min(...numbers));
  const to = Math.floor(Math.max(...numbers));
  if (UP_TO.test(text)) return { from: 0, to: BELOW.test(text) ? to - 1 : to };
  if (numbers.length === 1 && OPEN.test(text)) {
    return { from: STRICT.test(text) ? from + 1 : from, to: Number.POSITIVE_INFINITY };
  }
  return { from, to };
}
