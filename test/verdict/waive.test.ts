import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { CHANNELS } from '../../src/model/pack.ts';
import type { Decision } from '../../src/model/verdict.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { decide } from '../../src/verdict/decide.ts';
import { applyWaivers, beforeWaiver, oneStepDown } from '../../src/verdict/waive.ts';
import { finding, type Told } from './findings.ts';

const SIGNED = { reason: 'r', approver: 'a', expires: '2027-01-01' };
const HERE = { files: ['stays.csv'], channel: 'open' } as const;

function waiver(more: Partial<Waiver> = {}): Waiver {
  return { criterion: 'test/a', dataset: '*', ...SIGNED, ...more };
}

const K = { metric: 'k', op: '>=', threshold: 11 } as const;

describe('one step down', () => {
  it.each<[Told, Told]>([
    ['refuse', 'conditions'],
    ['undetermined', 'conditions'],
    ['conditions', null],
    [null, null],
  ])('makes of %s %s', (from, to) => {
    expect(oneStepDown(finding(from).channels.open)).toEqual(finding(to).channels.open);
  });
});

describe('a waiver', () => {
  it('lowers its finding on every channel, and keeps what it was', () => {
    const found = finding({ open: 'refuse', api: 'conditions', 'secure-space': 'undetermined' });
    const { findings, waivers } = applyWaivers([found], [waiver()], HERE);
    expect(findings).toEqual([
      {
        ...found,
        outcome: 'waived',
        effect: 'restrict',
        grounds: 'conditions',
        channels: finding({ open: 'conditions', 'secure-space': 'conditions' }).channels,
        waiver: { ...SIGNED, worst: null, outcome: 'fail', from: found.channels },
      },
    ]);
    expect(waivers).toEqual([{ ...waiver(), lowered: 1, worse: 0, unmeasured: 0 }]);
    expect(beforeWaiver(findings[0]!, 'open')).toEqual(found);
  });

  it.each<[string, Partial<Finding>, Partial<Waiver>]>([
    ['another criterion', { id: 'b' }, {}],
    ['another pack', { pack: 'other' }, {}],
    ['a column, where it is about the table', { of: 'age' }, {}],
    ['the table, where it is about columns', {}, { columns: ['age'] }],
    ['another column', { of: 'age' }, { columns: ['sex', 'Age'] }],
    ['a criterion that was met', { outcome: 'pass' }, {}],
    ['a refusal that a basis already made conditions of', { params: { basis: 'consent' } }, {}],
  ])('leaves alone: %s', (_, found, given) => {
    const one = finding('refuse', found);
    const { findings, waivers } = applyWaivers([one], [waiver(given)], HERE);
    expect(findings).toEqual([one]);
    expect(waivers[0]).toMatchObject({ lowered: 0, worse: 0, unmeasured: 0 });
  });

  it('lowers its columns only', () => {
    const found = ['age', 'sex', 'zip'].map((of) => finding('refuse', { of }));
    const { findings, waivers } = applyWaivers(
      [...found],
      [waiver({ columns: ['zip', 'age'] })],
      HERE,
    );
    expect(findings.map(({ outcome }) => outcome)).toEqual(['waived', 'fail', 'waived']);
    expect(waivers[0]!.lowered).toBe(2);
  });

  it('is for a dataset all of whose files fit, and is not listed for others', () => {
    const given = [waiver({ dataset: 'a-*.csv' })];
    const on = (files: string[]) => applyWaivers([finding('refuse')], given, { ...HERE, files });
    expect(on(['a-1.csv', 'a-2.csv']).waivers[0]!.lowered).toBe(1);
    expect(on(['a-1.csv', 'b-2.csv'])).toEqual({ findings: [finding('refuse')], waivers: [] });
  });

  it.each<[string, Partial<Finding>, number, string]>([
    ['k at the limit', { ...K, observed: 5 }, 5, 'lowered'],
    ['k below', { ...K, observed: 4 }, 5, 'worse'],
    ['the limit of a strict criterion', { ...K, op: '>', observed: 5 }, 5, 'lowered'],
    [
      'a share at the limit',
      { metric: 'unique-share', op: '<=', threshold: 0, observed: 0.1 },
      0.1,
      'lowered',
    ],
    [
      'a share above',
      { metric: 'unique-share', op: '<', threshold: 0, observed: 0.11 },
      0.1,
      'worse',
    ],
    [
      'computed within rounding',
      { metric: 'l-entropy', op: '>=', threshold: 4, observed: 2.9999999999999996 },
      3,
      'lowered',
    ],
    [
      'infinite',
      { metric: 'l-recursive-c', op: '<=', threshold: 3, infinite: true },
      1e300,
      'worse',
    ],
    [
      'infinite by definition',
      {
        metric: 'delta-disclosure',
        op: '<=',
        threshold: 1,
        observed: 1.1,
        params: { absentValues: true },
      },
      9,
      'worse',
    ],
    ['not measured', { ...K, outcome: 'not-evaluable' }, 0, 'unmeasured'],
    // Published with 11, although 1/11 is above 0.09.
    [
      'a risk by its class size',
      {
        metric: 'prosecutor-risk-max',
        op: '<=',
        threshold: 0.05,
        observed: 1 / 11,
        params: { k: 20, observedK: 11 },
      },
      0.09,
      'lowered',
    ],
    [
      'a risk by a smaller class',
      {
        metric: 'prosecutor-risk-max',
        op: '<=',
        threshold: 0.05,
        observed: 0.1,
        params: { k: 20, observedK: 10 },
      },
      0.09,
      'worse',
    ],
    [
      'a risk that cannot be',
      {
        metric: 'prosecutor-risk-max',
        op: '<=',
        threshold: 0.05,
        observed: 0.1,
        params: { k: 20, observedK: 10 },
      },
      0,
      'worse',
    ],
    [
      'a risk without a class',
      {
        metric: 'prosecutor-risk-max',
        op: '<=',
        threshold: 0.05,
        observed: 0.1,
        params: { k: 20, observedK: null },
      },
      0.5,
      'unmeasured',
    ],
  ])('holds the value against the worst tolerated: %s', (_, found, worst, became) => {
    const one = finding('refuse', found);
    const { findings, waivers } = applyWaivers([one], [waiver({ worst })], HERE);
    expect(waivers[0]).toMatchObject({ lowered: 0, worse: 0, unmeasured: 0, [became]: 1 });
    expect(findings[0]!.outcome).toBe(became === 'lowered' ? 'waived' : one.outcome);
  });

  it('never lowers a measured finding without a worst value', () => {
    const one = finding('refuse', { ...K, observed: 10 });
    expect(applyWaivers([one], [waiver()], HERE).findings).toEqual([one]);
  });

  it('is used at most once for a finding, the first that tolerates it', () => {
    const one = finding('refuse', { ...K, observed: 4 });
    const given = [
      waiver({ worst: 5 }),
      waiver({ worst: 3, dataset: 's*' }),
      waiver({ worst: 1, dataset: '*v' }),
    ];
    const { findings, waivers } = applyWaivers([one], given, HERE);
    expect(findings[0]!.channels.open).toEqual({ effect: 'restrict', grounds: 'conditions' });
    expect(waivers.map(({ lowered, worse }) => [lowered, worse])).toEqual([
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
  });

  it('does not change the quality', () => {
    const found = [finding('conditions'), finding(null, { outcome: 'pass', id: 'b' })];
    const { findings } = applyWaivers(found, [waiver()], HERE);
    expect(decide(findings, 'open')).toMatchObject({
      verdict: 'publish',
      quality: 'pseudonymised',
    });
    const named = [finding('refuse', { kind: 'identifier', of: 'n', params: { sort: 'clear' } })];
    const lowered = applyWaivers(named, [waiver({ columns: ['n'] })], HERE);
    expect(decide(lowered.findings, 'open')).toMatchObject({
      verdict: 'restrict',
      grounds: ['conditions'],
      quality: 'nominative',
    });
  });
});

const told = fc.constantFrom<Told>('refuse', 'conditions', 'undetermined', null);
const id = fc.constantFrom('a', 'b', 'c');
const column = fc.constantFrom('x', 'y');
const anyFinding = fc
  .record({
    ...{ open: told, api: told, space: told, id },
    of: fc.option(column),
    observed: fc.option(fc.integer({ min: 1, max: 10 })),
    outcome: fc.constantFrom<Finding['outcome']>('fail', 'not-evaluable'),
    isMeasured: fc.boolean(),
  })
  .map(({ open, api, space, isMeasured, observed, ...rest }) =>
    finding(
      { open, api, 'secure-space': space },
      { ...rest, ...(isMeasured ? { ...K, observed } : {}) },
    ),
  );
const anyWaiver = fc
  .record({
    id,
    columns: fc.option(fc.uniqueArray(column, { minLength: 1 })),
    worst: fc.option(fc.integer({ min: 1, max: 10 })),
    dataset: fc.constantFrom('*', 'stays.csv', 'other.csv'),
  })
  .map(({ id: criterion, columns, worst, dataset }) =>
    waiver({
      criterion: `test/${criterion}`,
      dataset,
      ...(columns === null ? {} : { columns }),
      ...(worst === null ? {} : { worst }),
    }),
  );
const findings = fc.array(anyFinding, { minLength: 1, maxLength: 6 });
const waivers = fc.array(anyWaiver, { maxLength: 4 });
const anyChannel = fc.constantFrom(...CHANNELS, 'all' as const);

function severity({ verdict, grounds }: Decision): number {
  if (verdict === 'restrict') return grounds.includes('undetermined') ? 2 : 1;
  return verdict === 'publish' ? 0 : 3;
}

const RANK = { refuse: 2, restrict: 1 } as const;

describe('waivers, whatever they are', () => {
  it('lower every finding by one step at most, and never make nothing of what is undetermined', () => {
    fc.assert(
      fc.property(findings, waivers, anyChannel, (found, given, channel) => {
        const { findings: after } = applyWaivers(found, given, { ...HERE, channel });
        for (const [at, { channels, outcome }] of after.entries()) {
          for (const each of CHANNELS) {
            const [from, to] = [found[at]!.channels[each], channels[each]];
            const steps = (from.effect ? RANK[from.effect] : 0) - (to.effect ? RANK[to.effect] : 0);
            expect([0, 1]).toContain(steps);
            if (from.grounds === 'undetermined') expect(to.effect).toBe('restrict');
            if (outcome !== 'waived') expect(to).toEqual(from);
          }
        }
        expect(after.map((each) => beforeWaiver(each, channel).channels)).toEqual(
          found.map(({ channels }) => channels),
        );
      }),
    );
  });

  it('improve a verdict by one step at most, and leave the quality as it was', () => {
    fc.assert(
      fc.property(findings, waivers, anyChannel, (found, given, channel) => {
        const before = decide(found, channel);
        const after = decide(applyWaivers(found, given, { ...HERE, channel }).findings, channel);
        if (before.verdict === 'refuse') expect(after.verdict).not.toBe('publish');
        if (before.grounds.includes('undetermined')) expect(after.verdict).not.toBe('publish');
        expect(severity(after)).toBeLessThanOrEqual(severity(before));
        expect(after.quality).toBe(before.quality);
      }),
    );
  });

  it('never worsen what others gave, and change nothing where they are not used', () => {
    fc.assert(
      fc.property(findings, waivers, anyWaiver, anyChannel, (found, given, added, channel) => {
        const less = applyWaivers(found, given, { ...HERE, channel });
        const more = applyWaivers(found, [...given, added], { ...HERE, channel });
        expect(severity(decide(more.findings, channel))).toBeLessThanOrEqual(
          severity(decide(less.findings, channel)),
        );
        const isListed = more.waivers.length > less.waivers.length;
        if (!isListed || more.waivers.at(-1)!.lowered === 0) {
          expect(more.findings).toEqual(less.findings);
        }
      }),
    );
  });
});
