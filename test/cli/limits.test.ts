import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  assessing,
  csv,
  fault,
  faultOf,
  file,
  folder,
  record,
  tinyDisk,
  within,
} from '../support/faults.ts';
import { run } from '../support/run.ts';

/** Records whose codes and classes do not fit in 64 MiB. */
const BEYOND_64_MIB = 950_000;

describe('too little memory', () => {
  let large: string;
  beforeAll(() => {
    large = file(
      'large.csv',
      csv(BEYOND_64_MIB, (row) => `${row % 999},${row % 97},${row % 11}`),
    );
  });

  it('ends stream, and auto goes on on disk', async () => {
    const small = ['--max-memory', '64'];
    expect(await fault([large, ...small, '--engine', 'stream'])).toEqual({
      exit: 75,
      error: 'E-LIMIT-MEMORY',
      place: undefined,
    });
    const temporary = within();
    const reports = within();
    const args = assessing([large, ...small, '--format', 'json', '-v'], reports);
    const { code, stdout, stderr } = await run(args, { env: { TMPDIR: temporary } });
    expect(readdirSync(reports).sort()).toEqual(['r.json', 'rows']);
    expect(stderr).toMatch(/^engine: duckdb/m);
    const { policy, verdict, dataset } = JSON.parse(stdout);
    expect(policy).toMatchObject({ engine: 'duckdb', engineReason: 'codes-exceed-memory' });
    expect({ code, verdict, rows: dataset.rows }).toEqual({
      code: 30,
      verdict: 'refuse',
      rows: BEYOND_64_MIB,
    });
    expect(readdirSync(temporary)).toEqual([]);
  });

  const disk = tinyDisk();
  const why = disk === null ? ' (skipped: no right to mount a file system of its own)' : '';
  it.skipIf(disk === null).each([
    ['duckdb', []],
    ['auto', ['--max-memory', '64']],
  ])(`and a full disk end %s${why}`, async (engine, more) => {
    const reports = within();
    const args = assessing([large, '--engine', engine, ...more], reports);
    expect(faultOf(await disk!.run(args), reports)).toEqual({
      exit: 75,
      error: 'E-LIMIT-DISK',
      place: undefined,
    });
  });

  it.each([
    ['is not there', () => join(folder, 'nowhere')],
    ['is a file', () => file('no-folder', '')],
  ])('and a folder for temporary files that %s', async (_, path) => {
    const reports = within();
    const args = assessing([large, '--engine', 'duckdb'], reports);
    expect(faultOf(await run(args, { env: { TMPDIR: path() } }), reports)).toEqual({
      exit: 75,
      error: 'E-LIMIT-DISK',
      place: undefined,
    });
  });
});

describe('a heap too small for the distinct values', () => {
  let distinct: string;
  beforeAll(() => {
    distinct = file(
      'distinct.csv',
      csv(350_000, (row) => `${record(row)}${row}`),
    );
  });

  it.each(['auto', 'duckdb', 'reference'])('is a limit to %s, and no crash', async (engine) => {
    const node = ['--max-old-space-size=64'];
    expect(await fault([distinct, '--engine', engine], { node })).toEqual({
      exit: 75,
      error: 'E-LIMIT-MEMORY',
      place: undefined,
    });
  });
});
