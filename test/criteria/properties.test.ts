import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/criteria/judge.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { MetricValue } from '../../src/model/metric.ts';
import {
  CHANNELS,
  type Criterion,
  type CriterionBase,
  type RulePack,
  type ThresholdCriterion,
} from '../../src/model/pack.ts';
import { loosenings } from '../../src/packs/tightens.ts';
import { decide } from '../../src/verdict/decide.ts';
import { column, core, goodFacts, identifier, metric, openData, pack, threshold } from './facts.ts';

const effect = fc.constantFrom('restrict' as const, 'refuse' as const, undefined);
const onFail: fc.Arbitrary<CriterionBase['onFail']> = fc
  .record({ open: effect, api: effect, 'secure-space': effect })
  .map((effects) => Object.fromEntries(Object.entries(effects).filter(([, it]) => it)));
const size = fc.integer({ min: 1, max: 25 });
const share = fc.constantFrom(0.05, 0.075, 0.09, 0.1, 0.2, 0.33, 0.5);
const risk = fc.constantFrom([0.05, 20], [0.075, 15], [0.09, 11], [0.2, 5], [0.33, 3]);
const appliesFrom = fc.constantFrom(undefined, '2020-01-01', '2029-03-26');

/** Any criterion that a pack could hold, with few thresholds so that ties are common. */
const anyCriterion: fc.Arbitrary<Criterion> = fc
  .record({
    base: fc.record({ onFail, from: appliesFrom }),
    which: fc.oneof(
      size.map((t) => threshold({ metric: 'k', op: '>=', threshold: t })),
      size.map((t) => threshold({ metric: 'l-distinct', op: '>=', threshold: t % 5 })),
      share.map((t) => threshold({ metric: 't-closeness', op: '<=', threshold: t })),
      share.map((t) => threshold({ metric: 'prosecutor-risk-max', op: '<=', threshold: t })),
      risk.map(([t, k]) =>
        threshold({ metric: 'prosecutor-risk-max', op: '<=', threshold: t!, k: k! }),
      ),
      fc.constantFrom('clear' as const, 'pseudonym' as const).map((sort) => identifier(sort)),
      size.map((t): Criterion => ({ ...identifier('clear'), kind: 'rare-value', threshold: t })),
    ),
  })
  .map(({ base, which }) => ({
    ...which,
    onFail: base.onFail,
    source: { ...which.source, ...(base.from ? { appliesFrom: base.from } : {}) },
  }));

const value = fc.oneof(
  fc.integer({ min: 1, max: 25 }),
  fc.constantFrom(null, 0.05, 0.0769, 1 / 11, 0.2, 1 / 3),
);

/** Tables of every kind of trouble: values missing, infinite, too few; columns of every role. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    values: fc.record({ k: value, without: value, l: value, t: value, rare: value }),
    table: fc.record({
      harmless: fc.constantFrom(null, 2),
      values: fc.integer({ min: 0, max: 5 }),
      who: fc.constantFrom(null, 'email' as const, 'hash' as const),
      assumed: fc.boolean(),
      sensitive: fc.boolean(),
      noSensitiveColumn: fc.boolean(),
      unit: fc.constantFrom('row' as const, 'subject' as const, 'subject-private' as const),
    }),
  })
  .map(({ values: { k, without, l, t, rare }, table }) => {
    const of = 'illness';
    const params = table.harmless === null ? undefined : { harmless: table.harmless };
    const more = { of, ...(params ? { params } : {}) };
    const entry = (id: MetricValue['id'], v: number | null, extra: Partial<MetricValue> = {}) =>
      metric(id, v, v === null ? { ...extra, infinite: true } : extra);
    return goodFacts({
      columns: [
        column('age', ['quasi-identifier']),
        ...(table.assumed ? [column('x', ['quasi-identifier'], { roleFrom: 'assumed' })] : []),
        ...(table.sensitive ? [column(of, ['sensitive'])] : []),
        ...(table.who ? [column('who', ['direct-identifier'], { semantic: table.who })] : []),
      ],
      judged: [
        {
          of,
          level: null,
          harmless: table.harmless,
          values: table.values,
          harmfulValues: table.values,
        },
      ],
      metrics: [
        entry('k', k),
        entry('k', without, { params: { without: 'assumed' } }),
        entry('k-record', k),
        entry('prosecutor-risk-max', k === null ? null : 1 / k),
        entry('l-distinct', l, more),
        entry('t-closeness', t, more),
        entry('value-persons-min', rare, { of }),
      ],
      noSensitiveColumn: table.noSensitiveColumn,
      unit: table.unit,
      subject: table.unit === 'row' ? null : 'age',
    });
  });

/** To hold is no better than to refuse: a column with fewer values than a raised l is not evaluable. */
const RANK = { publish: 0, conditions: 1, undetermined: 2, refuse: 2 } as const;

/** The worst that findings do, per channel. */
function severities(findings: readonly Finding[]): number[] {
  return CHANNELS.map((channel) =>
    Math.max(
      RANK.publish,
      ...findings.map(({ channels }) => {
        const { effect: does, grounds } = channels[channel];
        return does === 'refuse' ? RANK.refuse : RANK[grounds ?? 'publish'];
      }),
    ),
  );
}

function isAtLeastAsBad(worse: readonly number[], better: readonly number[]): boolean {
  return worse.every((rank, i) => rank >= better[i]!);
}

function judgeAll(packs: readonly RulePack[], facts: Facts): Finding[] {
  return judge(packs, core, facts, 'all');
}

const criteria = fc
  .array(anyCriterion, { maxLength: 4 })
  .map((list) =>
    list.map((criterion, i): Criterion => ({ ...criterion, id: `c${i}` }) as Criterion),
  );
const packs = fc
  .array(criteria, { minLength: 1, maxLength: 3 })
  .map((lists) => lists.map((list, i) => pack(`p${i}`, list)));

describe('judging', () => {
  it('what may replace a criterion never lets through what that one does not', () => {
    let tightened = 0;
    fc.assert(
      fc.property(anyCriterion, anyCriterion, anyFacts, (child, parent, facts) => {
        if (loosenings(child, parent).length > 0) return;
        tightened++;
        const judged = (criterion: Criterion) =>
          severities(judgeAll([pack('p', [criterion])], facts).filter(isItsOwn));
        expect(isAtLeastAsBad(judged(child), judged(parent))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
    expect(tightened).toBeGreaterThan(200);
  });

  it('a tighter threshold never improves the verdict', () => {
    fc.assert(
      fc.property(size, size, anyFacts, (a, b, facts) => {
        const k = (limit: number) => ({
          ...openData,
          criteria: openData.criteria.map(tighten(limit)),
        });
        const [looser, tighter] = [k(Math.min(a, b)), k(Math.max(a, b))];
        const [before, after] = [looser, tighter].map((it) => severities(judgeAll([it], facts)));
        expect(isAtLeastAsBad(after!, before!)).toBe(true);
      }),
    );
  });

  it('the order of packs does not change the verdict', () => {
    fc.assert(
      fc.property(packs, anyFacts, (list, facts) => {
        const decided = decide(judgeAll(list, facts), 'all');
        expect(decide(judgeAll([...list].reverse(), facts), 'all')).toEqual(decided);
      }),
    );
  });

  it('a pack added beside open-data never improves the verdict', () => {
    fc.assert(
      fc.property(packs, anyFacts, (list, facts) => {
        const alone = severities(judgeAll([openData], facts));
        expect(isAtLeastAsBad(severities(judgeAll([...list, openData], facts)), alone)).toBe(true);
      }),
    );
  });

  it('gives every finding that is not passed an effect on each channel its criterion names', () => {
    fc.assert(
      fc.property(packs, anyFacts, (list, facts) => {
        for (const finding of judgeAll(list, facts)) {
          const named = [...list, core]
            .find(({ id }) => id === finding.pack)!
            .criteria.find(({ id }) => id === finding.id)!;
          for (const channel of CHANNELS) {
            const does = finding.channels[channel].effect !== null;
            if (finding.outcome === 'pass') expect(does).toBe(false);
            else if (finding.kind !== 'core')
              expect(does).toBe(named.onFail[channel] !== undefined);
          }
        }
      }),
    );
  });

  it('publishes only what has evidence', () => {
    fc.assert(
      fc.property(packs, anyFacts, (list, facts) => {
        const findings = judgeAll(list, facts);
        const speaks = (test: (criterion: Criterion) => boolean) =>
          list.some((p) => p.criteria.some((c) => test(c) && c.onFail.open !== undefined));
        if (decide(findings, 'open').verdict !== 'publish') return;
        expect(speaks((c) => c.kind === 'identifier' && c.sort === 'clear')).toBe(true);
        expect(speaks((c) => c.kind === 'identifier' && c.sort === 'pseudonym')).toBe(true);
        expect(speaks((c) => c.kind === 'threshold' && c.metric !== 'l-distinct')).toBe(true);
      }),
    );
  });
});

/**
 * What the criterion says; and that assumed columns hold on every channel, so that a criterion which
 * fails only because of them (hold, where it says restrict with conditions) is no exception.
 */
function isItsOwn({ pack: from, id }: Finding): boolean {
  return from === 'p' || id === 'assumed-column';
}

function tighten(limit: number): (criterion: Criterion) => Criterion {
  return (criterion) =>
    criterion.kind === 'threshold' && criterion.metric === 'k'
      ? ({ ...criterion, threshold: limit } satisfies ThresholdCriterion)
      : criterion;
}
