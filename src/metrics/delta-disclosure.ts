import type { DiversityContext, DiversityMeasure } from './diversity-measure.ts';
import { sum } from './spread.ts';

/**
 * delta-disclosure privacy: the largest |ln(p / q)| over the values present in each class. Values
 * of the table that a class lacks make the definition infinite; they are left out of the number
 * and flagged, and a criterion on it then fails.
 * Brickell and Shmatikov, "The cost of privacy", KDD 2008, definition 1 (natural logarithm).
 */
export function deltaDisclosure({ table }: DiversityContext): DiversityMeasure {
  let max = 0;
  let absentValues = false;
  return {
    see({ counts }) {
      if (counts.values.length < table.length) absentValues = true;
      const total = sum(counts.persons);
      for (let at = 0; at < counts.values.length; at++) {
        const q = table[counts.values[at]!]!;
        const gain = Math.abs(Math.log(counts.persons[at]! / total / q));
        if (gain > max) max = gain;
      }
    },
    values: () => [
      {
        id: 'delta-disclosure',
        value: max,
        unit: 'nats',
        ...(absentValues ? { absentValues: true as const } : {}),
      },
    ],
  };
}
