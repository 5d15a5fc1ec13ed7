import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, run } from '../support/run.ts';

const DATA = fixture('hospital-stays.csv');
const CONFIG = ['--config', fixture('hospital-stays.yaml')];
const NAMES = ['out.csv', 'out.csv.assessment.json', 'out.csv.treatment.json'];

const anonymise = (folder: string, args: readonly string[] = [], data = DATA) =>
  run(['anonymise', data, ...CONFIG, '--output', 'out.csv', ...args], { cwd: folder });

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('healthrisk anonymise', () => {
  it('writes a release on which decide can gate, and nothing beside it that is not said', async () => {
    const folder = emptyFolder();
    const ran = await anonymise(folder);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^PUBLISH {2}out\.csv\n/);
    expect(readdirSync(folder).sort()).toEqual(NAMES);
    const gate = () => run(['decide', NAMES[1]!, '--data', NAMES[0]!], { cwd: folder });
    expect(await gate()).toMatchObject({ code: 0 });
    writeFileSync(join(folder, 'out.csv'), readFileSync(join(folder, 'out.csv'), 'utf8').slice(1));
    expect(await gate()).toMatchObject({ code: 66, stdout: '' });
  });

  it('applies a plan that was saved: the same release, byte for byte', async () => {
    const folder = emptyFolder();
    const saved = await run(['advise', DATA, ...CONFIG, '--save-plan', 'plan.yaml'], {
      cwd: folder,
    });
    expect(saved).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(folder)).toEqual(['plan.yaml']);
    expect(await anonymise(folder)).toMatchObject({ code: 0 });
    const searched = sha256(join(folder, 'out.csv'));
    const planned = await anonymise(folder, ['--plan', 'plan.yaml']);
    expect(planned).toMatchObject({ code: 0, stderr: '' });
    expect(sha256(join(folder, 'out.csv'))).toBe(searched);
    const record = JSON.parse(readFileSync(join(folder, NAMES[2]!), 'utf8'));
    expect(record).toMatchObject({ isProved: null, output: { verdict: 'publish', k: 11 } });
  });

  it('writes records in an order that the order of the source has no part in', async () => {
    const [header, ...lines] = readFileSync(DATA, 'utf8').trimEnd().split('\n');
    const folder = emptyFolder();
    const shuffled = join(folder, 'shuffled.csv');
    // Far from the order of the file, and the same every time.
    const key = (line: string) => createHash('sha256').update(line).digest('hex');
    const others = lines.map((line, at) => [key(`${at}${line}`), line] as const).sort();
    writeFileSync(shuffled, `${[header, ...others.map(([, line]) => line)].join('\n')}\n`);
    await anonymise(folder);
    const straight = sha256(join(folder, 'out.csv'));
    expect(await anonymise(folder, [], shuffled)).toMatchObject({ code: 0 });
    expect(sha256(join(folder, 'out.csv'))).toBe(straight);
    const rows = readFileSync(join(folder, 'out.csv'), 'utf8').trimEnd().split('\n').slice(1);
    expect(rows).toEqual([...rows].sort());
  });

  it('leaves out further columns where it is told to', async () => {
    const folder = emptyFolder();
    expect(await anonymise(folder, ['--drop', 'cost_eur,ccam_act'])).toMatchObject({ code: 0 });
    const [header] = readFileSync(join(folder, 'out.csv'), 'utf8').split('\n');
    expect(header!.split(',')).not.toContain('cost_eur');
    expect(header!.split(',')).not.toContain('ccam_act');
    const unknown = await anonymise(folder, ['--drop', 'cots_eur']);
    expect(unknown).toMatchObject({ code: 64, stdout: '' });
  });

  it('leaves out the names of doctors, and publishes the rest as it is', async () => {
    const folder = emptyFolder();
    const groups = ['Dr Hélène Lefèvre,40-49', 'Dr Hélène Lefèvre,50-59', 'Dr Paul Martin,40-49'];
    const lines = groups.flatMap((group) =>
      Array.from({ length: 22 }, (_, at) => `${group},${at % 2 === 0 ? 'asthme' : 'grippe'}`),
    );
    const config = `unit: person
columns:
  nom médecin: { roles: [quasi-identifier] }
  tranche d'âge: { roles: [quasi-identifier] }
  diagnostic: { roles: [sensitive] }
`;
    writeFileSync(
      join(folder, 'in.csv'),
      ["nom médecin,tranche d'âge,diagnostic", ...lines, ''].join('\n'),
    );
    writeFileSync(join(folder, 'healthrisk.yaml'), config);
    expect(await run(['assess', 'in.csv'], { cwd: folder })).toMatchObject({ code: 20 });
    const ran = await run(['anonymise', 'in.csv', '--output', 'out.csv'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('• nom médecin: left out (a rule pack forbids it)');
    const written = readFileSync(join(folder, 'out.csv'), 'utf8').trimEnd().split('\n');
    expect(written[0]).toBe("tranche d'âge,diagnostic");
    expect(written.length).toBe(67);
    for (const name of NAMES)
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/Lefèvre/);
  });

  it('writes nothing where no treatment is enough, and says what is left', async () => {
    const folder = emptyFolder();
    const ran = await run(['anonymise', DATA, '--output', 'out.csv'], { cwd: folder });
    expect(ran.code).toBe(20);
    expect(ran.stdout).toMatch(/roles-guessed/);
    expect(ran.stderr).toBe('Nothing was written.\n');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces an earlier release whole, and never the data, the plan or a configuration', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'out.csv'), 'old');
    expect(await anonymise(folder)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toMatch(/^sex,/);
    const own = join(folder, 'own.csv');
    writeFileSync(own, readFileSync(DATA));
    for (const output of [own, fixture('hospital-stays.yaml')]) {
      const ran = await run(['anonymise', own, ...CONFIG, '--output', output]);
      expect(ran).toMatchObject({ code: 64, stdout: '' });
    }
    expect(readFileSync(own)).toEqual(readFileSync(DATA));
  });

  it.each([
    [['--output', 'out.xlsx']],
    [['--output', 'out']],
    [['--output', '-']],
    [['--output', 'out.csv', '--plan', 'p.yaml', '--goal', 'restrict']],
    [['--output', 'out.csv', '--plan', 'p.yaml', '--require', 'k=20']],
    [['--output', 'out.csv', '--suppression', '101']],
    [['--output', 'out.csv', '--key', 'kept']],
    [[]],
  ])('is asked for as it should be: %j', async (args) => {
    const folder = emptyFolder();
    const ran = await run(['anonymise', DATA, ...CONFIG, ...args], { cwd: folder });
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says in which folder it cannot write before it searches', async () => {
    const ran = await run(['anonymise', DATA, ...CONFIG, '--output', '/no/such/folder/out.csv']);
    expect(ran).toMatchObject({ code: 73, stdout: '' });
  });
});
