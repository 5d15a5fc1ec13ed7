import { describe, expect, it } from 'vitest';
import { effectOn } from '../../src/criteria/effects.ts';
import { CONDITIONS, type ConditionId, type Context } from '../../src/model/context.ts';
import type { CriterionBase } from '../../src/model/pack.ts';
import { column, coreFindings, effects, findingsOf, goodFacts, identifier } from './facts.ts';
import { attested, attests, context, criterion } from './kinds.ts';

const ASKED: ConditionId[] = ['permit', 'certified-host'];
const strategic = column('price', ['strategic']);
const none = (metBy?: readonly ConditionId[], change: Partial<CriterionBase> = {}) =>
  criterion(
    'forbidden',
    { roles: ['strategic'], semantics: [] },
    {
      ...(metBy === undefined ? {} : { metBy }),
      ...change,
    },
  );
const judged = (said: Partial<Context>, rule = none(ASKED)) =>
  findingsOf(rule, goodFacts({ columns: [strategic], context: context(said) }))[0]!;

describe('conditions of a secure space', () => {
  it('lift a failure there and nowhere else, where all are attested', () => {
    const found = judged({ attested: attests(...CONDITIONS) });
    expect(found.params).toEqual({ met: ASKED });
    expect(effects(found)).toEqual(['refuse', 'refuse', '-']);
    expect(found.outcome).toBe('fail');
  });

  it('name what is lacking', () => {
    const found = judged({ attested: attests('certified-host', 'access-logs') });
    expect(found.params).toEqual({ lacking: ['permit'] });
    expect(effects(found)).toEqual(['refuse', 'refuse', 'restrict/conditions']);
  });

  it('hold on their last day, and not on the next', () => {
    const until = (expires: string) =>
      judged({ attested: ASKED.map((condition) => ({ condition, ...attested(expires) })) });
    expect(until('2026-11-23').params).toEqual({ met: ASKED });
    expect(until('2026-11-22').params).toEqual({ lacking: ASKED });
  });

  it('count for nothing where everybody gets the data, or nothing is asked for', () => {
    const all = { attested: attests(...CONDITIONS) };
    expect(judged({ ...all, recipient: 'public' }).params).toEqual({ lacking: ASKED });
    expect(judged(all, none()).params).toEqual({});
    expect(effects(judged(all, none()))).toEqual(['refuse', 'refuse', 'restrict/conditions']);
  });

  it('lift no refusal there, and nothing undetermined', () => {
    const all = { attested: attests(...CONDITIONS) };
    const refuse = none(ASKED, { onFail: { 'secure-space': 'refuse' } });
    expect(effects(judged(all, refuse))).toEqual(['-', '-', 'refuse']);
    const unknown = criterion('unmeasured', { about: 'dominance' }, { metBy: ASKED });
    const found = judged(all, unknown);
    expect(effects(found)).toEqual(Array(3).fill('restrict/undetermined'));
    expect(found.params).toEqual({ reason: 'not-measurable' });
  });

  it('say nothing of what passed', () => {
    const passed = findingsOf(none(ASKED), goodFacts({ context: context({}) }))[0]!;
    expect(passed.params).toEqual({});
    expect(effects(passed)).toEqual(['-', '-', '-']);
  });
});

describe('a basis for handing on identifiers', () => {
  const named = goodFacts({
    columns: [...goodFacts().columns, column('mail', ['direct-identifier'], { semantic: 'email' })],
  });
  const rule = identifier('clear', {
    onFail: { open: 'refuse', api: 'refuse', 'secure-space': 'refuse' },
  });
  const with_ = (basis: Context['basis'], more = {}) =>
    findingsOf({ ...rule, ...more }, { ...named, context: context({ basis }) })[0]!;
  const CONDITION = Array(3).fill('restrict/conditions');

  it.each(['consent', 'legal-text'] as const)('%s makes conditions of a refusal', (kind) => {
    const found = with_({ kind, ...attested('2026-11-23') });
    expect(effects(found)).toEqual(CONDITION);
    expect(found).toMatchObject({ outcome: 'fail', params: { basis: kind } });
  });

  it.each([
    ['none', null],
    ['that the data are anonymised', { kind: 'anonymised' as const, ...attested() }],
    ['one that has ended', { kind: 'consent' as const, ...attested('2026-11-22') }],
  ])('%s makes none', (_, basis) => {
    expect(effects(with_(basis))).toEqual(['refuse', 'refuse', 'refuse']);
    expect(with_(basis).params.basis).toBeUndefined();
  });

  it('holds for identifiers found in the cells, and for no other criterion', () => {
    const basis = { kind: 'consent' as const, ...attested() };
    const found = coreFindings(
      goodFacts({
        context: context({ basis }),
        columns: [
          ...goodFacts().columns,
          column('note', ['direct-identifier'], { semantic: 'email', evidence: 1 }),
        ],
      }),
    ).filter(({ id }) => id === 'identifier-by-evidence');
    expect(found.map(effects)).toEqual([CONDITION]);
    expect(effects(judged({ basis }, none()))).toEqual(['refuse', 'refuse', 'restrict/conditions']);
  });

  it('and conditions that are attested lift it in a secure space only', () => {
    const said = {
      basis: { kind: 'consent' as const, ...attested() },
      attested: attests(...ASKED),
    };
    const found = findingsOf({ ...rule, metBy: ASKED }, { ...named, context: context(said) })[0]!;
    expect(found.params).toMatchObject({ basis: 'consent', met: ASKED });
    expect(effects(found)).toEqual(['restrict/conditions', 'restrict/conditions', '-']);
  });
});

it('the effect on all channels is the worst of them', () => {
  const found = judged({ attested: attests(...CONDITIONS) });
  expect(effectOn(found.channels, 'secure-space').effect).toBeNull();
  expect(effectOn(found.channels, 'all').effect).toBe('refuse');
});
