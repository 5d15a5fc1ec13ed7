import { describe, expect, it } from 'vitest';
import type { AssessRequest } from '../../src/assess/request.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Regression } from '../../src/model/comparison.ts';
import { assessedText, parsed } from '../saved/assessments.ts';
import { roles } from '../support/examining.ts';

/** 60 persons in three classes by age, finer by town; two records each. */
const LINES = Array.from({ length: 120 }, (_, at) => {
  const person = Math.floor(at / 2);
  const date = `19${50 + (person % 3)}-0${1 + (person % 2)}-01`;
  return [`p${person}`, date, `t${person % 6}`, 'abc'[(person >> 2) % 3], at % 5 ? 'y' : ''].join();
});
const TEXT = `pid,born,town,result,smoker\n${LINES.join('\n')}\n`;

const COLUMNS = {
  born: ['quasi-identifier' as const],
  town: ['quasi-identifier' as const],
  result: ['sensitive' as const],
  smoker: ['sensitive' as const],
};
const PRIVATE = { subject: { column: 'pid', released: false } };
const ROWS = { recordsArePersons: true };

async function made(
  columns: Parameters<typeof roles>[0] = {},
  more: Parameters<typeof roles>[1] = {},
  request: Partial<AssessRequest> = {},
): Promise<Assessment> {
  const declared = roles({ ...COLUMNS, ...columns }, { ...PRIVATE, ...more });
  return parsed(await assessedText(TEXT, { declared, ...request }));
}

const said = (before: Assessment, after: Assessment): string[] =>
  compare(before, after).regressions.map(({ kind, id, of }: Regression) =>
    [kind, id, ...(of === null ? [] : [of])].join(' '),
  );

const base = await made();

describe('what is looked at less closely is a regression', () => {
  it('nothing is, between a run and itself', () => expect(said(base, base)).toEqual([]));

  it('a subject that was lost, gained or released', async () => {
    const lost = await made({ pid: ['ignored'] }, { ...ROWS, subject: null });
    const released = await made({}, { subject: { column: 'pid', released: true } });
    for (const [before, after] of [
      [base, lost],
      [lost, base],
      [base, released],
    ] as const) {
      expect(said(before, after)).toContain('not-comparable unit');
    }
    expect(said(base, lost)).toContain('role-lost subject pid');
  });

  it('a column that somebody ignores, or answers for', async () => {
    const ignored = await made({ town: ['ignored'] });
    expect(said(base, ignored)).toEqual(
      expect.arrayContaining(['role-lost quasi-identifier town', 'column-unassessed ignored town']),
    );
    const vouched = await made({ town: { roles: ['ignored'], reason: 'r', by: 'b' } });
    expect(said(ignored, vouched)).toContain('declared ignored-by-declaration town');
    expect(said(vouched, ignored)).not.toContain('declared ignored-by-declaration town');
  });

  it('another channel, unless all are judged; a policy that refuses no more', async () => {
    const there = await made({}, { channel: 'secure-space' });
    expect(said(base, there)).toContain('not-comparable channel');
    expect(said(base, await made({}, { channel: 'all' }))).not.toContain('not-comparable channel');
    const refuse = await made({}, { missing: { tokens: null, policy: 'refuse' } });
    expect(said(refuse, base)).toContain('policy missing');
    expect(said(base, refuse)).not.toContain('policy missing');
  });

  it('values that are newly harmless, or nothing when missing', async () => {
    const one = await made({ result: { roles: ['sensitive'], harmless: ['a'] } });
    const two = await made({ result: { roles: ['sensitive'], harmless: ['a', 'b'] } });
    const harmless = 'declared harmless-values-declared result';
    expect(said(base, one)).toContain(harmless);
    expect(said(one, two)).toContain(harmless);
    expect(said(two, one)).not.toContain(harmless);
    const none = await made({ smoker: { roles: ['sensitive'], missingMeans: 'none' } });
    expect(said(base, none)).toContain('declared missing-means-none smoker');
  });

  it('packs and requirements that went, or ask for less', async () => {
    const strict = await made({}, {}, { rules: ['house-strict'] });
    expect(said(strict, base)).toContain('criterion-gone t-closeness-maximum');
    expect(said(base, strict).filter((one) => /gone|milder/.test(one))).toEqual([]);
    const k = (threshold: number) => made({}, {}, { require: [{ metric: 'k', threshold }] });
    const [twenty, fifteen] = [await k(20), await k(15)];
    expect(said(twenty, fifteen)).toContain('criterion-milder required-k');
    expect(said(fifteen, twenty)).not.toContain('criterion-milder required-k');
    expect(said(twenty, base)).toContain('criterion-gone required-k');
  });

  it('a threshold, an effect or a version of a pack that is milder', () => {
    const edit = (change: (copy: Assessment) => void) => {
      const copy = structuredClone(base);
      change(copy);
      return said(base, copy);
    };
    const kMinimum = (copy: Assessment) => copy.findings.find(({ id }) => id === 'k-minimum')!;
    expect(edit((copy) => Object.assign(kMinimum(copy), { threshold: 3 }))).toContain(
      'criterion-milder k-minimum',
    );
    expect(edit((copy) => Object.assign(kMinimum(copy), { threshold: 30 }))).toEqual([]);
    const mild = { effect: 'restrict', grounds: 'conditions' } as const;
    expect(kMinimum(base).channels.open.effect).toBe('refuse');
    expect(edit((copy) => Object.assign(kMinimum(copy).channels, { open: mild }))).toContain(
      'criterion-milder k-minimum',
    );
    expect(edit((copy) => Object.assign(copy.packs[0]!, { version: '0.9.9' }))).toContain(
      'pack-older open-data',
    );
    expect(edit((copy) => Object.assign(copy.packs[0]!, { version: '1.10.0' }))).toEqual([]);
  });

  it('objections that nobody counts any more', async () => {
    const asked = await made({}, {}, { optOut: ['nobody'] });
    expect(said(asked, base)).toContain('not-measured opted-out-persons');
    expect(said(base, asked)).toEqual([]);
  });
});

describe('what makes classes larger is no regression', () => {
  it('coarsening that is still to be applied', async () => {
    const coarse = await made({
      born: { roles: ['quasi-identifier'], generalise: { date: 'year' } },
    });
    expect(coarse.findings.some(({ id }) => id === 'generalisation-to-apply')).toBe(true);
    expect(said(base, coarse)).toEqual([]);
    const k = (one: Assessment) => one.metrics.find(({ id }) => id === 'k-record')!.value!;
    expect(k(coarse)).toBeGreaterThanOrEqual(k(base));
  });

  it('a quasi-identifier that is left out', async () => {
    const text = TEXT.replaceAll(/^([^,]*,[^,]*),[^,]*/gm, '$1');
    const { town: _, ...rest } = COLUMNS;
    const less = parsed(await assessedText(text, { declared: roles(rest, PRIVATE) }));
    expect(said(base, less)).toEqual([]);
  });
});
