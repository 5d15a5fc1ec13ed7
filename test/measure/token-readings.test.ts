import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricValue } from '../../src/model/metric.ts';
import { type NaiveDiversity, naiveDiversity } from '../naive-oracle.ts';
import { assessText, csv, roles } from '../support/examining.ts';
import { entry, measured } from '../support/measuring.ts';

/** Diversity of a table with declared tokens; every row is a person. */
async function diversity(
  rows: readonly (readonly [string, string])[],
  tokens: readonly string[],
  declared = {},
) {
  const quasi = [rows.map(([age]) => age)];
  const sensitive = rows.map(([, value]) => value);
  const { metrics } = await measured({ quasi, sensitive, tokens, declared, unit: 'row' });
  return metrics;
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe('a declared missing token in a sensitive column', () => {
  it('is the value of a class in which everybody has it', async () => {
    const rows = [
      ...times(4, ['30', 'HIV'] as const),
      ...times(3, ['40', 'flu'] as const),
      ...times(3, ['40', 'cold'] as const),
    ];
    const metrics = await diversity(rows, ['', 'HIV']);
    // Class 30: 4 of 4 have HIV. Table: HIV 4/10, flu 3/10, cold 3/10.
    expect(entry(metrics, 'l-distinct').value).toBe(1);
    expect(entry(metrics, 'l-entropy').value).toBe(1);
    expect(entry(metrics, 'alpha').value).toBe(1);
    expect(entry(metrics, 'homogeneous-share').value).toBe(0.4);
    expect(entry(metrics, 't-closeness').value).toBeCloseTo(0.6, 12);
    expect(entry(metrics, 'l-recursive-c', { l: 2 })).toMatchObject({ infinite: true });
  });

  it('is no diversity beside a value', async () => {
    const rows = [...times(3, ['30', 'flu'] as const), ['30', '-9'] as const];
    const metrics = await diversity(rows, ['', '-9']);
    expect(entry(metrics, 'l-distinct').value).toBe(1);
    expect(entry(metrics, 'alpha').value).toBe(1);
    expect(entry(metrics, 'homogeneous-share').value).toBe(1);
  });

  it('is no diversity beside another token', async () => {
    const rows = [...times(5, ['30', 'HIV'] as const), ['30', '-9'] as const];
    const metrics = await diversity(rows, ['', 'HIV', '-9']);
    expect(entry(metrics, 'l-distinct').value).toBe(1);
  });

  it('exposes its class while another reading exposes the next', async () => {
    const rows = [
      ...times(2, ['30', 'HIV'] as const),
      ...times(2, ['40', 'flu'] as const),
      ['40', 'HIV'] as const,
      ['50', 'flu'] as const,
      ['50', 'cold'] as const,
    ];
    // Class 30 only with HIV as a value, class 40 only without, class 50 in no reading: 5 of 7.
    const metrics = await diversity(rows, ['HIV']);
    expect(entry(metrics, 'homogeneous-share').value).toBe(5 / 7);
  });

  it('is harmless where that was declared, and not by what absence means', async () => {
    const rows = [
      ...times(4, ['30', 'never'] as const),
      ['40', 'flu'] as const,
      ['40', 'cold'] as const,
    ];
    const harmless = await diversity(rows, ['never'], { harmless: ['never'] });
    expect(entry(harmless, 'l-distinct', { harmless: 1 }).value).toBe(2);
    expect(entry(harmless, 'homogeneous-share', { harmless: 1 }).value).toBe(0);
    const none = await diversity(rows, ['never'], { missingMeans: 'none' });
    expect(entry(none, 'l-distinct', { harmless: 1 }).value).toBe(1);
    expect(entry(none, 'value-persons-min', { harmless: 1 }).value).toBe(1);
  });

  it('leaves the usual tokens what they are', async () => {
    const rows = [
      ...times(4, ['30', 'NA'] as const),
      ['40', 'flu'] as const,
      ['40', 'cold'] as const,
    ];
    const metrics = await diversity(rows, ['NA']);
    expect(entry(metrics, 'l-distinct')).toMatchObject({ value: 2, classesLeftOut: 1 });
  });

  it('is not silenced by declaring every other value harmless', async () => {
    const rows = times(12, ['30', 'HIV']).concat(times(12, ['30', 'flu']));
    const declared = roles(
      { age: ['quasi-identifier'], diagnosis: { roles: ['sensitive'], harmless: ['flu'] } },
      { recordsArePersons: true, missing: { tokens: ['HIV'], policy: 'category' } },
    );
    const { findings, judged } = await assessText(csv(['age', 'diagnosis'], rows), { declared });
    expect(judged[0]).toMatchObject({ values: 1, harmfulValues: 1 });
    const l = findings.find(({ metric }) => metric === 'l-distinct');
    expect(l).toMatchObject({ outcome: 'not-evaluable', effect: 'restrict' });
  });
});

describe('the worst of all readings', () => {
  const TOKENS = ['x', 'y', 'z'];
  const value = (found: MetricValue) => (found.infinite ? Number.POSITIVE_INFINITY : found.value);

  /** The table as it reads where only some tokens are values. */
  const naive = (rows: readonly (readonly [string, string])[], values: readonly string[]) =>
    naiveDiversity({
      quasi: rows.map(([age]) => [age]),
      subject: null,
      unit: 'rows',
      sensitive: rows.map(([, text]) =>
        TOKENS.includes(text) && !values.includes(text) ? null : text,
      ),
    });

  it('agrees with the naive oracle, and is no better than a mixture for l, alpha and exposure', async () => {
    const row = fc.tuple(
      fc.constantFrom('30', '40', '50'),
      fc.constantFrom('a', 'b', 'c', 'x', 'y', 'z'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const metrics = await diversity(rows, TOKENS);
        const there = TOKENS.filter((token) => rows.some(([, text]) => text === token));
        const readings = [[], ...there.map((token) => [token]), there];
        const found = readings.flatMap((reading) => naive(rows, reading) ?? []);
        const extreme = (of: (one: NaiveDiversity) => number, pick: typeof Math.min) =>
          pick(...found.map(of));
        expect(entry(metrics, 'l-entropy').value).toBeCloseTo(
          extreme((one) => one.lEntropy, Math.min),
          9,
        );
        expect(entry(metrics, 't-closeness').value).toBeCloseTo(
          extreme((one) => one.tCloseness, Math.max),
          9,
        );
        expect(entry(metrics, 'beta-basic').value).toBeCloseTo(
          extreme((one) => one.betaBasic, Math.max),
          9,
        );
        expect(value(entry(metrics, 'l-recursive-c', { l: 2 }))).toBe(
          extreme((one) => one.lRecursive.get(2)!, Math.max),
        );
        const mixtures = [0, 1, 2, 3, 4, 5, 6, 7].flatMap(
          (bits) =>
            naive(
              rows,
              TOKENS.filter((_, at) => (bits >> at) & 1),
            ) ?? [],
        );
        const worst = Math.min(...mixtures.map((one) => one.lDistinct));
        expect(entry(metrics, 'l-distinct').value).toBe(worst);
        expect(entry(metrics, 'alpha').value).toBe(Math.max(...mixtures.map((one) => one.alpha)));
        expect(entry(metrics, 'homogeneous-share').value).toBeGreaterThanOrEqual(
          Math.max(...mixtures.map((one) => one.homogeneousShare)),
        );
      }),
      { numRuns: 150 },
    );
  });
});
