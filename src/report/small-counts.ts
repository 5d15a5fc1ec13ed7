import type { NumberWords } from '../i18n/catalogue.ts';
import type { ReportWords } from '../i18n/report-words.ts';
import type { Quantity } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { MetricId } from '../model/metric.ts';
import { SMALL_COUNT } from '../model/small-count.ts';
import { type Disclosure, faithful, riskPercent, rounded } from './disclosure.ts';
import { rangeOf, travellingExtents } from './small-count-extents.ts';

/** Metrics on which a criterion requires a class size, `params.k` of its findings. */
const ON_CLASS_SIZE: readonly MetricId[] = ['k', 'k-record', 'prosecutor-risk-max'];

/** Least count of persons that may travel: the largest class or cell that a criterion requires. */
export function smallestCount(assessment: Assessment): number {
  const cells = assessment.findings.flatMap(({ metric, threshold }) =>
    metric === 'count-min' ? (threshold ?? []) : [],
  );
  const size = requiredClassSize(assessment);
  const sizes = size === null ? cells : [...cells, size];
  return sizes.length === 0 ? SMALL_COUNT : Math.max(...sizes);
}

/** The largest class that a criterion requires; null where none speaks of classes. */
export function requiredClassSize({ findings }: Assessment): number | null {
  const sizes = findings.flatMap(({ metric, params }) =>
    metric !== null && ON_CLASS_SIZE.includes(metric) ? (params.k ?? []) : [],
  );
  return sizes.length === 0 ? null : Math.max(...sizes);
}

/**
 * What may travel: no count of persons from 1 to `smallest` - 1 can be read off or worked out.
 * The rule and its reasons: docs/adr/0007-small-counts-in-travelling-reports.md.
 */
export function travelling(
  numbers: NumberWords,
  words: Pick<ReportWords, 'fewerThan' | 'moreThan' | 'range'>,
  smallest: number,
): Disclosure {
  const hides = (n: number) => n > 0 && n < smallest;
  const under = (n: number): Quantity => ({ text: words.fewerThan(numbers.integer(n)), n });
  const over = (n: number): Quantity => ({ text: words.moreThan(numbers.integer(n)), n });
  const isHidden = (whole: number | null) => whole !== null && hides(whole);
  const part = (n: number, whole: number | null): Quantity => {
    // Of a whole that is too small to be shown, nothing is: its parts would tell it.
    if (isHidden(whole)) return under(smallest);
    return whole !== null && hides(whole - n)
      ? over(Math.max(0, whole - smallest))
      : { text: numbers.integer(n), n };
  };
  const percent = (share: number) => numbers.percent(share, 4);
  return {
    smallest,
    insideClasses: false,
    count: (n, whole) => (hides(n) ? under(smallest) : part(n, whole)),
    part,
    share(share, whole) {
      if (share === 0 || share === 1) return percent(share);
      const [low, high] = rangeOf(share, whole, smallest);
      return low === 0 ? words.fewerThan(percent(high)) : words.range(percent(low), percent(high));
    },
    risk(risk) {
      if (hides(Math.round(1 / risk))) {
        return words.moreThan(numbers.percent(Math.floor(10_000 / smallest) / 10_000, 2));
      }
      return riskPercent(risk, numbers);
    },
    ratio(value, threshold) {
      const shown = rounded(value, 1);
      if (shown === 0 && value > 0) return words.fewerThan(numbers.decimal(0.1, 1));
      if (faithful(shown, value, threshold)) return numbers.decimal(shown, 1);
      const limit = numbers.decimal(threshold!, 4);
      return value > threshold! ? words.moreThan(limit) : words.fewerThan(limit);
    },
    checksum: (hex) => hex.slice(0, 12),
    extents: travellingExtents(smallest),
  };
}
