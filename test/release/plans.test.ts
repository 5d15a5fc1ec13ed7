import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, run } from '../support/run.ts';

const DATA = fixture('hospital-stays.csv');
const CONFIG = ['--config', fixture('hospital-stays.yaml')];

/** A plan of the fixture, saved once. */
const saved = (async () => {
  const folder = emptyFolder();
  await run(['advise', DATA, ...CONFIG, '--save-plan', 'plan.yaml'], { cwd: folder });
  return readFileSync(join(folder, 'plan.yaml'), 'utf8');
})();

/** Applies a plan that somebody changed. */
async function applied(change: (plan: string) => string, ...args: string[]) {
  const folder = emptyFolder();
  const plan = await saved;
  const changed = change(plan);
  if (args.length === 0) expect(changed).not.toBe(plan);
  writeFileSync(join(folder, 'plan.yaml'), changed);
  const ran = await run(
    ['anonymise', DATA, ...CONFIG, '--plan', 'plan.yaml', '--output', 'out.csv', ...args],
    { cwd: folder },
  );
  return { ran, left: readdirSync(folder) };
}

describe('a plan', () => {
  it('says what becomes of every column, and holds no value', async () => {
    const plan = await saved;
    expect(plan).toMatch(/^schema: "healthrisk\.plan\/v1"$/m);
    expect(plan).toMatch(/^ {2}patient_id: \{drop: subject-key\}$/m);
    expect(plan).toMatch(/^ {2}admission_date: \{write: \{kind: date, unit: quarter\}\}$/m);
    expect(plan).toMatch(/^ {2}sex: \{write: \{kind: as-is\}\}$/m);
    expect(plan).not.toMatch(/Chirurgie|2024|P-\d/);
  });

  it.each([
    ['a column less coarse than it promised for', /quarter/, 'month'],
    [
      'a column kept that it left out',
      /postcode: \{drop: nothing-left\}/,
      'postcode: {write: {kind: as-is}}',
    ],
  ])('that breaks its promise writes nothing: %s', async (_, from, to) => {
    const { ran, left } = await applied((plan) => plan.replace(from, to));
    expect(ran.code).toBe(30);
    expect(ran.stderr).toBe('Nothing was written.\n');
    expect(left).toEqual(['plan.yaml']);
  });

  it('never releases the key of the persons, whoever wrote the plan', async () => {
    const { ran, left } = await applied((plan) =>
      plan.replace('patient_id: {drop: subject-key}', 'patient_id: {write: {kind: as-is}}'),
    );
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(ran.stderr).toContain('E-PLAN-MISFIT');
    expect(left).toEqual(['plan.yaml']);
  });

  it.each([
    ['a column that it does not name', /\n {2}ward: .*/, '', 'E-PLAN-MISFIT'],
    [
      'a column that the data lack',
      / {2}ward: .*/,
      '  w: {write: {kind: as-is}}\n  ward: {drop: asked}',
      'E-PLAN-MISFIT',
    ],
    [
      'a level that the values lack',
      /kind: date, unit: quarter/,
      'kind: icd10, unit: block',
      'E-PLAN-MISFIT',
    ],
    ['another channel', /channel: open/, 'channel: api', 'E-PLAN-MISFIT'],
    ['another pack', /packs: \[open-data\]/, 'packs: [g29]', 'E-PLAN-MISFIT'],
    ['a key that no plan has', /goal: publish/, 'gaol: publish', 'E-PLAN-INVALID'],
    ['a share beyond all', /suppression: 0.02/, 'suppression: 2', 'E-PLAN-INVALID'],
    [
      'a column both dropped and written',
      /\{drop: subject-key\}/,
      '{drop: asked, write: {kind: as-is}}',
      'E-PLAN-INVALID',
    ],
    ['no YAML', /columns:/, 'columns: [', 'E-PLAN-SYNTAX'],
  ])('that does not fit is refused, and no cell is told: %s', async (_, from, to, code) => {
    const { ran, left } = await applied((plan) => plan.replace(from, to));
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(ran.stderr).toContain(code);
    expect(left).toEqual(['plan.yaml']);
  });

  it('does not bring out what nobody may release', async () => {
    const folder = emptyFolder();
    const names = [
      'sex',
      'region',
      'age_group',
      'smoker',
      'self_rated_health',
      'chronic_condition',
    ];
    const [header, ...lines] = readFileSync(fixture('annual-survey.csv'), 'utf8')
      .trim()
      .split('\n');
    const mailed = lines.map((line, at) => `${line},person${at}@example.org`);
    writeFileSync(join(folder, 'in.csv'), `${header},mail\n${mailed.join('\n')}\n`);
    const config = ['--config', fixture('annual-survey.yaml')];
    const saved = ['advise', 'in.csv', ...config, '--save-plan', 'plan.yaml'];
    expect(await run(saved, { cwd: folder })).toMatchObject({ code: 0 });
    const plan = readFileSync(join(folder, 'plan.yaml'), 'utf8');
    expect(plan).toMatch(/^ {2}mail: \{drop: direct-identifier\}$/m);
    for (const name of names) expect(plan).toContain(`  ${name}: {write: `);
    writeFileSync(
      join(folder, 'plan.yaml'),
      plan.replace(/mail: .*/, 'mail: {write: {kind: as-is}}'),
    );
    const args = ['anonymise', 'in.csv', ...config, '--plan', 'plan.yaml', '--output', 'out.csv'];
    const ran = await run(args, { cwd: folder });
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(ran.stderr).toContain('E-PLAN-MISFIT');
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'plan.yaml']);
  });

  it('that is not there is refused', async () => {
    const ran = await run(['anonymise', DATA, ...CONFIG, '--plan', 'no.yaml', '--output', 'o.csv']);
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(ran.stderr).toContain('E-PLAN-NOT-FOUND');
  });

  it('carries what was asked for beside the packs', async () => {
    const folder = emptyFolder();
    const require = ['--require', 'k=20'];
    const args = ['advise', DATA, ...CONFIG, ...require, '--save-plan', 'plan.yaml'];
    expect(await run(args, { cwd: folder })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toMatch(/^require: \{k: 20\}$/m);
    const planned = ['anonymise', DATA, ...CONFIG, '--plan', 'plan.yaml', '--output', 'out.csv'];
    expect(await run(planned, { cwd: folder })).toMatchObject({ code: 0 });
    const record = JSON.parse(readFileSync(join(folder, 'out.csv.treatment.json'), 'utf8'));
    expect(record.output.k).toBeGreaterThanOrEqual(20);
  });

  it('is not saved where none is found', async () => {
    const folder = emptyFolder();
    const ran = await run(['advise', DATA, '--save-plan', 'plan.yaml'], { cwd: folder });
    expect(ran.code).toBe(73);
    expect(ran.stdout).toMatch(/roles-guessed/);
    expect(ran.stderr).toContain('E-OUTPUT-NO-PLAN');
    expect(readdirSync(folder)).toEqual([]);
  });
});
