import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/facts.ts';
import type { MetricValue } from '../../src/model/metric.ts';
import { column, effects, findingsOf, goodFacts, goodMetrics, metric } from './facts.ts';
import { criterion } from './kinds.ts';

const set = criterion('column-set', {
  ...{ set: 'footprint', semantics: ['age', 'sex'], least: 2, threshold: 11 },
});
const judged = (value: number | null, change: Partial<Facts> = {}, id: 'k' | 'k-record' = 'k') => {
  const reason = value === null ? ({ reason: 'no-such-column' } as const) : {};
  const entry = metric(id, value, { params: { set: 'footprint' }, ...reason });
  // The k of the declared quasi-identifiers is another matter.
  return findingsOf(set, goodFacts({ metrics: [metric('k', 500), entry], ...change }))[0]!;
};

describe('classes on a named set of columns', () => {
  it('are judged by their own k', () => {
    const compared = { metric: 'k', op: '>=', threshold: 11 };
    expect(judged(11)).toMatchObject({ outcome: 'pass', observed: 11, ...compared });
    expect(judged(10)).toMatchObject({ outcome: 'fail', observed: 10, ...compared });
    expect(effects(judged(10))).toEqual(['refuse', 'refuse', 'restrict/conditions']);
    expect(judged(10).demand).toEqual({ set: 'footprint', semantics: ['age', 'sex'], least: 2 });
  });

  it('are of single records where the key is dropped', () => {
    const unit = { unit: 'subject-private' } as const;
    expect(judged(10, unit, 'k-record')).toMatchObject({ outcome: 'fail', metric: 'k-record' });
    expect(judged(500, unit).outcome).toBe('not-evaluable');
  });

  it('cannot be judged where columns of the set are missing', () => {
    expect(judged(null)).toMatchObject({
      ...{ outcome: 'not-evaluable', params: { reason: 'no-such-column' } },
    });
    expect(findingsOf(set, goodFacts())[0]!.params.reason).toBe('not-measured');
  });

  it('may be made smaller by a column that nobody knows', () => {
    const columns = [...goodFacts().columns, column('q7', ['quasi-identifier'])];
    const of = (value: number, more: MetricValue[] = []) => {
      const entry = metric('k', value, { params: { set: 'footprint' } });
      const metrics = [...goodMetrics(), entry, ...more];
      return findingsOf(
        set,
        goodFacts({ columns: more.length > 0 ? goodFacts().columns : columns, metrics }),
      );
    };
    expect(of(11)).toMatchObject([
      { outcome: 'pass' },
      { outcome: 'not-evaluable', params: { reason: 'meaning-unknown', columns: ['q7'] } },
    ]);
    expect(of(10)).toMatchObject([{ outcome: 'fail' }]);
    const postal = metric('postal-like', 1, { of: 'illness', unit: 'values' });
    expect(of(11, [postal])).toMatchObject([
      { outcome: 'pass' },
      { outcome: 'not-evaluable', of: 'illness', params: { reason: 'cells-say-otherwise' } },
    ]);
  });
});
