import { expect, it } from 'vitest';
import type { MetricValue } from '../../src/model/metric.ts';
import type { RareValueCriterion } from '../../src/model/pack.ts';
import { findingsOf, goodFacts, metric, openData } from './facts.ts';

const rare = openData.criteria.find((c): c is RareValueCriterion => c.kind === 'rare-value')!;
const of = (value: number | null, more: Partial<MetricValue> = {}) =>
  metric('value-persons-min', value, { of: 'illness', ...more });

it.each<[string, MetricValue[], string, number | null]>([
  ['enough persons', [of(11)], 'pass', 11],
  ['too few', [of(10)], 'fail', 10],
  ['too few behind a harmless value', [of(1), of(12, { params: { harmless: 3 } })], 'pass', 12],
  ['too few behind a harmful one', [of(12), of(1, { params: { harmless: 3 } })], 'fail', 1],
  ['too few at the judged level only', [of(12), of(1, { params: { level: 'band' } })], 'pass', 12],
  ['no present value', [of(null, { reason: 'no-present-value' })], 'pass', null],
  [
    'no harmful value',
    [of(1), of(null, { params: { harmless: 3 }, reason: 'no-harmful-value' })],
    'pass',
    null,
  ],
  ['never measured', [], 'not-evaluable', null],
  ['no number', [of(Number.POSITIVE_INFINITY)], 'not-evaluable', null],
])('%s: %j', (_, metrics, outcome, observed) => {
  expect(findingsOf(rare, goodFacts({ metrics }))).toMatchObject([
    { of: 'illness', outcome, observed, metric: 'value-persons-min', op: '>=', threshold: 11 },
  ]);
});

it('restricts with conditions', () => {
  expect(findingsOf(rare, goodFacts({ metrics: [of(1)] }))).toMatchObject([
    { effect: 'restrict', grounds: 'conditions' },
  ]);
});
