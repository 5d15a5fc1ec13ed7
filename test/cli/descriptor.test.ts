import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, run } from '../support/run.ts';

const DATA = 'zqname,other\n1,2\n2,2\n';

/** A folder with data and a package that describes them. */
function described(schema: unknown): string {
  const folder = emptyFolder();
  const resources = [{ name: 'stays', path: 'stays.csv', schema }];
  writeFileSync(join(folder, 'stays.csv'), DATA);
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ resources }));
  return folder;
}

const QUASI = { fields: [{ name: 'zqname', 'healthrisk:role': 'quasi' }] };

async function assessed(cwd: string, ...args: string[]) {
  const { stdout } = await run(['assess', 'stays.csv', '--format', 'json', ...args], { cwd });
  const { dataset, policy } = JSON.parse(stdout);
  const setting = policy.settings.find(({ name }: { name: string }) => name === 'descriptor');
  return { roleFrom: dataset.columns[0].roleFrom, setting };
}

describe('metadata beside the data', () => {
  it('give roles, and the report says so', async () => {
    expect(await assessed(described(QUASI))).toEqual({
      roleFrom: 'descriptor',
      setting: { name: 'descriptor', value: 'datapackage.json', from: 'default' },
    });
  });

  it('give way to a flag', async () => {
    const { roleFrom } = await assessed(described(QUASI), '--sensitive', 'zqname');
    expect(roleFrom).toBe('declared');
  });

  it('are ignored with --no-descriptor', async () => {
    const { roleFrom, setting } = await assessed(described('broken'), '--no-descriptor');
    expect(roleFrom).not.toBe('descriptor');
    expect(setting).toEqual({ name: 'descriptor', value: 'none', from: 'flag' });
  });

  it('are said not to be read when their schema lies elsewhere', async () => {
    const { setting } = await assessed(described('https://example.org/schema.json'));
    expect(setting.value).toBe('datapackage.json');
  });

  it('are never overwritten', async () => {
    const cwd = described('schemas/stays.json');
    mkdirSync(join(cwd, 'schemas'));
    writeFileSync(join(cwd, 'schemas/stays.json'), JSON.stringify(QUASI));
    for (const file of ['datapackage.json', 'schemas/stays.json']) {
      const before = readFileSync(join(cwd, file));
      const ran = await run(['assess', 'stays.csv', '-o', `json=${file}`], { cwd });
      expect(ran.code, ran.stderr).toBe(64);
      expect(readFileSync(join(cwd, file))).toEqual(before);
    }
  });

  it('end the run with 78 when they are wrong, and no field is named', async () => {
    const fields = [{ name: 'zqname', 'healthrisk:role': 'zqrole' }];
    const ran = await run(['assess', 'stays.csv'], { cwd: described({ fields }) });
    expect(ran.code).toBe(78);
    expect(ran.stderr).toContain('E-DESCRIPTOR-INVALID');
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/zq/);
  });
});
