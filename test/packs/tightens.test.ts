import { describe, expect, it } from 'vitest';
import type { Criterion, CriterionBase, ThresholdCriterion } from '../../src/model/pack.ts';
import { loosenings } from '../../src/packs/tightens.ts';
import { criterion } from '../criteria/kinds.ts';

const text = { en: 'test', fr: 'essai' };
const base: CriterionBase = {
  ...{ id: 'a', title: text, advice: text, shapes: ['microdata'], onFail: { open: 'restrict' } },
  source: {
    title: 'House rule',
    binding: 'house',
    certainty: { en: 'chosen for tests', fr: 'choisi pour les tests' },
  },
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

describe('criteria of the kinds on texts, places and circumstances', () => {
  const [day, month] = (['day', 'month'] as const).map((finest) =>
    criterion('date-granularity', { finest }),
  ) as [Criterion, Criterion];
  const forbidden = (
    roles: readonly ('strategic' | 'weight')[],
    semantics: readonly 'email'[] = [],
  ) => criterion('forbidden', { roles, semantics });
  const place = (finest: 'commune' | 'region') => criterion('geography', { finest });
  const prefix = (characters: number) =>
    criterion('geography', { finest: 'postal-prefix', characters });
  const age = (limit: number) => criterion('age-top-code', { age: limit });
  const units = (change: object = {}) => ({
    ...criterion('unit-population', {
      ...{ semantics: ['zip'], prefix: 3, population: 20_000, below: ['036', '102'] },
    }),
    ...change,
  });
  const set = (change: object = {}) => ({
    ...criterion('column-set', { set: 's', semantics: ['age', 'sex'], least: 2, threshold: 11 }),
    ...change,
  });
  const purposes = (...prohibited: ('advertising' | 'education')[]) =>
    criterion('purpose', { prohibited });
  const cells = (threshold: number) => criterion('cell-minimum', { threshold });
  const optOut = (change: Partial<CriterionBase> = {}) => criterion('opt-out', {}, change);
  const severe = { onlyIf: { severity: 'high' as const } };

  it.each<[string, Criterion, Criterion]>([
    ['coarser dates', month, day],
    [
      'more that is forbidden',
      forbidden(['strategic', 'weight'], ['email']),
      forbidden(['weight']),
    ],
    ['coarser places', place('region'), place('commune')],
    ['an earlier age', age(80), age(89)],
    ['more and larger units', units({ population: 30_000, below: ['102', '036', '203'] }), units()],
    ['a larger class on a set', set({ threshold: 20 }), set()],
    ['more prohibited purposes', purposes('education', 'advertising'), purposes('advertising')],
    ['larger cells', cells(20), cells(11)],
    ['the same', optOut(), optOut()],
    ['all circumstances instead of some', optOut(), optOut(severe)],
    ['the same circumstances', optOut(severe), optOut(severe)],
    ['more conditions', optOut({ metBy: ['permit', 'revocation'] }), optOut({ metBy: ['permit'] })],
    ['nothing that helps', optOut(), optOut({ metBy: ['permit'] })],
  ])('may be replaced by %s', (_, child, parent) => {
    expect(loosenings(child, parent)).toEqual([]);
  });

  it.each<[string, Criterion, Criterion, string]>([
    ['finer dates', day, month, 'finest'],
    ['less that is forbidden', forbidden(['weight']), forbidden(['weight', 'strategic']), 'roles'],
    ['other meanings', forbidden(['weight']), forbidden(['weight'], ['email']), 'semantics'],
    ['finer places', place('commune'), place('region'), 'finest'],
    ['longer postcodes', prefix(4), prefix(3), 'characters'],
    ['a later age', age(90), age(89), 'age'],
    ['fewer units', units({ below: ['036'] }), units(), 'below'],
    ['smaller units', units({ population: 10_000 }), units(), 'population'],
    ['another beginning', units({ prefix: 2 }), units(), 'prefix'],
    ['a smaller class on a set', set({ threshold: 10 }), set(), 'threshold'],
    ['another set', set({ semantics: ['age'] }), set(), 'semantics'],
    ['fewer columns needed', set({ least: 1 }), set(), 'least'],
    ['fewer prohibited purposes', purposes('education'), purposes('advertising'), 'prohibited'],
    ['smaller cells', cells(10), cells(11), 'threshold'],
    ['some circumstances', optOut(severe), optOut(), 'only_if'],
    ['other circumstances', optOut({ onlyIf: { invasion: 'low' } }), optOut(severe), 'only_if'],
    ['conditions that help', optOut({ metBy: ['permit'] }), optOut(), 'met_by'],
    ['fewer', optOut({ metBy: ['permit'] }), optOut({ metBy: ['permit', 'revocation'] }), 'met_by'],
  ])('may not be replaced by %s', (_, child, parent, path) => {
    expect(loosenings(child, parent).map((one) => one.path.join('.'))).toEqual([path]);
  });
});
