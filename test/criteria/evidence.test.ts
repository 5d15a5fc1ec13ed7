import { describe, expect, it } from 'vitest';
import { judge } from '../../src/criteria/judge.ts';
import type { Criterion } from '../../src/model/pack.ts';
import { decide } from '../../src/verdict/decide.ts';
import {
  column,
  core,
  coreFindings,
  effects,
  goodFacts,
  goodMetrics,
  identifier,
  metric,
  openData,
  pack,
  threshold,
  withMetric,
} from './facts.ts';

/** The least set of criteria that lets something be published. */
const enough: Criterion[] = [
  identifier('clear'),
  identifier('pseudonym'),
  threshold({ id: 'k', metric: 'k', op: '>=', threshold: 5 }),
  threshold({ id: 'l', metric: 'l-distinct', op: '>=', threshold: 2 }),
];

const without = (id: string) => enough.filter((criterion) => criterion.id !== id);
const told = (criteria: readonly Criterion[], facts = goodFacts()) =>
  coreFindings(facts, [pack('a', criteria)]).map(({ id, of, params }) => [id, params.about, of]);

describe('evidence', () => {
  it('is enough with criteria on identifiers, singling out and diversity', () => {
    expect(told(enough)).toEqual([]);
  });

  it.each([
    ['no-clear', 'clear-identifiers', null],
    ['no-pseudonym', 'pseudonyms', null],
    ['k', 'singling-out', null],
    ['l', 'sensitive-column', 'illness'],
  ])('without %s it lacks %s', (id, about, of) => {
    expect(told(without(id))).toEqual([['evidence-missing', about, of]]);
    const [finding] = coreFindings(goodFacts(), [pack('a', without(id))]);
    expect(effects(finding!)).toEqual(Array(3).fill('restrict/undetermined'));
  });

  it('may come from another pack', () => {
    const packs = [pack('a', without('k')), pack('b', enough.slice(2, 3))];
    expect(coreFindings(goodFacts(), packs)).toEqual([]);
  });

  it('is asked for on each channel by itself', () => {
    const criteria = [
      ...without('k'),
      threshold({ id: 'k', metric: 'k', op: '>=', threshold: 5, onFail: { open: 'refuse' } }),
    ];
    const [finding] = coreFindings(goodFacts(), [pack('a', criteria)]);
    expect(effects(finding!)).toEqual(['-', 'restrict/undetermined', 'restrict/undetermined']);
    expect(finding!.params).toEqual({ about: 'singling-out', channels: ['api', 'secure-space'] });
  });

  it('is not asked for again where something was judged and did not pass', () => {
    const facts = goodFacts({ metrics: withMetric(goodMetrics(), metric('k', 1)) });
    expect(told(enough, facts)).toEqual([]);
    const grounds = decide(judge([openData], core, facts, 'secure-space'), 'secure-space').grounds;
    expect(grounds).toEqual(['conditions']);
  });

  it('needs a quasi-identifier, however large k is', () => {
    const columns = [column('illness', ['sensitive'])];
    expect(told(enough, goodFacts({ columns }))).toEqual([
      ['evidence-missing', 'singling-out', null],
    ]);
    const reason = metric('k', null, { reason: 'no-quasi-identifier' });
    const metrics = withMetric(goodMetrics(), reason);
    expect(told(enough, goodFacts({ columns, metrics }))).toEqual([]);
  });

  it('is a channel that nobody speaks of', () => {
    const openOnly = enough.map((criterion) => ({
      ...criterion,
      onFail: { open: 'refuse' } as const,
    }));
    const findings = coreFindings(goodFacts(), [pack('a', openOnly)]);
    expect(findings.map(({ id, params }) => [id, params.channels])).toEqual([
      ['channel-not-covered', ['api']],
      ['channel-not-covered', ['secure-space']],
    ]);
    expect(effects(findings[0]!)).toEqual(['-', 'restrict/undetermined', '-']);
  });

  it('is nothing at all without packs', () => {
    const { verdicts } = decide(judge([], core, goodFacts(), 'open'), 'open');
    expect(verdicts).toEqual({ open: 'restrict', api: 'restrict', 'secure-space': 'restrict' });
  });
});
