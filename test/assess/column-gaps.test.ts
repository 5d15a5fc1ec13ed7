import { describe, expect, it } from 'vitest';
import { periodOf, periodRow } from '../../src/assess/periods.ts';
import { assessText, csv, roles } from '../support/examining.ts';
import { encoded } from '../support/tables.ts';

const row = (cells: readonly string[]) => {
  const found = periodRow(encoded(cells));
  return found === null ? null : [found.present, found.expected];
};

describe('the periods of a column', () => {
  it.each([
    [
      ['2019', '2020', '2022'],
      [3, 4],
    ],
    [
      ['2022', '2019', '', '2020', '2022'],
      [3, 4],
    ],
    [
      ['1990', '2000', '2010'],
      [3, 3],
    ],
    [
      ['2019-11', '2019-12', '2020-02'],
      [3, 4],
    ],
    [
      ['201911', '201912', '202001'],
      [3, 3],
    ],
    [
      ['11/2019', '12/2019', '01/2020'],
      [3, 3],
    ],
    [
      ['2019-Q3', '2019-Q4', '2020-Q2'],
      [3, 4],
    ],
    [
      ['T3 2019', 'T4 2019', 'T1 2020'],
      [3, 3],
    ],
    [
      ['2020-W52', '2020-W53', '2021-W01', '2021-W02'],
      [4, 4],
    ],
    [
      ['2019-W51', '2019-W52', '2020-W01', '2020-S03'],
      [4, 5],
    ],
    [['2019', '2020'], null],
    [['2019', '2020', 'all'], null],
    [['2019-01-01', '2019-01-02', '2019-01-03'], null],
    [['a', 'b', 'c'], null],
    [[''], null],
  ])('%j: %j', (cells, expected) => expect(row(cells)).toEqual(expected));

  it('are numbered without a gap from year to year', () => {
    for (let year = 2015; year < 2030; year++) {
      const first = periodOf(`${year + 1}-W01`)!.at;
      const weeks = [52, 53].map((week) => periodOf(`${year}-W${week}`)!.at);
      expect(weeks.map((at) => first - at)).toContain(1);
    }
  });
});

const REGIONS = ['11', '24', '27', '28', '32'];
const YEARS = ['2019', '2020', '2021', '2022', '2023'];
type Cell = readonly [region: string, year: string];
const GRID: Cell[] = REGIONS.flatMap((region) => YEARS.map((year): Cell => [region, year]));

/** Advice on a table of persons with a place and a period, every record three times. */
async function gaps(cells: readonly Cell[], more: object = {}) {
  const rows = cells.flatMap(([region, year]) =>
    Array.from({ length: 3 }, () => [region, year, 'F']),
  );
  const text = csv(['region', 'annee', 'sexe'], rows);
  const { advice, verdict } = await assessText(text, more);
  return { verdict, advice: advice.filter(({ id }) => id !== 'missing-metadata') };
}

const without = (...gone: Cell[]) =>
  GRID.filter(([region, year]) => !gone.some(([r, y]) => r === region && y === year));
const inGrid = (missing: number, expected = 25) => [
  { id: 'gaps-in-grid', params: { columns: ['annee', 'region'], missing, expected } },
];

describe('combinations of place and period', () => {
  it('that are all there say nothing', async () => {
    expect((await gaps(GRID)).advice).toEqual([]);
  });

  it.each([
    ['one lacks', without(['24', '2021']), 1],
    ['a place starts late', without(['24', '2019'], ['24', '2020']), 2],
    ['a place stops early', without(['32', '2022'], ['32', '2023']), 2],
  ])('%s: counted, never named', async (_, cells, missing) => {
    expect((await gaps(cells)).advice).toEqual(inGrid(missing));
  });

  it('of which many lack are no grid', async () => {
    const diagonal = GRID.filter(([region, year]) => (Number(region) + Number(year)) % 2 === 0);
    expect((await gaps(diagonal)).advice).toEqual([]);
  });

  it('are no grid where a record has no place', async () => {
    expect((await gaps([...without(['24', '2021']), ['', '2021']])).advice).toEqual([]);
  });

  it('are told apart from a year that lacks everywhere', async () => {
    const cells = GRID.filter(([, year]) => year !== '2021');
    expect((await gaps(cells)).advice).toEqual([
      { id: 'gaps-in-periods', params: { columns: ['annee'], missing: 1, expected: 5 } },
    ]);
  });

  it('are counted likewise by every engine, and where persons have a key', async () => {
    const cells = without(['24', '2021'], ['27', '2020']);
    for (const engine of ['stream', 'duckdb', 'reference'] as const) {
      expect((await gaps(cells, { engine })).advice).toEqual(inGrid(2));
    }
    const rows = cells.map(([region, year], at) => [`p${at % 9}`, region, year]);
    const declared = roles({}, { subject: { column: 'pid', released: false } });
    const { advice } = await assessText(csv(['pid', 'region', 'annee'], rows), { declared });
    expect(advice).toContainEqual(inGrid(2)[0]);
  });

  it('never change the verdict', async () => {
    const declared = roles(
      { region: ['quasi-identifier'], annee: ['quasi-identifier'], sexe: ['quasi-identifier'] },
      { recordsArePersons: true, noSensitiveColumn: true },
    );
    const many = (cells: readonly Cell[]) => cells.flatMap((cell) => Array(4).fill(cell) as Cell[]);
    const [full, lacking] = await Promise.all([
      gaps(many(GRID), { declared }),
      gaps(many(without(['24', '2021'])), { declared }),
    ]);
    expect(full).toEqual({ verdict: 'publish', advice: [] });
    expect(lacking).toEqual({ verdict: 'publish', advice: inGrid(1) });
  });
});
