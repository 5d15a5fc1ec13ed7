import { describe, expect, it } from 'vitest';
import { judge } from '../../src/criteria/judge.ts';
import type { JudgedEntry } from '../../src/model/facts.ts';
import type { MetricValue } from '../../src/model/metric.ts';
import {
  column,
  core,
  effects,
  findingsOf,
  goodFacts,
  goodMetrics,
  houseStrict,
  metric,
  threshold,
  withMetric,
} from './facts.ts';

const l2 = threshold({ metric: 'l-distinct', op: '>=', threshold: 2 });
const entry = (change: Partial<JudgedEntry> = {}): JudgedEntry => ({
  ...{ of: 'illness', level: null, harmless: null, values: 5, harmfulValues: 5, ...change },
});
const of = (value: number | null, more: Partial<MetricValue> = {}) =>
  metric('l-distinct', value, { of: 'illness', ...more });

describe('a diversity criterion', () => {
  it('judges every sensitive column in file order', () => {
    const facts = goodFacts({
      columns: [column('b', ['sensitive']), column('age', []), column('a', ['sensitive'])],
      judged: [entry({ of: 'a' }), entry({ of: 'b' })],
      metrics: [metric('l-distinct', 3, { of: 'a' }), metric('l-distinct', 1, { of: 'b' })],
    });
    expect(findingsOf(l2, facts)).toMatchObject([
      { of: 'b', outcome: 'fail', observed: 1 },
      { of: 'a', outcome: 'pass', observed: 3 },
    ]);
  });

  it('reads the judged entry, not the values as they are', () => {
    const metrics = [
      of(4),
      of(3, { params: { level: 'icd10-category' } }),
      of(1, { params: { level: 'icd10-category', harmless: 2 } }),
    ];
    const read = (judged: JudgedEntry) =>
      findingsOf(l2, goodFacts({ metrics, judged: [judged] }))[0]!;
    expect(read(entry())).toMatchObject({ observed: 4, params: {} });
    expect(read(entry({ level: 'icd10-category' }))).toMatchObject({
      observed: 3,
      params: { level: 'icd10-category' },
    });
    expect(read(entry({ level: 'icd10-category', harmless: 2 }))).toMatchObject({
      outcome: 'fail',
      observed: 1,
      params: { level: 'icd10-category', harmless: 2 },
    });
    expect(read(entry({ level: 'band' }))).toMatchObject({ outcome: 'not-evaluable' });
  });

  it('reads the l it asks for', () => {
    const c3 = threshold({ metric: 'l-recursive-c', op: '<', threshold: 4, params: { l: 3 } });
    const at = (l: number, value: number) =>
      metric('l-recursive-c', value, { of: 'illness', params: { l } });
    expect(findingsOf(c3, goodFacts({ metrics: [at(2, 9), at(3, 1)] }))).toMatchObject([
      { outcome: 'pass', observed: 1, params: { l: 3 } },
    ]);
  });

  it.each([
    ['infinite', metric('l-recursive-c', null, { infinite: true }), { infinite: true }],
    [
      'infinite by definition',
      metric('delta-disclosure', 0.1, { absentValues: true }),
      { observed: 0.1 },
    ],
  ])('fails on a value that is %s', (_, value, told) => {
    const limit = threshold({ metric: value.id, op: '<=', threshold: 9 });
    const facts = goodFacts({ metrics: [{ ...value, of: 'illness' }] });
    expect(findingsOf(limit, facts)).toMatchObject([{ outcome: 'fail', ...told }]);
  });

  it.each([
    ['l-distinct', '>=', 3, {}, 2, 'not-evaluable'],
    ['l-distinct', '>', 2, {}, 2, 'not-evaluable'],
    ['l-distinct', '>=', 3, {}, 3, 'fail'],
    ['l-entropy', '>=', 2.5, {}, 2, 'not-evaluable'],
    ['l-recursive-c', '<', 0.5, { l: 3 }, 2, 'not-evaluable'],
    ['t-closeness', '<=', 0.5, {}, 1, 'fail'],
  ] as const)(
    '%s %s %d of a table with %j %d values: %s',
    (id, op, limit, params, values, outcome) => {
      const criterion = threshold({ metric: id, op, threshold: limit, params });
      const found = metric(id, 1, { of: 'illness', ...('l' in params ? { params } : {}) });
      const facts = goodFacts({ metrics: [found], judged: [entry({ values })] });
      const [finding] = findingsOf(criterion, facts);
      expect(finding).toMatchObject({ outcome, of: 'illness' });
      if (outcome === 'not-evaluable') {
        expect(finding!.params).toMatchObject({ reason: 'fewer-values-than-l', values });
        expect(effects(finding!)).toEqual(Array(3).fill('restrict/undetermined'));
      }
    },
  );

  it('passes where every value was declared harmless, and only then', () => {
    const read = (judged: JudgedEntry) =>
      findingsOf(l2, goodFacts({ metrics: [], judged: [judged] }))[0]!;
    expect(read(entry({ harmless: 1, values: 1, harmfulValues: 0 }))).toMatchObject({
      outcome: 'pass',
      observed: null,
      params: { nothingToJudge: 'no-harmful-value' },
    });
    // A column without a value: nobody declared anything.
    expect(read(entry({ values: 0, harmfulValues: 0 }))).toMatchObject({
      outcome: 'not-evaluable',
    });
  });

  it('has nothing to judge only where somebody said that no column is sensitive', () => {
    const columns = [column('age', ['quasi-identifier'])];
    expect(findingsOf(l2, goodFacts({ columns, noSensitiveColumn: true }))).toMatchObject([
      { outcome: 'pass', of: null, params: { nothingToJudge: 'no-sensitive-column' } },
    ]);
    expect(findingsOf(l2, goodFacts({ columns }))).toMatchObject([
      { outcome: 'not-evaluable', params: { reason: 'no-sensitive-column' } },
    ]);
    // A sensitive column is judged whatever was said.
    expect(findingsOf(l2, goodFacts({ noSensitiveColumn: true }))).toMatchObject([
      { of: 'illness' },
    ]);
  });

  it('that fails only because of assumed columns holds', () => {
    const columns = [
      column('x', ['quasi-identifier'], { roleFrom: 'assumed' }),
      column('illness', ['sensitive']),
    ];
    const judged = [entry({ level: 'band' })];
    const metrics = [
      of(1, { params: { level: 'band' } }),
      of(2, { params: { level: 'band', without: 'assumed' } }),
    ];
    const [finding] = findingsOf(l2, goodFacts({ columns, judged, metrics }));
    expect(finding!.params).toEqual({ level: 'band', withoutAssumed: 2 });
    expect(effects(finding!)).toEqual(Array(3).fill('restrict/undetermined'));
  });
});

it('house-strict still refuses a unanimous group where a column has two values only', () => {
  const metrics = withMetric(goodMetrics(), of(1));
  const facts = goodFacts({ metrics, judged: [entry({ values: 2, harmfulValues: 2 })] });
  const findings = judge([houseStrict], core, facts, 'open');
  const told = findings.filter((finding) => finding.metric === 'l-distinct');
  expect(told.map(({ threshold: l, outcome, effect }) => [l, outcome, effect])).toEqual([
    [2, 'fail', 'refuse'],
    [3, 'not-evaluable', 'restrict'],
  ]);
});
