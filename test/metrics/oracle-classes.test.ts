import { describe, expect, it } from 'vitest';
import { ClassSizeHistogram } from '../../src/metrics/class-size-histogram.ts';
import { distinction, separation } from '../../src/metrics/distinction.ts';
import { Diversity } from '../../src/metrics/diversity.ts';
import type { MetricValue } from '../../src/model/metric.ts';
import type { SensitiveView } from '../../src/model/table.ts';
import { fixtureRecords, type OracleCase, oracleFiles } from '../oracle-cases.ts';
import { enginesOf, levelsOf, personsIn, tableOf } from '../support/tables.ts';

/** Tables whose published values speak of single records, classes or sets of columns. */
const tables = oracleFiles()
  .filter(({ file }) => file !== undefined)
  .map((oracle) => {
    const [header, ...records] = fixtureRecords(oracle.file!);
    const table = tableOf(header!.map((_, column) => records.map((record) => record[column]!)));
    return { ...oracle, header: header!, table };
  });

type Table = (typeof tables)[number];

/** Metrics of some rows taken as one class of the table. */
function ofRows(
  { header, table }: Table,
  one: OracleCase,
  of: string,
  rows: number[],
): MetricValue[] {
  const column = header.indexOf(of);
  const isOrdered = one.ordered?.includes(of) === true;
  const view = levelsOf(table, column, { ordered: isOrdered }).views[0]!;
  const codes = table.codes[column]!;
  const all = [...codes].map((code) => view.map[code]!);
  const q = new Float64Array(view.size);
  for (const code of all) q[code]! += 1 / all.length;
  const diversity = new Diversity({ table: q, ordered: view.ordered }, null);
  const counts = countsOf(
    view,
    rows.map((row) => all[row]!),
  );
  const size = rows.length;
  diversity.see({ size, candidates: size, times: 1, counts: [counts] }, counts);
  return diversity.values({ of, params: {}, shareUnit: 'share-of-persons' });
}

function countsOf(view: SensitiveView, held: readonly number[]) {
  const values = [...Array(view.size).keys()].filter((code) => held.includes(code));
  const persons = Uint32Array.from(values, (code) => held.filter((one) => one === code).length);
  return { present: held.length, values: Uint32Array.from(values), persons, sets: persons };
}

/** Rows with the same quasi-identifiers as a row. */
function classOf({ header, table }: Table, one: OracleCase, row: number): number[] {
  const columns = one.quasiIdentifiers.map((name) => table.codes[header.indexOf(name)]!);
  return [...Array(table.rows).keys()].filter((other) =>
    columns.every((codes) => codes[other] === codes[row]),
  );
}

describe('published values of single classes', () => {
  const cases = tables.flatMap((oracle) => oracle.cases.map((one) => ({ oracle, one })));

  const withClasses = cases.filter(({ one }) => one.classes !== undefined);
  it.each(withClasses)('$oracle.name: classes', ({ oracle, one }) => {
    for (const { records, expect: expected } of one.classes!) {
      for (const { id, of, params, value, tolerance = 0 } of expected) {
        const rows = records.map((record) => record - 1);
        const found = ofRows(oracle, one, of!, rows).find(
          (entry) => entry.id === id && entry.params?.l === params?.l,
        );
        expect(Math.abs(found!.value! - value!)).toBeLessThanOrEqual(tolerance);
      }
    }
  });

  const withRecords = cases.filter(({ one }) => one.records !== undefined);
  it.each(withRecords)('$oracle.name: records', async ({ oracle, one }) => {
    const { classSize, 'l-distinct': lDistinct = {} } = one.records!;
    if (classSize !== undefined) {
      const keys = one.subject === undefined ? null : oracle.header.indexOf(one.subject);
      const persons = keys === null ? null : personsIn(oracle.table, keys);
      const engine = enginesOf(oracle.table, persons)[0]!;
      const columns = one.quasiIdentifiers.map((name) => oracle.header.indexOf(name));
      const question = { columns, unit: one.unit ?? 'rows' };
      const found = new Array<number>(oracle.table.rows).fill(0);
      // A row's class size is the number of thresholds that do not exceed it.
      for (let k = 1; k <= oracle.table.rows; k++) {
        const below = new Set(await engine.rowsInClassesBelow(question, k));
        for (const row of found.keys()) if (!below.has(row)) found[row]!++;
      }
      expect(found).toEqual(classSize);
    }
    for (const [of, values] of Object.entries(lDistinct)) {
      const found = values.map(
        (_, row) => ofRows(oracle, one, of, classOf(oracle, one, row))[0]!.value,
      );
      expect(found).toEqual(values);
    }
  });

  const withSets = cases.filter(({ one }) => one.columnSets !== undefined);
  it.each(withSets)('$oracle.name: sets of columns', async ({ oracle, one }) => {
    const engine = enginesOf(oracle.table, null)[0]!;
    for (const { columns, ...expected } of one.columnSets!) {
      const sizes = new ClassSizeHistogram();
      const asked = columns.map((name) => oracle.header.indexOf(name));
      await engine.classes({ columns: asked, unit: 'rows' }, (found) => sizes.see(found));
      if (expected.distinction !== undefined) {
        expect(distinction(sizes.entries())).toBeCloseTo(expected.distinction, 12);
      }
      expect(separation(sizes.entries())).toBeCloseTo(expected.separation, 7);
    }
  });

  it('are all looked at', () => {
    expect(withClasses.length).toBeGreaterThan(1);
    expect(withRecords.length).toBeGreaterThan(2);
    expect(withSets.length).toBeGreaterThan(0);
  });
});
