import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/model/profile.ts';
import { emptyFolder, fixture, ROOT, run } from '../support/run.ts';

const STAYS = fixture('hospital-stays.csv');
const schema = JSON.parse(readFileSync(join(ROOT, 'schema/profile.schema.json'), 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

async function jsonOf(args: readonly string[], stdin?: string): Promise<Profile> {
  const how = stdin === undefined ? {} : { stdin };
  const ran = await run(['profile', ...args, '--format', 'json'], how);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout);
}

describe('healthrisk profile', () => {
  it.each([
    [[STAYS, '--no-config']],
    [[STAYS, '--config', fixture('hospital-stays.yaml')]],
    [[fixture('annual-survey.csv'), '--no-config']],
    [[fixture('canary.csv')]],
  ])('gives JSON that the schema describes: %j', async (args) => {
    const found = await jsonOf(args);
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is described by a schema that says no to something else', async () => {
    const found = await jsonOf([fixture('annual-survey.csv'), '--no-config']);
    expect(validate({ ...found, columns: [{ name: 'sex' }] })).toBe(false);
    const { search: _, ...rest } = found;
    expect(validate(rest)).toBe(false);
  });

  it('prints its schema', async () => {
    const ran = await run(['schema', 'profile']);
    expect(JSON.parse(ran.stdout)).toEqual(schema);
  });

  it('shows the same on the screen, and gives the same from stdin', async () => {
    const ran = await run(['profile', STAYS, '--no-config']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^PROFILE {2}hospital-stays\.csv\n/);
    for (const line of ran.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const { dataset: _, run: __, ...file } = await jsonOf([STAYS, '--no-config']);
    const { dataset, run: ___, ...piped } = await jsonOf(['-'], readFileSync(STAYS, 'utf8'));
    expect(piped).toEqual(file);
    expect(dataset.name).toBe('stdin');
  });

  it('shows roles of a configuration as declared', async () => {
    const found = await jsonOf([STAYS, '--config', fixture('hospital-stays.yaml')]);
    const sex = found.columns.find(({ name }) => name === 'sex');
    expect(sex).toMatchObject({ roles: ['quasi-identifier'], roleFrom: 'declared' });
  });

  it('finds the configuration beside the data, and leaves it with --no-config', async () => {
    const folder = emptyFolder();
    const data = join(folder, 'a.csv');
    writeFileSync(data, 'garden,river\na,b\nc,d\na,d\n');
    writeFileSync(join(folder, 'healthrisk.yaml'), 'columns:\n  garden: { roles: [sensitive] }\n');
    const roleFrom = async (...more: string[]) =>
      (await jsonOf([data, ...more])).columns.map((column) => column.roleFrom);
    expect(await roleFrom()).toEqual(['declared', 'assumed']);
    expect(await roleFrom('--no-config')).toEqual(['assumed', 'assumed']);
  });

  it('reads the metadata beside the data, and leaves them with --no-descriptor', async () => {
    const folder = emptyFolder();
    const data = join(folder, 'a.csv');
    writeFileSync(data, 'garden,river\na,b\nc,d\na,d\n');
    const fields = [{ name: 'garden', type: 'string', 'healthrisk:role': 'sensitive' }];
    writeFileSync(join(folder, 'a.schema.json'), JSON.stringify({ fields }));
    const roles = async (...more: string[]) =>
      (await jsonOf([data, ...more])).columns.map(({ roles, roleFrom }) => [...roles, roleFrom]);
    const other = ['quasi-identifier', 'assumed'];
    expect(await roles()).toEqual([['sensitive', 'descriptor'], other]);
    expect(await roles('--no-descriptor')).toEqual([other, other]);
  });

  it('writes what --output names, and nothing where it fails', async () => {
    const folder = emptyFolder();
    const outputs = [
      '-o',
      `json=${join(folder, 'p.json')}`,
      '-o',
      `markdown=${join(folder, 'p.md')}`,
    ];
    const good = await run(['profile', STAYS, '--no-config', ...outputs]);
    expect(good).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'p.md'), 'utf8')).toMatch(
      /^<!-- healthrisk: profile\/hospital-stays\.csv -->\n\n## PROFILE: `hospital-stays\.csv`/,
    );
    expect(validate(JSON.parse(readFileSync(join(folder, 'p.json'), 'utf8')))).toBe(true);

    const other = emptyFolder();
    const bad = await run(['profile', '-', '-o', `json=${join(other, 'p')}`], {
      stdin: 'a,b\n1\n',
    });
    expect(bad).toMatchObject({ code: 65, stdout: '' });
    expect(readdirSync(other)).toEqual([]);
  });

  it.each([
    [['--set-size', '0'], 64],
    [['--set-size', '5'], 64],
    [['--set-size', 'x'], 64],
    [['--format', 'sarif'], 64],
    [['--output', `json=${STAYS}`], 64],
    [['--config', 'nowhere.yaml'], 78],
    [['--max-memory', '1'], 64],
  ])('with %j ends with %s and prints nothing', async (more, code) => {
    expect(await run(['profile', STAYS, ...more])).toMatchObject({ code, stdout: '' });
  });

  it('takes up to four columns together', async () => {
    const args = [fixture('annual-survey.csv'), '--no-config', '--set-size'];
    const [one, four] = [await jsonOf([...args, '1']), await jsonOf([...args, '4'])];
    expect(one.search).toMatchObject({ sizeMax: 1, notExamined: 0 });
    expect(four.search.sizeMax).toBe(4);
    expect(four.search.examined).toBeGreaterThan(one.search.examined);
  });
});
