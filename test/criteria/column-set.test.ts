import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/facts.ts';
import { effects, findingsOf, goodFacts, metric } from './facts.ts';
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
});
