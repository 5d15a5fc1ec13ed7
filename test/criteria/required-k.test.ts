import { expect, it } from 'vitest';
import { requiredK, requiredSizes } from '../../src/criteria/required-k.ts';
import type { ThresholdCriterion } from '../../src/model/pack.ts';
import { findingsOf, goodFacts, openData, pack, threshold } from './facts.ts';

const on = (
  metric: ThresholdCriterion['metric'],
  op: ThresholdCriterion['op'],
  limit: number,
  more: Partial<ThresholdCriterion> = {},
) => threshold({ metric, op, threshold: limit, ...more });

it.each<[string, ThresholdCriterion, number[]]>([
  ['k of at least', on('k', '>=', 5), [5]],
  ['k above', on('k', '>', 5), [6]],
  ['k of single records', on('k-record', '>=', 7), [7]],
  ['a risk published with its k', on('prosecutor-risk-max', '<=', 0.09, { k: 11 }), [11]],
  ['a risk without', on('prosecutor-risk-max', '<=', 0.05), [20]],
  ['a share that may stay below', on('share-below-k', '<=', 0.1, { params: { k: 20 } }), []],
  ['another metric', on('l-distinct', '>=', 3), []],
])('%s', (_, criterion, sizes) => {
  expect(requiredSizes([pack('a', [criterion])])).toEqual(sizes);
  expect(requiredK([pack('a', [criterion])])).toBe(sizes[0] ?? null);
  // Its findings say the same, so that reports need not work it out again.
  if (criterion.metric === 'share-below-k') return;
  for (const { params } of findingsOf(criterion, goodFacts())) {
    expect(params.k).toBe(sizes[0]);
  }
});

it('lists each size of all packs once, ascending', () => {
  const own = pack('own', [on('k', '>=', 20), on('k-record', '>', 10), on('k', '>=', 3)]);
  expect(requiredSizes([own, openData])).toEqual([3, 11, 20]);
  expect(requiredK([own, openData])).toBe(20);
});
