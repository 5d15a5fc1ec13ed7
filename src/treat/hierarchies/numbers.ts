import { bandIndex, bandStep } from '../../encode/bands.ts';
import { parseNumber } from '../../encode/parse-number.ts';
import type { EncodedColumn } from '../../model/table.ts';
import { chain, type Rule } from './chain.ts';
import type { Hierarchy } from './hierarchy.ts';

/** Widths of the bands of ages and where their last, open band begins. */
const AGE_BANDS = [
  { width: 1, top: 90 },
  { width: 5, top: 90 },
  { width: 10, top: 80 },
  { width: 20, top: 80 },
  { width: 40, top: 80 },
];

/** Oldest age in years that anybody reached, rounded up: what is above is no age. */
const AGE_MAX = 130;

/** Times the width of the narrowest band by which the others are wider. */
const DOUBLINGS = [1, 2, 4, 8];

/** Ages in years, whole: as they are up to 89, then in bands of 5, 10, 20 and 40. */
export function ageHierarchy(column: EncodedColumn): Hierarchy {
  return chain({
    column,
    parse: ageOf,
    rules: AGE_BANDS.map((band) => bandRule({ ...band, whole: true })),
  });
}

/** The age that a text gives; `90+` and `90 and over` are 90. */
export function ageOf(text: string): number | null {
  const open = /^(\d{1,3})\s*(?:\+|and over|et plus)$/i.exec(text.trim());
  const age = open === null ? parseNumber(text) : Number(open[1]);
  return age === null || age < 0 || age > AGE_MAX ? null : age;
}

/** Share of the records that the last, open band may hold at most. */
const OPEN_SHARE = 0.05;

/**
 * Numbers in bands of 1, 2 or 5 times a power of ten, and twice, four and eight times as wide. The
 * last band is open and begins at a multiple of the widest. Of the data only the order of magnitude of
 * their range has a say, so that no border of a band tells a value.
 */
export function numberHierarchy(column: EncodedColumn): Hierarchy {
  const numbers = numbersOf(column);
  const end = endOfMost(numbers);
  return banded(column, numbers, bandStep(numbers[0]?.number ?? 0, end), false);
}

/** The same with bands of a given width as the finest. */
export function bandsFrom(column: EncodedColumn, width: number): Hierarchy {
  return banded(column, numbersOf(column), width, true);
}

/** One level of bands of a given width; the last one is open and begins at `top`, a multiple of it. */
export function bandHierarchy(column: EncodedColumn, width: number, top: number): Hierarchy {
  const isWhole = ({ number }: Counted) => Number.isInteger(number);
  const whole = Number.isInteger(width) && numbersOf(column).every(isWhole);
  return chain({
    column,
    parse: (text) => parseNumber(text) ?? ageOf(text),
    rules: bandIndex(top, width) * width === top ? [bandRule({ width, top, whole })] : [],
    keepFirst: true,
  });
}

interface Counted {
  number: number;
  records: number;
}

function banded(
  column: EncodedColumn,
  numbers: readonly Counted[],
  width: number,
  keepFirst: boolean,
): Hierarchy {
  const whole = Number.isInteger(width) && numbers.every(({ number }) => Number.isInteger(number));
  const widest = width * DOUBLINGS.at(-1)!;
  const top = (bandIndex(endOfMost(numbers), widest) + 1) * widest;
  const rules = Number.isFinite(width)
    ? DOUBLINGS.map((times) => bandRule({ width: width * times, top, whole }))
    : [];
  return chain({ column, parse: parseNumber, rules, keepFirst });
}

/** Present numbers, ascending. */
function numbersOf({ values, missing, counts }: EncodedColumn): Counted[] {
  const numbers: Counted[] = [];
  let code = 0;
  for (const text of values) {
    const number = missing[code] === 1 ? null : parseNumber(text);
    if (number !== null) numbers.push({ number, records: counts[code]! });
    code++;
  }
  return numbers.sort((a, b) => a.number - b.number);
}

/** The number above which at most {@link OPEN_SHARE} of the records lie. */
function endOfMost(numbers: readonly Counted[]): number {
  const all = numbers.reduce((sum, { records }) => sum + records, 0);
  let above = 0;
  for (const { number, records } of numbers.toReversed()) {
    above += records;
    if (above > OPEN_SHARE * all) return number;
  }
  return 0;
}

interface Band {
  width: number;
  /** Where the last, open band begins; a multiple of the width. */
  top: number;
  /** All numbers are whole, so that 20-39 says all. */
  whole: boolean;
}

/** Bands are [m*width, (m+1)*width); the label of one number says that number. */
function bandRule({ width, top, whole }: Band): Rule<number> {
  return {
    step: { kind: 'band', width, top },
    label: (number) => {
      if (bandIndex(number, width) >= bandIndex(top, width)) return `${shown(top)}+`;
      const first = bandIndex(number, width) * width;
      if (whole && width === 1) return shown(first);
      if (first < 0) return `${shown(first)}..${shown(first + width)}`;
      return whole
        ? `${shown(first)}-${shown(first + width - 1)}`
        : `${shown(first)}-<${shown(first + width)}`;
    },
  };
}

/** Without the noise of binary fractions. */
function shown(number: number): string {
  return String(Number(number.toPrecision(12)));
}
