import { expect, it } from 'vitest';
import { meets } from '../../src/criteria/compare.ts';
import type { MetricId } from '../../src/model/metric.ts';
import type { Operator } from '../../src/model/pack.ts';

const entropyOfThree = Math.exp([1, 1, 1].reduce((h) => h - (1 / 3) * Math.log(1 / 3), 0));

it.each<[MetricId, number, Operator, number, boolean]>([
  ['k', 11, '>=', 11, true],
  ['k', 10, '>=', 11, false],
  ['k', 11, '>', 11, false],
  ['unique-count', 0, '<=', 0, true],
  ['unique-count', 1, '<=', 0, false],
  // Counts are exact, however large.
  ['persons', 2 ** 40 - 1, '>=', 2 ** 40, false],
  ['l-entropy', entropyOfThree, '>=', 3, true],
  ['l-entropy', 2.9999, '>=', 3, false],
  ['l-entropy', 3.0000000000000004, '>', 3, false],
  ['t-closeness', 0.30000000000000004, '<=', 0.3, true],
  ['t-closeness', 0.29999999999999993, '<', 0.3, false],
  ['t-closeness', 0.3001, '<=', 0.3, false],
  ['homogeneous-share', 1e-12, '<=', 0, false],
  ['l-recursive-c', 4, '<', 4, false],
  ['l-recursive-c', 3.99, '<', 4, true],
])('%s of %d %s %d: %s', (metric, observed, op, threshold, expected) => {
  expect(meets(metric, observed, { op, threshold })).toBe(expected);
});

it('the entropy of three equally frequent values is not 3 in floating point', () => {
  expect(entropyOfThree).not.toBe(3);
});
