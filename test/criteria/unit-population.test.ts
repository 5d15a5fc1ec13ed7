import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/model/column.ts';
import type { MetricValue } from '../../src/model/metric.ts';
import { column, effects, findingsOf, goodFacts, goodMetrics, metric } from './facts.ts';
import { criterion } from './kinds.ts';

const rule = criterion('unit-population', {
  semantics: ['zip'],
  prefix: 3,
  population: 20_000,
  below: ['036'],
});
const judged = (...entries: MetricValue[]) => {
  const seen = column('seen', ['ignored'], { semantic: 'zip', vouched: true });
  const columns = [...goodFacts().columns, seen];
  return findingsOf(rule, goodFacts({ columns, metrics: [...goodMetrics(), ...entries] }))[0]!;
};
const entry = (value: number | null, more: Partial<MetricValue> = {}) =>
  metric('units-below-population', value, {
    of: 'seen',
    params: { population: 20_000 },
    unit: 'values',
    ...more,
  });

describe('places with few inhabitants', () => {
  it('have nothing to judge without such a column', () => {
    expect(findingsOf(rule, goodFacts())).toMatchObject([
      { outcome: 'pass', params: { nothingToJudge: 'no-such-column' } },
    ]);
  });

  it('pass at none and fail from one on, whatever role somebody gave the column', () => {
    const compared = { of: 'seen', metric: 'units-below-population', op: '<=', threshold: 0 };
    expect(judged(entry(0))).toMatchObject({ outcome: 'pass', observed: 0, ...compared });
    expect(judged(entry(1))).toMatchObject({ outcome: 'fail', observed: 1, ...compared });
    expect(effects(judged(entry(1)))).toEqual(['refuse', 'refuse', 'restrict/conditions']);
  });

  it('cannot be judged of what was not measured, or could not be read', () => {
    const not = (reason: string) => ({ outcome: 'not-evaluable', params: { reason } });
    expect(judged()).toMatchObject(not('not-measured'));
    expect(judged(entry(null, { reason: 'not-a-number' }))).toMatchObject(not('not-a-number'));
    const other = Object.fromEntries(Object.keys({ population: 20_000 }).map((key) => [key, 7]));
    expect(judged(entry(0, { params: other }))).toMatchObject(not('not-measured'));
  });

  it('may be named by a place of unknown kind, by cells like postcodes, or by anything unknown', () => {
    const under = (more: Partial<Column>, ...entries: MetricValue[]) => {
      const columns = [...goodFacts().columns, column('where', ['quasi-identifier'], more)];
      return findingsOf(rule, goodFacts({ columns, metrics: [...goodMetrics(), ...entries] }));
    };
    const not = (reason: string) => [{ outcome: 'not-evaluable', params: { reason } }];
    const postal = metric('postal-like', 2, { of: 'where', unit: 'values' });
    expect(under({ semantic: 'place' })).toMatchObject(not('cells-say-otherwise'));
    expect(under({ semantic: 'region' }, postal)).toMatchObject(not('cells-say-otherwise'));
    expect(under({ semantic: null })).toMatchObject(not('meaning-unknown'));
    expect(under({ semantic: 'region' })).toMatchObject([{ outcome: 'pass' }]);
    expect(under({ semantic: null, type: 'date' })).toMatchObject([{ outcome: 'pass' }]);
  });
});
