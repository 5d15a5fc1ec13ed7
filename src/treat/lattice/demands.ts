import type { MetricId } from '../../model/metric.ts';
import type { Operator } from '../../model/pack.ts';
import type { SensitiveView } from '../../model/table.ts';

/** A limit on a metric. */
export interface Limit {
  metric: MetricId;
  op: Operator;
  threshold: number;
  /** `l` of recursive (c,l)-diversity, `k` of share-below-k. */
  params: { l?: number; k?: number };
}

/** What every class must be like in one sensitive column. */
export interface DiversityDemand extends Limit {
  /** Which of the sensitive columns. */
  sensitive: number;
  /** The view that is judged, over the codes of that column. */
  view: SensitiveView;
}

/** Every value of one sensitive column must be held by so many persons. */
export interface RareDemand {
  sensitive: number;
  least: number;
  /** 1 for the codes that count: present and not harmless. */
  counts: Uint8Array;
  /** Label of each code as it would be written. */
  labels: Uint32Array;
  labelCount: number;
}

/** What the table must be like once some records are left out. */
export interface Demands {
  /** Persons in every class. */
  k: number;
  diversity: readonly DiversityDemand[];
  rare: readonly RareDemand[];
  /** Limits on the sizes of all classes together. */
  sizes: readonly Limit[];
  /** Records that may be suppressed. */
  suppressedMax: number;
}

/** Whether the persons of each class decide everything. */
export function isOnK({ diversity, rare, sizes }: Demands): boolean {
  return diversity.length === 0 && rare.length === 0 && sizes.length === 0;
}

/** k-anonymity and nothing else. */
export function onlyK(k: number, suppressedMax: number): Demands {
  return { k, diversity: [], rare: [], sizes: [], suppressedMax };
}
