import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonUnit } from '../../src/model/assessment.ts';
import { type NaiveTable, naiveDiversity, naiveRisks } from '../naive-oracle.ts';
import { entry, measured } from '../support/measuring.ts';

const rowsOf = fc.array(
  fc.record({
    q: fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y', 'z')),
    v: fc.constantFrom('flu', 'hiv', 'cold', 'gout', 'fine', ''),
    p: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', ''),
  }),
  { minLength: 1, maxLength: 40 },
);
const unitOf = fc.constantFrom<Exclude<PersonUnit, 'group'>>('row', 'subject', 'subject-private');
const NAIVE_UNIT = { row: 'rows', subject: 'histories', 'subject-private': 'tuples' } as const;

type Row = { q: [string, string]; v: string; p: string };

function asMeasurable(rows: readonly Row[], unit: Exclude<PersonUnit, 'group'>) {
  return {
    quasi: [rows.map(({ q }) => q[0]), rows.map(({ q }) => q[1])],
    sensitive: rows.map(({ v }) => v),
    subject: rows.map(({ p }) => p),
    unit,
  };
}

function asNaive(
  rows: readonly Row[],
  unit: Exclude<PersonUnit, 'group'>,
  absence: string | null,
): NaiveTable {
  return {
    quasi: rows.map(({ q }) => q),
    subject: unit === 'row' ? null : rows.map(({ p }) => (p === '' ? null : p)),
    unit: NAIVE_UNIT[unit],
    sensitive: rows.map(({ v }) => (v === '' ? absence : v)),
  };
}

/** A measured number, infinity included; null where it is not evaluable. */
function number(found: { value: number | null; infinite?: true }): number | null {
  return found.infinite ? Number.POSITIVE_INFINITY : found.value;
}

describe('metrics', () => {
  it('on class sizes are those of the naive oracle', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf, unitOf, async (rows, unit) => {
        const { metrics, classSizes } = await measured(asMeasurable(rows, unit));
        const naive = naiveRisks(asNaive(rows, unit, null));
        const value = (id: Parameters<typeof entry>[1], params = {}) =>
          entry(metrics, id, params).value;
        expect(value('persons')).toBe(naive.persons);
        expect(value('k')).toBe(naive.k);
        if (unit !== 'row') expect(value('k-record')).toBe(naive.kRecord);
        expect(value('classes')).toBe(naive.classes);
        expect(value('class-size-mean')).toBeCloseTo(naive.sizeMean, 12);
        expect(value('class-size-max')).toBe(naive.sizeMax);
        expect(value('unique-count')).toBe(naive.uniqueCount);
        expect(value('unique-share')).toBeCloseTo(naive.uniqueShare, 12);
        expect(value('prosecutor-risk-max')).toBeCloseTo(naive.prosecutorRiskMax, 12);
        expect(value('prosecutor-risk-mean')).toBeCloseTo(naive.prosecutorRiskMean, 12);
        expect(value('expected-reidentifications')).toBe(naive.classes);
        for (const k of [2, 3, 5, 11]) {
          expect(value('share-below-k', { k })).toBeCloseTo(naive.shareBelow(k), 12);
        }
        expect(classSizes).toEqual(naive.classSizes);
        expect(classSizes.reduce((sum, [size, count]) => sum + size * count, 0)).toBe(naive.total);
      }),
      { numRuns: 300 },
    );
  });

  const diversity = fc.record({
    rows: rowsOf,
    unit: unitOf,
    harmless: fc.subarray(['flu', 'fine']),
    missingMeans: fc.constantFrom<'none' | 'unknown'>('none', 'unknown'),
    ordered: fc.boolean(),
  });

  it('on diversity are those of the naive oracle', async () => {
    await fc.assert(
      fc.asyncProperty(diversity, async ({ rows, unit, harmless, missingMeans }) => {
        const declared = { harmless, missingMeans };
        const { metrics } = await measured({ ...asMeasurable(rows, unit), declared });
        compare(metrics, {}, naiveDiversity(asNaive(rows, unit, null)));
        const isNone = missingMeans === 'none';
        const count = harmless.length + Number(isNone);
        if (count === 0) return;
        const naive = naiveDiversity(asNaive(rows, unit, isNone ? '\u0000absent' : null), {
          harmless: new Set([...harmless, '\u0000absent']),
        });
        compare(metrics, { harmless: count }, naive);
      }),
      { numRuns: 400 },
    );
  });

  it('on diversity keep their bounds', async () => {
    await fc.assert(
      fc.asyncProperty(diversity, async ({ rows, unit }) => {
        const { metrics } = await measured(asMeasurable(rows, unit));
        const l = entry(metrics, 'l-distinct').value;
        if (l === null) return;
        const size = unit === 'subject-private' ? entry(metrics, 'k-record') : entry(metrics, 'k');
        const values = new Set(rows.map(({ v }) => v).filter((v) => v !== ''));
        expect(l).toBeLessThanOrEqual(values.size);
        expect(entry(metrics, 'l-entropy').value).toBeLessThanOrEqual(l + 1e-9);
        if (rows.every(({ v }) => v !== '')) expect(l).toBeLessThanOrEqual(size.value!);
        const t = entry(metrics, 't-closeness').value!;
        expect(t).toBeGreaterThanOrEqual(0);
        expect(t).toBeLessThanOrEqual(1);
        const highest = entry(metrics, 'prosecutor-risk-max').value;
        expect(highest).toBe(1 / size.value!);
      }),
      { numRuns: 200 },
    );
  });

  it('do not depend on the order of rows or of columns', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf, unitOf, fc.nat(), async (rows, unit, turn) => {
        const moved = rows.map((_, row) => rows[(row + turn) % rows.length]!).reverse();
        const first = await measured(asMeasurable(rows, unit));
        expect(await measured(asMeasurable(moved, unit))).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('rise when every row is doubled, and k never rises with one more quasi-identifier', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf, async (rows) => {
        const once = await measured(asMeasurable(rows, 'row'));
        const twice = await measured(asMeasurable([...rows, ...rows], 'row'));
        expect(twice.classSizes).toEqual(once.classSizes.map(([size, n]) => [2 * size, n]));
        expect(entry(twice.metrics, 'unique-count').value).toBe(0);
        const fewer = { ...asMeasurable(rows, 'row'), quasi: [rows.map(({ q }) => q[0])] };
        const coarse = await measured(fewer);
        expect(entry(once.metrics, 'k').value).toBeLessThanOrEqual(
          entry(coarse.metrics, 'k').value!,
        );
      }),
      { numRuns: 150 },
    );
  });
});

function compare(
  metrics: Parameters<typeof entry>[0],
  params: { harmless?: number },
  naive: ReturnType<typeof naiveDiversity>,
): void {
  const found = (id: Parameters<typeof entry>[1], more = {}) =>
    entry(metrics, id, { ...params, ...more });
  if (naive === null) {
    expect(found('l-distinct').value).toBeNull();
    expect(found('l-distinct').reason).toMatch(/^no-/);
    return;
  }
  expect(number(found('l-distinct'))).toBe(naive.lDistinct);
  expect(number(found('l-entropy'))).toBeCloseTo(naive.lEntropy, 9);
  for (const [l, c] of naive.lRecursive) {
    const measuredC = number(found('l-recursive-c', { l }))!;
    if (Number.isFinite(c)) expect(measuredC).toBeCloseTo(c, 9);
    else expect(measuredC).toBe(c);
  }
  expect(number(found('alpha'))).toBeCloseTo(naive.alpha, 12);
  expect(number(found('t-closeness'))).toBeCloseTo(naive.tCloseness, 12);
  expect(number(found('beta-basic'))).toBeCloseTo(naive.betaBasic, 9);
  const enhanced = number(found('beta-enhanced'))!;
  if (Number.isFinite(naive.betaEnhanced)) expect(enhanced).toBeCloseTo(naive.betaEnhanced, 9);
  else expect(enhanced).toBe(Number.POSITIVE_INFINITY);
  expect(number(found('delta-disclosure'))).toBeCloseTo(naive.delta, 9);
  expect(found('delta-disclosure').absentValues === true).toBe(naive.absentValues);
  expect(number(found('homogeneous-share'))).toBeCloseTo(naive.homogeneousShare, 12);
  expect(found('l-distinct').classesLeftOut ?? 0).toBe(naive.classesLeftOut);
}
