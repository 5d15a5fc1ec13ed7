import type { DiversityContext, DiversityMeasure, Measured } from './diversity-measure.ts';
import { sum } from './spread.ts';

/**
 * beta-likeness: the largest relative gain (p - q) / q of a value that is more frequent in a class
 * than in the table. `beta-basic` is that maximum; `beta-enhanced` is the same if every gain is at
 * most -ln q, else infinite: no beta bounds it.
 * Cao and Karras, "Publishing microdata with a robust privacy guarantee", PVLDB 5(11), 2012,
 * definitions 2 and 3.
 */
export function betaLikeness({ table }: DiversityContext): DiversityMeasure {
  let max = 0;
  let bounded = true;
  return {
    see({ counts }) {
      const total = sum(counts.persons);
      for (let at = 0; at < counts.values.length; at++) {
        const q = table[counts.values[at]!]!;
        const gain = (counts.persons[at]! / total - q) / q;
        if (gain > max) max = gain;
        if (gain > 0 && gain > -Math.log(q)) bounded = false;
      }
    },
    values(): Measured[] {
      return [
        { id: 'beta-basic', value: max, unit: 'ratio' },
        bounded
          ? { id: 'beta-enhanced', value: max, unit: 'ratio' }
          : { id: 'beta-enhanced', value: null, infinite: true, unit: 'ratio' },
      ];
    },
  };
}
