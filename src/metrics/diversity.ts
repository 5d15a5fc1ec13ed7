import type { ClassCounts, EquivalenceClass } from '../model/class.ts';
import type { MetricId, MetricParams, MetricUnit, MetricValue } from '../model/metric.ts';
import { betaLikeness } from './beta-likeness.ts';
import { deltaDisclosure } from './delta-disclosure.ts';
import type { DiversityContext, DiversityMeasure } from './diversity-measure.ts';
import { alpha, homogeneousShare } from './homogeneity.ts';
import { lDistinct, lEntropy, lRecursive } from './l-diversity.ts';
import { tCloseness } from './t-closeness.ts';

/** A family of measures, and the metrics that it gives. */
export interface DiversityFamily {
  metrics: readonly MetricId[];
  begin: (context: DiversityContext) => DiversityMeasure;
}

/** In the order in which their entries are given. */
export const DIVERSITY_FAMILIES: readonly DiversityFamily[] = [
  { metrics: ['l-distinct'], begin: lDistinct },
  { metrics: ['l-entropy'], begin: lEntropy },
  { metrics: ['l-recursive-c'], begin: lRecursive },
  { metrics: ['alpha'], begin: alpha },
  { metrics: ['t-closeness'], begin: tCloseness },
  { metrics: ['beta-basic', 'beta-enhanced'], begin: betaLikeness },
  { metrics: ['delta-disclosure'], begin: deltaDisclosure },
  { metrics: ['homogeneous-share'], begin: homogeneousShare },
];

/** How the entries of one view are labelled. */
export interface DiversityLabels {
  of: string;
  params: MetricParams;
  /** What a share of the classes' members is a share of. */
  shareUnit: MetricUnit;
}

/**
 * The diversity metrics of one view of a sensitive column, in one pass over the classes. Classes
 * in which nobody has a present value are left out and counted; where values were declared
 * harmless, classes without a harmful one are left out too: there is nothing to infer.
 */
export class Diversity {
  readonly #measures: DiversityMeasure[];
  readonly #harmful: Uint8Array | null;
  #persons = 0;
  #judged = 0;
  #withoutValue = 0;

  /** @param harmful per view code, 0 where harmless; null: every value is harmful */
  constructor(
    context: DiversityContext,
    harmful: Uint8Array | null,
    families: readonly DiversityFamily[] = DIVERSITY_FAMILIES,
  ) {
    this.#measures = families.map(({ begin }) => begin(context));
    this.#harmful = harmful;
  }

  /**
   * @param counts those of this view, among the counts of the class
   * @returns whether the class gives a harmful value away
   */
  see({ size, times }: EquivalenceClass, counts: ClassCounts): boolean {
    this.#persons += size * times;
    if (counts.present === 0) {
      this.#withoutValue += times;
      return false;
    }
    const harmfulMax = this.#harmfulMax(counts);
    if (harmfulMax === 0) return false;
    this.#judged += times;
    const homogeneous = harmfulMax === counts.present;
    const diverse = { size, times, counts, homogeneous, harmfulMax };
    for (const measure of this.#measures) measure.see(diverse);
    return homogeneous;
  }

  values(labels: DiversityLabels): MetricValue[] {
    const reason = this.#judged > 0 ? null : this.#reason();
    return this.#measures.flatMap((measure) =>
      measure.values(this.#persons).map((measured): MetricValue => {
        const params = { ...measured.params, ...labels.params };
        const entry: MetricValue = {
          id: measured.id,
          of: labels.of,
          ...(Object.keys(params).length > 0 ? { params } : {}),
          value: measured.value,
          ...(measured.infinite ? { infinite: true } : {}),
          ...(measured.absentValues ? { absentValues: true } : {}),
          ...(this.#withoutValue > 0 ? { classesLeftOut: this.#withoutValue } : {}),
          unit: measured.id === 'homogeneous-share' ? labels.shareUnit : measured.unit,
        };
        if (reason === null) return entry;
        const { infinite: _, absentValues: __, ...rest } = entry;
        return { ...rest, value: null, reason };
      }),
    );
  }

  #reason(): 'no-harmful-value' | 'no-present-value' {
    return this.#withoutValue > 0 && this.#harmful === null
      ? 'no-present-value'
      : 'no-harmful-value';
  }

  #harmfulMax(counts: ClassCounts): number {
    let max = 0;
    for (let at = 0; at < counts.values.length; at++) {
      const harmless = this.#harmful !== null && this.#harmful[counts.values[at]!] === 0;
      if (!harmless && counts.persons[at]! > max) max = counts.persons[at]!;
    }
    return max;
  }
}
