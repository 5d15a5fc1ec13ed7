import type { DiversityMeasure } from './diversity-measure.ts';

/**
 * Diversity of a class is judged on two spreads: persons by their *set* of values, and n_v, the
 * persons holding each value. The worse one counts. Both are needed: sets alone would call
 * {a,b},{a,c} two values although everybody holds a; n_v alone would see three values in one person.
 */
function worse(
  counts: { persons: Uint32Array; sets: Uint32Array },
  of: (spread: Uint32Array) => number,
  pick: (a: number, b: number) => number,
): number {
  const byValue = of(counts.persons);
  return counts.sets === counts.persons ? byValue : pick(byValue, of(counts.sets));
}

/**
 * Distinct l-diversity: the least number of different values in a class; 1 where one harmful value
 * is held by all. Machanavajjhala et al., "l-diversity", TKDD 1(1), 2007, section 4.
 */
export function lDistinct(): DiversityMeasure {
  let min = Number.POSITIVE_INFINITY;
  return {
    see({ counts, homogeneous }) {
      const l = homogeneous ? 1 : worse(counts, (spread) => spread.length, Math.min);
      if (l < min) min = l;
    },
    values: () => [{ id: 'l-distinct', value: min, unit: 'values' }],
  };
}

/**
 * Entropy l-diversity: the least exp(H) of a class, H = -sum p ln p, not truncated; 1 where one
 * harmful value is held by all. Same source, definition 4.1.
 */
export function lEntropy(): DiversityMeasure {
  let min = Number.POSITIVE_INFINITY;
  return {
    see({ counts, homogeneous }) {
      const l = homogeneous ? 1 : worse(counts, expEntropy, Math.min);
      if (l < min) min = l;
    },
    values: () => [{ id: 'l-entropy', value: min, unit: 'values' }],
  };
}

/** exp(H) of a spread. Sums in ascending order, so that the order of values cannot matter. */
function expEntropy(spread: Uint32Array): number {
  const sorted = spread.slice().sort();
  let total = 0;
  for (const count of sorted) total += count;
  let entropy = 0;
  for (const count of sorted) entropy -= (count / total) * Math.log(count / total);
  return Math.exp(entropy);
}

/** The l for which recursive (c,l)-diversity is reported. */
export const RECURSIVE_L = [2, 3, 4, 5] as const;

/**
 * Recursive (c,l)-diversity as the infimum of c: with counts r_1 >= r_2 >= ..., the largest
 * r_1 / (r_l + ... + r_m) over classes; the table is (c,l)-diverse for every greater c. Infinite
 * where a class has fewer than l values or one harmful value is held by all.
 * Same source, definition 4.2.
 */
export function lRecursive(): DiversityMeasure {
  const max = RECURSIVE_L.map(() => 0);
  return {
    see({ counts, homogeneous }) {
      for (const [at, l] of RECURSIVE_L.entries()) {
        if (max[at] === Number.POSITIVE_INFINITY) continue;
        const c = homogeneous
          ? Number.POSITIVE_INFINITY
          : worse(counts, (spread) => recursiveC(spread, l), Math.max);
        if (c > max[at]!) max[at] = c;
      }
    },
    values: () =>
      RECURSIVE_L.map((l, at) => {
        const c = max[at]!;
        return Number.isFinite(c)
          ? { id: 'l-recursive-c', params: { l }, value: c, unit: 'ratio' }
          : { id: 'l-recursive-c', params: { l }, value: null, infinite: true, unit: 'ratio' };
      }),
  };
}

function recursiveC(spread: Uint32Array, l: number): number {
  if (spread.length < l) return Number.POSITIVE_INFINITY;
  const ascending = spread.slice().sort();
  let tail = 0;
  for (let at = 0; at <= ascending.length - l; at++) tail += ascending[at]!;
  return ascending.at(-1)! / tail;
}
