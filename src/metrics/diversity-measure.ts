import type { ClassCounts } from '../model/class.ts';
import type { MetricParams, MetricValue } from '../model/metric.ts';

/** What the measures of one view of a sensitive column know of the whole table. */
export interface DiversityContext {
  /** q: share of each view code in the table; persons with the value / the sum over all values. */
  table: Float64Array;
  /** Rank distance applies: codes are in their declared order. */
  ordered: boolean;
}

/** One class, as the measures see it. */
export interface DiverseClass {
  /** Persons in the class. */
  size: number;
  times: number;
  counts: ClassCounts;
  /** Some harmful value is held by everybody with a present value (n_v = n). */
  homogeneous: boolean;
  /** Persons holding the most frequent harmful value. */
  harmfulMax: number;
}

/** What a measure says in the end; id and parameters name its entry. */
export type Measured = Pick<MetricValue, 'id' | 'value' | 'unit'> &
  Pick<MetricValue, 'infinite' | 'absentValues'> & { params?: MetricParams };

/** One family of measures: sees every class that counts, then says its values. */
export interface DiversityMeasure {
  see(found: DiverseClass): void;
  /** @param persons persons of all classes, left out ones included */
  values(persons: number): Measured[];
}
