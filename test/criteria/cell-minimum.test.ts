import { describe, expect, it } from 'vitest';
import type { MetricValue } from '../../src/model/metric.ts';
import { column, findingsOf, goodFacts, metric } from './facts.ts';
import { criterion } from './kinds.ts';

const cells = criterion('cell-minimum', { threshold: 11 }, { shapes: ['aggregate'] });
const counted = (metrics: MetricValue[], columns = [column('n', ['count'])]) =>
  goodFacts({ shape: 'aggregate', shapeDeclared: true, unit: 'group', columns, metrics });
const least = (value: number | null, more: Partial<MetricValue> = {}) =>
  metric('count-min', value, { of: 'n', ...more });

describe('the cells of a table of counts', () => {
  it.each([
    ['large', least(11), 'pass', 11],
    ['small', least(10), 'fail', 10],
    ['masked or zero', least(null, { reason: 'no-present-value' }), 'pass', null],
    ['unread', least(null, { reason: 'not-a-number' }), 'not-evaluable', null],
  ] as const)('%s', (_, entry, outcome, observed) => {
    expect(findingsOf(cells, counted([entry]))).toMatchObject([
      { outcome, observed, of: 'n', metric: 'count-min', op: '>=', threshold: 11 },
    ]);
  });

  it('cannot be judged without a column of counts, or without its number', () => {
    expect(findingsOf(cells, counted([], [column('sex', ['quasi-identifier'])]))).toMatchObject([
      { outcome: 'not-evaluable', params: { reason: 'no-such-column' } },
    ]);
    expect(findingsOf(cells, counted([]))[0]!.params.reason).toBe('not-measured');
  });

  it('are judged of a count that somebody declared harmless, too', () => {
    const hidden = column('n', ['ignored'], { semantic: 'count', vouched: true });
    expect(findingsOf(cells, counted([least(3)], [hidden]))[0]).toMatchObject({ outcome: 'fail' });
  });

  it('are not asked for in records of persons', () => {
    expect(findingsOf(cells, goodFacts({ metrics: [least(3)] }))).toEqual([]);
  });
});
