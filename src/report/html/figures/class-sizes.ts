import { requiredClassSize, smallestCount } from '../../small-counts.ts';
import type { Markup } from '../markup.ts';
import { type Drawn, figure } from './figure.ts';
import { type HistogramBar, histogram } from './histogram.ts';

/** Bars that stay wide enough for their numbers. */
const BARS_MAX = 7;

/** How much longer each bar's classes may be; the first that needs no more than {@link BARS_MAX}. */
const FACTORS = [2, 3, 5, 10, 100] as const;

/**
 * Which share of the persons (or person-tuple pairs) is in classes of which size. No border of the
 * bars lies between 2 and the least count that may be told; null where there are no classes.
 */
export function classSizesFigure({ assessment, figures }: Drawn): Markup | null {
  const { classSizes, policy } = assessment;
  if (classSizes.length === 0) return null;
  const { html: said, numbers } = figures.words;
  const { title, note, axis, bar, required } = said.classSizes;
  const whole = classSizes.reduce((sum, [size, classes]) => sum + size * classes, 0);
  const largest = Math.max(...classSizes.map(([size]) => size));
  const smallest = smallestCount(assessment);
  const borders = bordersUpTo(largest, smallest);
  const bars = borders.map((from, at): HistogramBar & { described: string } => {
    const next = borders[at + 1] ?? Number.POSITIVE_INFINITY;
    const persons = classSizes
      .filter(([size]) => size >= from && size < next)
      .reduce((sum, [size, classes]) => sum + size * classes, 0);
    const value = figures.share(persons / whole);
    const last = next === Number.POSITIVE_INFINITY ? null : numbers.integer(next - 1);
    return {
      from: numbers.integer(from),
      value,
      extent: figures.shareExtent(persons / whole),
      described: bar(numbers.integer(from), last, value),
    };
  });
  const size = requiredClassSize(assessment);
  const at = size === null ? -1 : borders.indexOf(size);
  return figure(
    { title, note },
    histogram(
      bars,
      at < 0 ? null : { at, label: required(numbers.integer(borders[at]!)) },
      axis[policy.unit === 'subject-private' ? 'pairs' : 'persons'],
      said.alternative(
        title,
        bars.map(({ described }) => described),
      ),
    ),
  );
}

/** Where bars begin: at 1, at 2, at the least count that may be told, then ever further apart. */
function bordersUpTo(largest: number, smallest: number): number[] {
  const first = [...new Set([1, 2, smallest])].sort((a, b) => a - b);
  const last = first.at(-1)!;
  for (const factor of FACTORS) {
    const borders = [...first];
    for (let next = last * factor; next <= largest; next *= factor) borders.push(next);
    if (borders.length <= BARS_MAX) return borders;
  }
  return first;
}
