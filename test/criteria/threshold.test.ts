import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/facts.ts';
import type { MetricValue } from '../../src/model/metric.ts';
import { column, effects, findingsOf, goodFacts, metric, threshold } from './facts.ts';

const k11 = threshold({ metric: 'k', op: '>=', threshold: 11 });

function withMetrics(...metrics: MetricValue[]): Facts {
  return goodFacts({ metrics });
}

function assumed(...metrics: MetricValue[]): Facts {
  return goodFacts({
    columns: [
      column('age', ['quasi-identifier']),
      column('note', ['quasi-identifier'], { roleFrom: 'assumed' }),
    ],
    metrics,
  });
}

describe('a threshold on the whole table', () => {
  it.each<[string, MetricValue[], string, number | null, string[]]>([
    ['met', [metric('k', 11)], 'pass', 11, ['-', '-', '-']],
    ['not met', [metric('k', 10)], 'fail', 10, ['refuse', 'refuse', 'restrict/conditions']],
    [
      'not evaluable',
      [metric('k', null, { reason: 'no-quasi-identifier' })],
      'not-evaluable',
      null,
      ['restrict/undetermined', 'restrict/undetermined', 'restrict/undetermined'],
    ],
    [
      'never measured',
      [],
      'not-evaluable',
      null,
      ['restrict/undetermined', 'restrict/undetermined', 'restrict/undetermined'],
    ],
    [
      'not a number',
      [metric('k', Number.NaN)],
      'not-evaluable',
      null,
      ['restrict/undetermined', 'restrict/undetermined', 'restrict/undetermined'],
    ],
  ])('%s', (_, metrics, outcome, observed, told) => {
    const [finding, ...rest] = findingsOf(k11, withMetrics(...metrics));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ outcome, observed, metric: 'k', op: '>=', threshold: 11 });
    expect(effects(finding!)).toEqual(told);
  });

  it('tells why it cannot be evaluated', () => {
    const reason = (...metrics: MetricValue[]) =>
      findingsOf(k11, withMetrics(...metrics))[0]!.params.reason;
    expect(reason(metric('k', null, { reason: 'no-quasi-identifier' }))).toBe(
      'no-quasi-identifier',
    );
    expect(reason()).toBe('not-measured');
  });

  it('does nothing on a channel it does not name', () => {
    const openOnly = { ...k11, onFail: { open: 'refuse' } as const };
    const failed = findingsOf(openOnly, withMetrics(metric('k', 1)), 'secure-space')[0]!;
    expect(effects(failed)).toEqual(['refuse', '-', '-']);
    expect(failed).toMatchObject({ outcome: 'fail', effect: null, grounds: null });
  });

  it.each([
    ['open', 'refuse', null],
    ['secure-space', 'restrict', 'conditions'],
    ['all', 'refuse', null],
  ] as const)('on channel %s: %s', (channel, effect, grounds) => {
    const [failed] = findingsOf(k11, withMetrics(metric('k', 1)), channel);
    expect(failed).toMatchObject({ effect, grounds });
  });

  it('counts whole histories where the key is released, single records where it is dropped', () => {
    const metrics = [metric('k', 2), metric('k-record', 20)];
    expect(findingsOf(k11, goodFacts({ metrics, unit: 'subject' }))).toMatchObject([
      { outcome: 'fail', metric: 'k', observed: 2 },
    ]);
    expect(findingsOf(k11, goodFacts({ metrics, unit: 'subject-private' }))).toMatchObject([
      { outcome: 'pass', metric: 'k-record', observed: 20 },
    ]);
  });

  it('needs its parameter', () => {
    const few = threshold({ metric: 'share-below-k', op: '<=', threshold: 0.1, params: { k: 5 } });
    const at = (k: number, value: number) => metric('share-below-k', value, { params: { k } });
    expect(findingsOf(few, withMetrics(at(11, 0.5), at(5, 0.05)))).toMatchObject([
      { outcome: 'pass', observed: 0.05, params: { k: 5 } },
    ]);
    expect(findingsOf(few, withMetrics(at(11, 0.05)))).toMatchObject([
      { outcome: 'not-evaluable' },
    ]);
  });

  it('restricts at most while its source does not apply yet', () => {
    const later = (appliesFrom: string) =>
      findingsOf(
        { ...k11, source: { ...k11.source, appliesFrom } },
        withMetrics(metric('k', 1)),
      )[0]!;
    expect(effects(later('2026-11-24'))).toEqual(Array(3).fill('restrict/conditions'));
    expect(later('2026-11-24').params).toEqual({ k: 11, notYetApplicable: true });
    expect(later('2026-11-23')).toMatchObject({ effect: 'refuse' });
    expect(later('2026-11-23').params).toEqual({ k: 11 });
  });
});

describe('a criterion that fails where columns are assumed', () => {
  const without = (value: number | null, more = {}) =>
    metric('k', value, { params: { without: 'assumed' }, ...more });

  it.each<[string, MetricValue[], string, number | null | undefined]>([
    ['only because of them', [metric('k', 1), without(11)], 'restrict/undetermined', 11],
    ['also without them', [metric('k', 1), without(2)], 'refuse', 2],
    ['and the rest was not measured', [metric('k', 1)], 'refuse', undefined],
    [
      'and nothing else is a quasi-identifier',
      [metric('k', 1), without(null, { reason: 'no-quasi-identifier' })],
      'restrict/undetermined',
      null,
    ],
  ])('%s', (_, metrics, effect, withoutAssumed) => {
    const [finding] = findingsOf(k11, assumed(...metrics));
    expect(effects(finding!)[0]).toBe(effect);
    expect(finding!.params.withoutAssumed).toBe(withoutAssumed);
    expect(finding).toMatchObject({ outcome: 'fail', observed: 1 });
  });

  it('is not softened by a column that is only unassessed', () => {
    const facts = goodFacts({
      columns: [
        column('age', ['quasi-identifier']),
        column('note', ['unassessed'], { roleFrom: 'assumed' }),
      ],
      metrics: [metric('k', 1), without(11)],
    });
    expect(effects(findingsOf(k11, facts)[0]!)[0]).toBe('refuse');
  });
});

describe('a limit on the prosecutor risk', () => {
  const limit = threshold({ metric: 'prosecutor-risk-max', op: '<=', threshold: 0.09, k: 11 });

  it('is compared as class size: 1/11 is above 0.09', () => {
    const facts = (k: number) => withMetrics(metric('k', k), metric('prosecutor-risk-max', 1 / k));
    expect(findingsOf(limit, facts(11))).toMatchObject([
      { outcome: 'pass', observed: 1 / 11, threshold: 0.09, params: { k: 11, observedK: 11 } },
    ]);
    expect(findingsOf(limit, facts(10))).toMatchObject([
      { outcome: 'fail', observed: 0.1, params: { k: 11, observedK: 10 } },
    ]);
  });

  it('reads single records where the subject is dropped', () => {
    const metrics = [metric('k', 1), metric('k-record', 11)];
    const facts = goodFacts({ metrics, unit: 'subject-private' });
    expect(findingsOf(limit, facts)).toMatchObject([
      { outcome: 'pass', params: { observedK: 11 } },
    ]);
  });

  it('is not evaluable without a class size', () => {
    expect(findingsOf(limit, withMetrics(metric('prosecutor-risk-max', 0.01)))).toMatchObject([
      { outcome: 'not-evaluable', observed: null },
    ]);
  });
});
