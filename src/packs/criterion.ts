import type { Criterion, Location, Source } from '../model/pack.ts';
import type { CriterionEntry } from './schema.ts';

/** An entry of a pack's file as the criterion it states. */
export function toCriterion(entry: CriterionEntry, location: Location): Criterion {
  const { id, title, advice, shapes } = entry;
  const onFail = defined(entry.on_fail);
  const source = defined(entry.source) as Source;
  const base = { id, title, advice, source, onFail, shapes, location };
  switch (entry.kind) {
    case 'identifier':
      return { ...base, kind: entry.kind, sort: entry.sort };
    case 'rare-value':
      return { ...base, kind: entry.kind, threshold: entry.threshold };
    case 'core':
      return { ...base, kind: entry.kind, id: entry.id, grounds: entry.grounds };
    case 'threshold': {
      const { kind, metric, op, threshold, k } = entry;
      const params = defined(entry.params);
      return { ...base, kind, metric, op, threshold, params, ...(k === undefined ? {} : { k }) };
    }
  }
}

/** The same object without keys that hold nothing. */
function defined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
