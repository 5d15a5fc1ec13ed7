import type { MetricId } from '../model/metric.ts';
import type { Criterion } from '../model/pack.ts';

/** The metric of which findings of a criterion hold a value, that a waiver must limit; null: none. */
export function measuredBy(criterion: Criterion): MetricId | null {
  switch (criterion.kind) {
    case 'threshold':
      return criterion.metric;
    case 'rare-value':
      return 'value-persons-min';
    case 'age-top-code':
      return 'ages-above';
    case 'unit-population':
      return 'units-below-population';
    case 'column-set':
      return 'k';
    case 'opt-out':
      return 'opted-out-persons';
    case 'cell-minimum':
      return 'count-min';
    case 'geography':
      return criterion.characters === undefined ? null : 'postal-characters';
    case 'core':
      if (criterion.id === 'objected') return 'opted-out-persons';
      return criterion.id === 'ignored-singles-out' ? 'value-persons-min' : null;
    case 'identifier':
    case 'forbidden':
    case 'date-granularity':
    case 'purpose':
    case 'unmeasured':
      return null;
  }
}
