import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, run } from '../support/run.ts';

interface Row {
  pid: string;
  age: number;
  sex: string;
  dx: string;
  [more: string]: string | number;
}

const CODES = ['K80.1', 'K81.0', 'J18.9', 'J44.1', 'I63.9', 'I21.0', 'N39.0', 'E11.9'];

/** 600 persons in six classes, each with many diagnoses. */
const persons = (): Row[] =>
  Array.from({ length: 600 }, (_, at) => ({
    pid: `P${10_000 + at}`,
    age: 20 + 10 * (at % 3),
    sex: at % 2 === 0 ? 'F' : 'M',
    dx: CODES[(at * 7 + Math.floor(at / 11)) % CODES.length]!,
  }));

const ROLES = ['--no-config', '--qi', 'age,sex', '--sensitive', 'dx'];
const KEYED = [...ROLES, '--subject-private', 'pid'];

async function anonymise(rows: readonly Row[], args: readonly string[]) {
  const folder = emptyFolder();
  const names = Object.keys(rows[0]!);
  const lines = rows.map((row) => names.map((name) => row[name]).join(','));
  writeFileSync(join(folder, 'data.csv'), `${[names.join(','), ...lines].join('\n')}\n`);
  writeFileSync(join(folder, 'objected.txt'), 'P10005\nP10017\n');
  const ran = await run(['anonymise', 'data.csv', '-o', 'out.csv', ...args], { cwd: folder });
  const path = join(folder, 'out.csv');
  const out = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').slice(1) : null;
  return { ...ran, out };
}

/** Records by what the last column says. */
function countsOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const label = line.split(',').at(-1)!;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

describe('what a release must not say', () => {
  it('a value that a level does not know, as a sign of absence that few persons have', async () => {
    const rows = persons();
    for (const at of [5, 6, 7]) rows[at]!.dx = 'VIH positif';
    // Codes that few have call for a coarser level.
    for (let at = 20; at < 40; at++) rows[at]!.dx = at % 2 === 0 ? 'K85.9' : 'J45.0';
    for (let at = 40; at < 44; at++) rows[at]!.dx = 'K82.0';
    const { out } = await anonymise(rows, [...KEYED, '--suppression', '0']);
    for (const [, records] of countsOf(out ?? [])) expect(records).toBeGreaterThanOrEqual(11);
  });

  it('that everybody of a class has what a level does not know', async () => {
    const rows = persons();
    for (const [at, row] of rows.entries()) {
      if (row.age === 20 && row.sex === 'F') row.dx = 'VIH positif';
      // A code that few have calls for a coarser level.
      else if (at < 40) row.dx = at % 2 === 0 ? 'K85.9' : 'J45.0';
      else if (at < 44) row.dx = 'K82.0';
    }
    const { out } = await anonymise(rows, [...KEYED, '--suppression', '0']);
    const own = (out ?? []).filter((line) => line.startsWith('20,F,'));
    if (own.length > 0) expect(new Set(own).size).toBeGreaterThanOrEqual(2);
  });

  it('a CCAM site as a token of absence: NA is one', async () => {
    const acts = ['DEQP003', 'DEQP007', 'ECQH010', 'ECQH011', 'HHQE002', 'HHFA001'];
    const rows = persons().map(({ dx: _, ...row }, at) => ({ ...row, ccam_act: acts[at % 6]! }));
    for (const at of [20, 21, 22]) rows[at]!.ccam_act = 'NAQK015';
    for (const at of [30, 31, 32]) rows[at]!.ccam_act = 'DEQP005';
    const args = KEYED.map((arg) => (arg === 'dx' ? 'ccam_act' : arg));
    const { out } = await anonymise(rows as unknown as Row[], [...args, '--suppression', '0']);
    for (const [, records] of countsOf(out ?? [])) expect(records).toBeGreaterThanOrEqual(11);
  });

  it('who refused, once the column that says so is left out', async () => {
    const rows = persons().map((row, at) => ({ ...row, agree: at % 10 === 0 ? 'no' : 'yes' }));
    const ran = await anonymise(rows, [...KEYED, '--consent', 'agree', '--drop', 'agree']);
    if (ran.out !== null) expect(ran.out.length).toBeLessThanOrEqual(540);
  });

  it('who objected, once a random key stands for theirs', async () => {
    const keyed = [...ROLES, '--subject', 'pid', '--opt-out', 'objected.txt'];
    const way = ['--channel', 'secure-space', '--goal', 'restrict', '--key', 'random'];
    const ran = await anonymise(persons(), [...keyed, ...way, '--suppression', '0']);
    if (ran.out !== null) expect(ran.out.length).toBeLessThanOrEqual(598);
  });

  it('two persons with 30 records each, as if they were sixty', async () => {
    const rows = persons();
    for (let at = 0; at < 60; at++)
      rows.push({ pid: `P${90_000 + (at % 2)}`, age: 33, sex: 'X', dx: CODES[at % 8]! });
    const { out } = await anonymise(rows, [...ROLES, '--direct', 'pid']);
    expect((out ?? []).filter((line) => line.includes(',X,'))).toEqual([]);
  });

  it('what nobody may have until it was reviewed', async () => {
    const rows = persons();
    const ran = await anonymise(rows, [
      '--no-config',
      '--subject-private',
      'pid',
      '--goal',
      'restrict',
    ]);
    expect(ran.code).not.toBe(0);
  });

  it('that records are persons, once the columns that doubt it are left out', async () => {
    const folder = emptyFolder();
    const qi = 'birth_date,sex,postcode,admission_date,length_of_stay,ward';
    const roles = ['--no-config', '--qi', qi, '--sensitive', 'icd10,ccam_act,cost_eur'];
    const drop = ['--drop', 'admission_date,length_of_stay,ward,ccam_act,cost_eur'];
    const ran = await run(
      ['anonymise', fixture('hospital-stays.csv'), ...roles, ...drop, '-o', 'out.csv'],
      { cwd: folder },
    );
    expect(ran.code).toBe(20);
    expect(ran.stdout).toMatch(/unit-unknown/);
  });

  it('a plan for a secure space is one that anonymise takes', async () => {
    const folder = emptyFolder();
    const names = ['pid', 'age', 'sex', 'dx'] as const;
    const lines = persons().map((row) => names.map((name) => row[name]).join(','));
    writeFileSync(join(folder, 'data.csv'), `${[names.join(','), ...lines].join('\n')}\n`);
    const asked = [...ROLES, '--subject', 'pid', '--channel', 'secure-space'];
    const save = ['--goal', 'restrict', '--save-plan', 'plan.yaml'];
    const saved = await run(['advise', 'data.csv', ...asked, ...save], { cwd: folder });
    expect(saved).toMatchObject({ code: 0, stderr: '' });
    const planned = ['--plan', 'plan.yaml', '-o', 'out.csv'];
    const ran = await run(['anonymise', 'data.csv', ...asked, ...planned], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });
});
