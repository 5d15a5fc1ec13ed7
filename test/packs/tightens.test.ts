import { describe, expect, it } from 'vitest';
import type { Criterion, CriterionBase, ThresholdCriterion } from '../../src/model/pack.ts';
import { loosenings } from '../../src/packs/tightens.ts';

const text = { en: 'test', fr: 'essai' };
const base: CriterionBase = {
  ...{ id: 'a', title: text, advice: text, shapes: ['microdata'], onFail: { open: 'restrict' } },
  source: { title: 'House rule', binding: 'house', certainty: 'chosen for tests' },
  location: { file: 'test.yaml', line: 1, column: 1 },
};
const minimum: ThresholdCriterion = {
  ...{ ...base, kind: 'threshold', metric: 'k', op: '>=', threshold: 5, params: {} },
};
const risk: ThresholdCriterion = {
  ...{ ...minimum, metric: 'prosecutor-risk-max', op: '<=', threshold: 0.09, k: 11 },
};
const { k: _, ...computed } = risk;
const recursive: ThresholdCriterion = {
  ...{ ...minimum, metric: 'l-recursive-c', op: '<', threshold: 4, params: { l: 3 } },
};
const clear: Criterion = { ...base, kind: 'identifier', sort: 'clear' };
const rare: Criterion = { ...base, kind: 'rare-value', threshold: 11 };
const from = (appliesFrom: string) => ({ source: { ...base.source, appliesFrom } });

describe('a criterion may replace another', () => {
  it.each<[string, Criterion, Criterion]>([
    ['itself', minimum, minimum],
    ['a higher minimum', { ...minimum, threshold: 6 }, minimum],
    ['a lower maximum', { ...recursive, threshold: 3 }, recursive],
    ['a stronger effect', { ...clear, onFail: { open: 'refuse' } }, clear],
    ['another channel', { ...clear, onFail: { open: 'restrict', api: 'restrict' } }, clear],
    ['a lower risk with a larger k', { ...risk, threshold: 0.05, k: 20 }, risk],
    ['a lower computed risk', { ...computed, threshold: 0.05 }, computed],
    [
      'a source that applies sooner',
      { ...clear, ...from('2027-01-01') },
      { ...clear, ...from('2028-01-01') },
    ],
    ['a source that applies already', clear, { ...clear, ...from('2028-01-01') }],
  ])('by %s', (_name, child, parent) => {
    expect(loosenings(child, parent)).toEqual([]);
  });

  it.each<[string, Criterion, Criterion, string]>([
    ['a lower minimum', { ...minimum, threshold: 4 }, minimum, 'threshold'],
    ['a higher maximum', { ...recursive, threshold: 5 }, recursive, 'threshold'],
    ['a lower number of persons', { ...rare, threshold: 10 }, rare, 'threshold'],
    ['another kind', clear, rare, 'kind'],
    ['another sort', { ...clear, sort: 'pseudonym' }, clear, 'sort'],
    ['another metric', { ...minimum, metric: 'k-record' }, minimum, 'metric'],
    ['another operator', { ...minimum, op: '>' }, minimum, 'op'],
    ['another l', { ...recursive, params: { l: 2 } }, recursive, 'params.l'],
    ['a smaller published k', { ...risk, threshold: 0.05, k: 10 }, risk, 'k'],
    ['no published k', computed, risk, 'k'],
    ['a published k where it was computed', risk, computed, 'k'],
    ['a weaker effect', clear, { ...clear, onFail: { open: 'refuse' } }, 'on_fail.open'],
    ['a channel less', { ...clear, onFail: { api: 'refuse' } }, clear, 'on_fail.open'],
    ['a shape less', { ...clear, shapes: [] }, clear, 'shapes'],
    [
      'a source that applies later',
      { ...clear, ...from('2028-01-01') },
      clear,
      'source.appliesFrom',
    ],
  ])('never by %s', (_name, child, parent, path) => {
    expect(loosenings(child, parent).map((each) => each.path.join('.'))).toEqual([path]);
  });
});
