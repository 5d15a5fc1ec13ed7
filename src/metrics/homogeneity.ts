import type { DiversityMeasure } from './diversity-measure.ts';

/**
 * alpha: the largest share of a class's persons who hold one and the same harmful value,
 * max n_v / n, 0..1; n are the persons with a present value.
 * Wong, Li, Fu and Wang, "(alpha, k)-anonymity", KDD 2006, section 2.
 */
export function alpha(): DiversityMeasure {
  let max = 0;
  return {
    see({ counts, harmfulMax }) {
      max = Math.max(max, harmfulMax / counts.present);
    },
    values: () => [{ id: 'alpha', value: max, unit: 'probability' }],
  };
}

/**
 * Share (0..1) of persons in classes where one harmful value is held by everybody with a present
 * value, persons alone in their class included: whoever is known to be in such a class has that
 * value. The homogeneity attack of Machanavajjhala et al., TKDD 1(1), 2007, section 3.1.
 */
export function homogeneousShare(): DiversityMeasure {
  let exposed = 0;
  return {
    see({ size, times, homogeneous }) {
      if (homogeneous) exposed += size * times;
    },
    values: (persons) => [
      { id: 'homogeneous-share', value: exposed / persons, unit: 'share-of-persons' },
    ],
  };
}
