import { describe, expect, it } from 'vitest';
import type { MetricValue } from '../../src/model/metric.ts';
import { column, effects, findingsOf, goodFacts, goodMetrics, metric } from './facts.ts';
import { criterion } from './kinds.ts';

const rule = criterion('age-top-code', { age: 89 });
const judged = (...entries: MetricValue[]) => {
  const seen = column('seen', ['ignored'], { semantic: 'birth-date', vouched: true });
  const columns = [...goodFacts().columns, seen];
  return findingsOf(rule, goodFacts({ columns, metrics: [...goodMetrics(), ...entries] }))[0]!;
};
const entry = (value: number | null, more: Partial<MetricValue> = {}) =>
  metric('ages-above', value, { of: 'seen', params: { age: 89 }, unit: 'values', ...more });

describe('ages above the limit', () => {
  it('have nothing to judge without such a column', () => {
    expect(findingsOf(rule, goodFacts())).toMatchObject([
      { outcome: 'pass', params: { nothingToJudge: 'no-such-column' } },
    ]);
  });

  it('pass at none and fail from one on, whatever role somebody gave the column', () => {
    const compared = { of: 'seen', metric: 'ages-above', op: '<=', threshold: 0 };
    expect(judged(entry(0))).toMatchObject({ outcome: 'pass', observed: 0, ...compared });
    expect(judged(entry(1))).toMatchObject({ outcome: 'fail', observed: 1, ...compared });
    expect(effects(judged(entry(1)))).toEqual(['refuse', 'refuse', 'restrict/conditions']);
  });

  it('cannot be judged of what was not measured, or could not be read', () => {
    const not = (reason: string) => ({ outcome: 'not-evaluable', params: { reason } });
    expect(judged()).toMatchObject(not('not-measured'));
    expect(judged(entry(null, { reason: 'not-a-number' }))).toMatchObject(not('not-a-number'));
    const other = Object.fromEntries(Object.keys({ age: 89 }).map((key) => [key, 7]));
    expect(judged(entry(0, { params: other }))).toMatchObject(not('not-measured'));
  });
});
