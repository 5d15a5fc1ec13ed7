import type { Criterion, Demand } from '../model/pack.ts';

/**
 * What a criterion demands besides a metric and a threshold, for its finding; null where these say
 * all. Tables of units stay in the pack.
 */
export function demandOf(criterion: Criterion): Demand | null {
  switch (criterion.kind) {
    case 'threshold':
    case 'identifier':
    case 'rare-value':
    case 'opt-out':
    case 'cell-minimum':
    case 'core':
      return null;
    case 'forbidden':
      return { roles: criterion.roles, semantics: criterion.semantics };
    case 'date-granularity':
      return { finest: criterion.finest };
    case 'geography': {
      const { finest, characters } = criterion;
      return characters === undefined ? { finest } : { finest, characters };
    }
    case 'age-top-code':
      return { age: criterion.age };
    case 'unit-population': {
      const { semantics, prefix, population } = criterion;
      return { semantics, prefix, population };
    }
    case 'column-set': {
      const { semantics, set, least } = criterion;
      return { semantics, set, least };
    }
    case 'purpose':
      return { prohibited: criterion.prohibited };
    case 'unmeasured':
      return { unmeasured: criterion.about };
  }
}
