import type { ClassCounts } from '../model/class.ts';
import type { DiversityContext, DiversityMeasure } from './diversity-measure.ts';
import { sum } from './spread.ts';

/**
 * t-closeness: the largest earth mover's distance between the values of a class and those of the
 * table, 0..1; p and q are the persons holding each value divided by their sum. Equal distance for
 * categories; rank distance only where the column was declared ordered.
 * Li, Li and Venkatasubramanian, "t-closeness", ICDE 2007, section 4.
 */
export function tCloseness({ table, ordered }: DiversityContext): DiversityMeasure {
  const distance = ordered ? rankDistance : equalDistance;
  let max = 0;
  return {
    see({ counts }) {
      const t = distance(counts, table);
      if (t > max) max = t;
    },
    values: () => [{ id: 't-closeness', value: max, unit: 'ratio' }],
  };
}

/** Half the sum of |p - q|: the mass that p has above q, hence only values of the class matter. */
function equalDistance(counts: ClassCounts, table: Float64Array): number {
  const total = sum(counts.persons);
  let above = 0;
  for (let at = 0; at < counts.values.length; at++) {
    const gain = counts.persons[at]! / total - table[counts.values[at]!]!;
    if (gain > 0) above += gain;
  }
  return above;
}

/** (1 / (m-1)) times the sum over ranks of |P - Q|, cumulated; m values in the table. */
function rankDistance(counts: ClassCounts, table: Float64Array): number {
  if (table.length < 2) return 0;
  const total = sum(counts.persons);
  let next = 0;
  let cumulated = 0;
  let moved = 0;
  for (let value = 0; value < table.length; value++) {
    cumulated -= table[value]!;
    if (counts.values[next] === value) cumulated += counts.persons[next++]! / total;
    moved += Math.abs(cumulated);
  }
  return moved / (table.length - 1);
}
