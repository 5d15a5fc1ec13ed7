import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { HealthriskError } from '../src/errors/healthrisk-error.ts';
import type { Profile, ProfiledColumn } from '../src/model/profile.ts';
import type { ProfileRequest } from '../src/profile/request.ts';
import { profile } from '../src/profile.ts';
import { renderProfile } from '../src/report/profile/index.ts';
import { csv, roles } from './support/examining.ts';
import { fixture } from './support/run.ts';

/** Profiles a table given by its columns. */
function profiled(
  columns: Record<string, readonly string[]>,
  request: Partial<ProfileRequest> = {},
): Promise<Profile> {
  const [first = []] = Object.values(columns);
  const records = first.map((_, row) => Object.values(columns).map((cells) => cells[row]!));
  const stdin = Readable.from([Buffer.from(`${csv(Object.keys(columns), records)}\n`)]);
  return profile({ path: '-', stdin, header: 'yes', ...request });
}

const column = (found: Profile, name: string): ProfiledColumn =>
  found.columns.find((one) => one.name === name)!;

const numbered = (rows: number, cell: (row: number) => string) =>
  Array.from({ length: rows }, (_, row) => cell(row));

describe('a profile', () => {
  it('says of each column what its values are and how far it tells records apart', async () => {
    const found = await profiled({
      garden: ['a', 'a', 'b', 'c', ''],
      day: ['2024-01-01', '2024-01-02', '2024-01-02', '2024-01-03', 'NA'],
      month: ['2024-01', '2024-02', '2024-02', '2024-02', '2024-02'],
    });
    expect(found.dataset).toMatchObject({ name: 'stdin', rows: 5, format: 'csv' });
    expect(column(found, 'garden')).toMatchObject({
      type: 'text',
      granularity: null,
      distinct: 4,
      missing: 1,
      uniqueShare: 3 / 5,
      distinction: 4 / 5,
      separation: 1 - 2 / 20,
    });
    expect(column(found, 'day')).toMatchObject({ type: 'date', granularity: 'day', missing: 1 });
    expect(column(found, 'month')).toMatchObject({ type: 'date', granularity: 'month' });
  });

  it('takes what was declared, and suggests the rest', async () => {
    const columns = { sex: ['f', 'm', 'f'], garden: ['a', 'b', 'a'], river: ['x', 'y', 'y'] };
    const declared = roles({ garden: ['sensitive'], sex: ['quasi-identifier'] });
    const found = await profiled(columns, { declared });
    expect(found.columns.map(({ roles, roleFrom }) => [...roles, roleFrom])).toEqual([
      ['quasi-identifier', 'declared'],
      ['sensitive', 'declared'],
      ['quasi-identifier', 'assumed'],
    ]);
  });

  it('finds identifiers in the cells, whatever was declared', async () => {
    const columns = { note: numbered(20, (row) => `person${row}@example.org`) };
    const found = await profiled(columns, { declared: roles({ note: ['ignored'] }) });
    expect(column(found, 'note')).toMatchObject({
      roles: ['ignored', 'direct-identifier'],
      roleFrom: 'declared',
      semantic: 'email',
      evidence: 1,
    });
  });

  it('searches for small sets, without what points to a person, is constant or free text', async () => {
    const remark = (row: number) =>
      `the person in bed ${row} was seen twice this week and feels ${row % 3 ? 'better' : 'worse'} than before`;
    const found = await profiled({
      garden: numbered(64, (row) => `g${row % 8}`),
      river: numbered(64, (row) => `r${Math.floor(row / 8)}`),
      same: numbered(64, () => 'one'),
      mail: numbered(64, (row) => `person${row}@example.org`),
      comment: numbered(64, remark),
    });
    expect(found.sets).toEqual([{ columns: ['garden', 'river'], uniqueShare: 1 }]);
    expect(found.search).toEqual({
      sizeMax: 3,
      threshold: 0.05,
      examined: 3,
      notExamined: 0,
      leftOut: ['same', 'mail', 'comment'],
    });
  });

  it('takes no more columns together than asked', async () => {
    const columns = {
      garden: numbered(16, (row) => `g${row % 4}`),
      river: numbered(16, (row) => `r${Math.floor(row / 4)}`),
    };
    expect((await profiled(columns, { setSize: 1 })).sets).toEqual([]);
    expect((await profiled(columns, { setSize: 2 })).sets).toHaveLength(1);
  });

  it('profiles a column as it is, though it is going to be released coarser', async () => {
    const declared = roles({
      day: { roles: ['quasi-identifier'], generalise: { date: 'year' } },
    });
    const found = await profiled({ day: ['2024-01-01', '2024-01-02', '2024-02-03'] }, { declared });
    expect(column(found, 'day')).toMatchObject({ granularity: 'day', uniqueShare: 1 });
  });

  it('is the same, whatever engine computes it', async () => {
    const path = fixture('annual-survey.csv');
    const without = async (engine: NonNullable<ProfileRequest['engine']>) => {
      const { run: _, ...rest } = await profile({ path, engine });
      return rest;
    };
    const one = await without('stream');
    expect(one.sets.length + one.search.examined).toBeGreaterThan(1);
    for (const engine of ['auto', 'duckdb', 'reference'] as const) {
      expect(await without(engine)).toEqual(one);
    }
  });
});

describe('a request for a profile that means something else', () => {
  const path = fixture('annual-survey.csv');
  it.each([
    ['a key of an assessment', { rules: ['open-data'] }, 'E-USAGE'],
    ['a set of no column', { setSize: 0 }, 'E-USAGE'],
    ['a set of half a column', { setSize: 1.5 }, 'E-USAGE'],
    ['a misspelt header mode', { header: 'maybe' }, 'E-USAGE'],
    ['a column that is not there', { declared: roles({ gardn: ['sensitive'] }) }, 'E-USAGE-COLUMN'],
  ])('is refused: %s', async (_, wrong, code) => {
    const request = { path, ...wrong } as ProfileRequest;
    const error = await profile(request).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HealthriskError);
    expect((error as HealthriskError).code).toBe(code);
  });
});

describe('patterns of the holder', () => {
  const recognise = [
    { label: 'study number', pattern: 'ST-\\d{4}', roles: ['direct-identifier' as const] },
    { label: 'ward code', pattern: 'W\\d{9}', roles: ['quasi-identifier' as const] },
  ];
  const columns = {
    zq: numbered(40, (row) => `ST-${1000 + row}`),
    garden: numbered(40, (row) => 'abcd'[row % 4]!),
  };

  it('are named where a column has them, and told where none has', async () => {
    const found = await profiled(columns, { recognise });
    expect(found.unmatchedPatterns).toEqual(['ward code']);
    expect(column(found, 'zq').roles).toContain('direct-identifier');
    const text = renderProfile(found, 'terminal').replace(/\s+/g, ' ');
    expect(text).toMatch(/zq text direct identifier study number/);
    expect(text).toContain('zq: recognised as study number (high confidence)');
    expect(text).not.toContain('patient record');
  });

  it('are found in the cells of few values too', async () => {
    const two = { zq: numbered(40, (row) => `ST-000${row % 2}`), garden: columns.garden };
    const found = await profiled(two, { recognise });
    expect(found.unmatchedPatterns).toEqual(['ward code']);
    const text = renderProfile(found, 'terminal').replace(/\s+/g, ' ');
    expect(text).toContain('100% of the cells looked at hold: study number');
  });
});
