import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { benchTable } from './generate.js';
import { ROOT } from './measure.js';

/** Three quasi-identifiers and one sensitive column; nobody says what the others are. */
const QUESTION = ['--qi', 'birth_date,sex,postcode', '--sensitive', 'icd10'];

/** healthrisk on one file; `more` are further options, `name` tells its answers apart. */
export function healthrisk(
  file,
  { cli = 'bin/healthrisk.js', more = [], name = 'healthrisk', question = QUESTION },
) {
  const answer = join(ROOT, '.bench', 'assessment.json');
  return {
    name,
    args: [
      cli,
      'assess',
      file,
      ...question,
      '--format',
      'json',
      '--output',
      `json=${answer}`,
      ...more,
    ],
    // publish, restrict, refuse: the verdict does not matter here.
    accepted: [0, 20, 30],
    answer,
  };
}

/** The peers that read the large table, by the name that `--only` takes. */
export const PEERS = {
  sql: (file) => ({ name: 'SQL, tuned', args: ['bench/peers/duckdb-sql.js', file, 'tuned'] }),
  'sql-plain': (file) => ({
    name: 'SQL, plain',
    args: ['bench/peers/duckdb-sql.js', file, 'plain'],
  }),
  scan: (file) => ({ name: 'DuckDB scans', args: ['bench/peers/duckdb-scan.js', file] }),
  'csv-parse': (file) => ({ name: 'csv-parse reads', args: ['bench/peers/csv-parse.js', file] }),
};

/** pyCANON with the first Python that has it, or why there is none. */
export function pycanon(file) {
  const pythons = [
    process.env.HEALTHRISK_BENCH_PYTHON,
    join(ROOT, '.bench/venv/bin/python'),
    'python3',
  ];
  const command = pythons.find(
    (python) =>
      python && spawnSync(python, ['-c', 'import pandas, pycanon.anonymity']).status === 0,
  );
  if (command === undefined)
    return { missing: 'no python3 with pandas and pycanon (bench/README.md)' };
  return { name: 'pyCANON', command, args: ['bench/peers/run-pycanon.py', file] };
}

/** Why the peers that need DuckDB cannot run, or undefined. */
export async function missingDuckdb() {
  try {
    await import('@duckdb/node-api');
    return undefined;
  } catch {
    return 'the optional dependency @duckdb/node-api is not installed';
  }
}

/**
 * The seeded table of that size, written if need be, and read once so that no run pays for a cold
 * disk. Linux counts what this process holds at the moment of the fork as memory of the child, so
 * nothing large may ever be held here: a child writes, and one small buffer reads.
 */
export function prepared(rows, coarse = false) {
  const path = benchTable(rows, coarse);
  if (!existsSync(path)) {
    const args = ['bench/generate.js', '--rows', String(rows), ...(coarse ? ['--coarse'] : [])];
    execFileSync(process.execPath, args, { cwd: ROOT });
  }
  const buffer = Buffer.allocUnsafe(1 << 20);
  const opened = openSync(path, 'r');
  let bytes = 0;
  for (let length = -1; length !== 0; bytes += length) {
    length = readSync(opened, buffer, 0, buffer.length, null);
  }
  closeSync(opened);
  return { path, bytes, rows };
}
