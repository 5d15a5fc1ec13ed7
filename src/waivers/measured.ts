import type { Criterion } from '../model/pack.ts';

/** Whether findings of a criterion hold a value that a waiver must limit. */
export function isMeasured(criterion: Criterion): boolean {
  switch (criterion.kind) {
    case 'threshold':
    case 'rare-value':
    case 'age-top-code':
    case 'unit-population':
    case 'column-set':
    case 'opt-out':
    case 'cell-minimum':
      return true;
    case 'geography':
      return criterion.characters !== undefined;
    case 'core':
      return criterion.id === 'ignored-singles-out' || criterion.id === 'objected';
    case 'identifier':
    case 'forbidden':
    case 'date-granularity':
    case 'purpose':
    case 'unmeasured':
      return false;
  }
}
