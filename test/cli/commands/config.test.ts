import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, run } from '../../support/run.ts';

const SECRET = 'kept-to-ourselves';

const CONFIG = `columns:
  age: { roles: [quasi-identifier], generalise: { band: 5 } }
  sex: { roles: [quasi-identifier], roleFrom: detected }
  code: { roles: [sensitive], harmless: ["${SECRET}"], missingMeans: none }
  x: { roles: [quasi-identifier], roleFrom: assumed }
  ward: { roles: [ignored], reason: "${SECRET}", by: "${SECRET}" }
subject: { column: nip, released: false }
missing: { tokens: ["", "${SECRET}"], policy: refuse }
recognise: { ipp: { pattern: 'H\\d{7}', roles: [direct-identifier] } }
channel: api
`;

/** A folder with a configuration and data beside it. */
function folderWith(config: string, header = 'nip,age,sex,code,x,ward,more'): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'healthrisk.yaml'), config);
  const row = header.replace(/[^,]+/g, '1');
  writeFileSync(join(folder, 'data.csv'), `${header}\n${row}\n`);
  return folder;
}

describe('healthrisk config', () => {
  it('says what holds and who says so, and no value of the file', async () => {
    const { code, stdout, stderr } = await run(['config'], { cwd: folderWith(CONFIG) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^healthrisk\.yaml: valid\n/);
    expect(stdout).toMatch(/age +quasi-identifier +declared +coarsened to bands of 5/);
    expect(stdout).toMatch(/by the key nip, dropped before release/);
    expect(stdout).toMatch(/policy refuse; 2 tokens of its own/);
    expect(stdout).toMatch(/Own formats +ipp \(direct identifier\)/);
    expect(stdout).not.toContain('{7}');
    expect(stdout).toMatch(/Channel +api/);
    expect(stdout).toMatch(/2 entries are suggestions that nobody has confirmed/);
    expect(stdout).not.toContain(SECRET);
  });

  it('says how far columns are coarsened, what is severe, and the circumstances', async () => {
    const told = `columns:
  day: { roles: [quasi-identifier], generalise: { date: month } }
  zip: { roles: [quasi-identifier], generalise: { prefix: 2 } }
  code: { roles: [sensitive], severity: high }
context:
  purpose: { uses: [scientific-research], by: "the officer" }
  permit: { authority: "A", reference: "7", by: "the officer", expires: "2020-01-01" }
`;
    const { stdout } = await run(['config'], { cwd: folderWith(told) });
    expect(stdout).toMatch(/day .*coarsened to months/);
    expect(stdout).toMatch(/zip .*coarsened to 2 characters/);
    expect(stdout).toMatch(/code .*severity high/);
    expect(stdout).toMatch(/Purpose +scientific research, by the officer/);
    expect(stdout).toMatch(/Attested +permit, by the officer \(A, 7\), held until 2020-01-01/);
    const json = await run(['config', '-f', 'json'], { cwd: folderWith(told) });
    expect(JSON.parse(json.stdout).columns).toMatchObject([
      { name: 'day', generalise: 'date', generaliseTo: 'month', severity: null },
      { name: 'zip', generaliseTo: 2 },
      { name: 'code', generaliseTo: null, severity: 'high' },
    ]);
    const nothing = await run(['config'], { cwd: folderWith(CONFIG) });
    expect(nothing.stdout).toMatch(/Circumstances +not said/);
  });

  it.each(['40', '55', '100'])('fits a terminal of %s cells', async (COLUMNS) => {
    for (const HEALTHRISK_LANG of ['en', 'fr']) {
      const env = { COLUMNS, HEALTHRISK_LANG };
      const { stdout } = await run(['config'], { cwd: folderWith(CONFIG), env });
      for (const line of stdout.split('\n')) {
        expect(line.length, line).toBeLessThanOrEqual(Number(COLUMNS));
      }
    }
  });

  it('finds the nearest file upward, or takes the one named', async () => {
    const folder = folderWith(CONFIG);
    mkdirSync(join(folder, 'deep'));
    const cwd = join(folder, 'deep');
    expect((await run(['config'], { cwd })).stdout).toMatch(/^\.\.\/healthrisk\.yaml: valid/);
    expect((await run(['config', '../healthrisk.yaml'], { cwd })).code).toBe(0);
    expect(await run(['config'])).toMatchObject({
      code: 78,
      stderr: expect.stringContaining('healthrisk init'),
    });
  });

  it('is held against data, from beside them upward', async () => {
    const folder = folderWith(CONFIG);
    const { code, stdout } = await run(['config', '--data', join(folder, 'data.csv')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Data +data\.csv: 7 columns, 1 of them not named here: more/);
  });

  it('tells every problem: of the file, of packs, of columns that are not there', async () => {
    const broken = folderWith('columns: { a: { roles: [wait] }, b: { rolls: 1 } }');
    const shape = await run(['config'], { cwd: broken });
    expect(shape.code).toBe(78);
    expect(shape.stderr.match(/^error\[/gm)).toHaveLength(3);
    const folder = folderWith(`${CONFIG}rules: [open-date]\n`, 'nip,age,sex,code,wards');
    const outside = await run(['config', '--data', 'data.csv'], { cwd: folder });
    expect(outside.code).toBe(78);
    expect(outside.stderr.match(/E-CONFIG-COLUMN\]/g)).toHaveLength(2);
    expect(outside.stderr).toContain('error[E-PACK-NOT-FOUND]');
    expect(outside.stdout).toBe('');
  });

  it('as JSON: numbers in the place of values', async () => {
    const cwd = folderWith(CONFIG);
    const { stdout } = await run(['config', '--format', 'json', '--data', 'data.csv'], { cwd });
    expect(stdout).not.toContain(SECRET);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'healthrisk.config-check/v1',
      file: 'healthrisk.yaml',
      columns: [
        { name: 'age', roleFrom: 'declared', generalise: 'band', generaliseTo: 5 },
        { name: 'sex', roleFrom: 'detected' },
        { name: 'code', harmless: 1, missingMeans: 'none' },
        { name: 'x', roleFrom: 'assumed' },
        { name: 'ward', vouched: true },
      ],
      subject: { column: 'nip', released: false },
      unit: null,
      missing: { policy: 'refuse', tokens: 2 },
      packs: [{ id: 'open-data', from: 'default' }],
      channel: 'api',
      data: { name: 'data.csv', columns: 7, notNamed: ['more'] },
    });
  });

  it('says what an assessment adds to roles, and that it holds the table for a column not named', async () => {
    const folder = folderWith(
      'columns:\n  birth_date: { roles: [sensitive] }\n',
      'birth_date,more',
    );
    const data = join(folder, 'data.csv');
    writeFileSync(data, `birth_date,more\n${'1950-01-02,x\n1951-03-04,y\n'.repeat(9)}`);
    const config = join(folder, 'healthrisk.yaml');
    const said = async (...args: string[]) =>
      (await run(['config', config, '--data', data, ...args])).stdout.replace(/\s+/g, ' ');
    const open = await said();
    expect(open).toContain('sensitive, quasi-identifier (added)');
    expect(open).not.toContain('holds the table until');
    writeFileSync(config, 'columns:\n  birth_date: { roles: [sensitive, quasi-identifier] }\n');
    const held = await said();
    expect(held).not.toContain('(added)');
    expect(held).toContain('assess holds the table until somebody says what it is');
    expect(await said('--lang', 'fr')).toContain('assess retient la table');
  });

  describe('with metadata beside the data', () => {
    const described = (config: string): string => {
      const folder = folderWith(config, 'key,age,sex,code,more');
      const fields = [
        { name: 'key', 'healthrisk:role': 'subject' },
        { name: 'age', 'healthrisk:role': 'quasi' },
        { name: 'code', 'healthrisk:role': 'sensitive' },
        { name: 'more', type: 'string' },
      ];
      const schema = { fields, missingValues: ['', 'nothing'] };
      writeFileSync(join(folder, 'data.schema.json'), JSON.stringify(schema));
      return folder;
    };
    const SUGGESTING = `columns:
  age: { roles: [quasi-identifier], roleFrom: detected }
  sex: { roles: [sensitive] }
`;

    it('says which columns they name, and what follows', async () => {
      const cwd = described(SUGGESTING);
      const { code, stdout } = await run(['config', '--data', 'data.csv'], { cwd });
      expect(code).toBe(0);
      const says = 'the metadata file beside the data';
      expect(stdout).toMatch(new RegExp(`age +quasi-identifier +${says}\n`));
      expect(stdout).toMatch(new RegExp(`key +subject +${says}\n`));
      expect(stdout).toMatch(/sex +sensitive +declared\n/);
      expect(stdout).toMatch(/by the key key, which the metadata file names/);
      expect(stdout).toMatch(/1 column declared, 1 named by the metadata file\n/);
      const data = stdout.replace(/\s+/g, ' ');
      expect(data).toContain('default list of tokens, and 1 that the metadata file adds');
      expect(data).toContain('named neither here nor by the metadata file: more');
      expect(data).toContain('Metadata data.schema.json: names the roles of 3 columns');
      expect(stdout).not.toContain('nobody has confirmed');
      expect(stdout).not.toContain('nothing');
    });

    it('says so in JSON', async () => {
      const cwd = described(SUGGESTING);
      const { stdout } = await run(['config', '--format', 'json', '--data', 'data.csv'], { cwd });
      expect(JSON.parse(stdout).data).toEqual({
        name: 'data.csv',
        columns: 5,
        notNamed: ['more'],
        held: false,
        added: [],
        metadata: {
          file: 'data.schema.json',
          read: true,
          columns: [
            { name: 'key', roles: ['subject'] },
            { name: 'age', roles: ['quasi-identifier'] },
            { name: 'code', roles: ['sensitive'] },
          ],
          tokens: 1,
        },
        unmatchedPatterns: [],
      });
    });

    it('does without them where that is asked for', async () => {
      const cwd = described(SUGGESTING);
      const args = ['config', '--data', 'data.csv', '--no-descriptor'];
      const { stdout } = await run(args, { cwd });
      expect(stdout).not.toMatch(/metadata/i);
      expect(stdout).toMatch(/5 columns, 3 of them not named here: key, code, more\n/);
      const json = await run([...args, '--format', 'json'], { cwd });
      expect(JSON.parse(json.stdout).data.metadata).toBeNull();
    });
  });

  it('notes a pattern that no column has', async () => {
    const cwd = folderWith(CONFIG);
    const { code, stderr, stdout } = await run(
      ['config', '--data', 'data.csv', '--format', 'json'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stderr.replace(/\s+/g, ' ')).toBe(
      'note: recognise: no column has the form ipp in the first 1 record; look whether its pattern is right ',
    );
    expect(JSON.parse(stdout).data.unmatchedPatterns).toEqual(['ipp']);
  });
});
