import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fixture, ROOT, run } from '../support/run.ts';

const survey = ['assess', fixture('annual-survey.csv'), '--config', fixture('annual-survey.yaml')];
const stays = ['assess', fixture('hospital-stays.csv'), '--config', fixture('hospital-stays.yaml')];

async function json(args: string[], how = {}) {
  const { stdout, stderr } = await run([...args, '--format', 'json'], how);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('healthrisk assess', () => {
  it('gives the same from stdin, from gzip, from UTF-16 and from Windows-1252', async () => {
    const text = readFileSync(fixture('annual-survey.csv'), 'utf8');
    const roles = survey.slice(2);
    const plain = await json(survey);
    const same = ['metrics', 'findings', 'classSizes', 'assumptions', 'verdict', 'grounds'];
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.csv.gz'), gzipSync(text));
    writeFileSync(join(folder, 'b.csv'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    writeFileSync(join(folder, 'c.csv'), text.replaceAll(',', ';').replaceAll('\n', '\r\n'));
    const others = [
      await json(['assess', '-', ...roles], { stdin: text }),
      await json(['assess', join(folder, 'a.csv.gz'), ...roles]),
      await json(['assess', join(folder, 'b.csv'), ...roles]),
      await json(['assess', join(folder, 'c.csv'), ...roles]),
    ];
    for (const other of others) {
      for (const key of same) expect(other[key]).toEqual(plain[key]);
    }
    expect(others[0].dataset.name).toBe('stdin');
  });

  it('gives the same numbers from the reference engine', async () => {
    for (const args of [survey, stays]) {
      const stream = await json(args);
      const reference = await json([...args, '--engine', 'reference']);
      expect(reference.policy.engine).toBe('reference');
      for (const key of ['metrics', 'classSizes', 'findings', 'verdict']) {
        expect(reference[key]).toEqual(stream[key]);
      }
    }
  });

  it('gives the same bytes twice, but for the run', async () => {
    const [first, second] = [await json(stays), await json(stays)];
    expect({ ...second, run: first.run }).toEqual(first);
  });

  it('writes several reports from one run, and render makes each of them again', async () => {
    const folder = emptyFolder();
    const path = (name: string) => join(folder, name);
    const { stdout } = await run([
      ...stays,
      '--output',
      `json=${path('a.json')}`,
      '-o',
      `markdown=${path('a.md')}`,
      '-o',
      `terminal=${path('a.txt')}`,
    ]);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.md', 'a.txt']);
    for (const [format, file] of [
      ['json', 'a.json'],
      ['markdown', 'a.md'],
      ['terminal', 'a.txt'],
    ]) {
      const again = await run(['render', path('a.json'), '--format', format!]);
      expect(again).toMatchObject({ code: 0, stderr: '' });
      expect(again.stdout).toBe(readFileSync(path(file!), 'utf8'));
    }
    expect(stdout).toBe(readFileSync(path('a.txt'), 'utf8'));
  });

  it('writes the records at risk to a private file', async () => {
    const file = join(emptyFolder(), 'at-risk.txt');
    const { code } = await run([...stays, '--at-risk', file]);
    expect(code).toBe(30);
    const rows = readFileSync(file, 'utf8').trimEnd().split('\n').map(Number);
    const { dataset } = await json(stays);
    // Every tuple of the stays belongs to fewer than 11 persons.
    expect(rows).toEqual([...Array(dataset.rows).keys()].map((row) => row + 1));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const none = join(emptyFolder(), 'none.txt');
    await run([...survey, '--at-risk', none]);
    expect(readFileSync(none, 'utf8')).toBe('');
  });

  it('finds the nearest configuration from the data upward, not from where it runs', async () => {
    const folder = emptyFolder();
    const elsewhere = emptyFolder();
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'healthrisk.yaml'), readFileSync(fixture('annual-survey.yaml')));
    writeFileSync(join(elsewhere, 'healthrisk.yaml'), 'channel: nowhere');
    const data = join(folder, 'sub/data.csv');
    copyFileSync(fixture('annual-survey.csv'), data);
    const found = await json(['assess', data], { cwd: elsewhere });
    expect(found.verdict).toBe('publish');
    expect((await json(['assess', data, '--no-config'])).verdict).not.toBe('publish');
  });

  it('counts a flag above the configuration, and forgets no column that it takes away', async () => {
    const { dataset, verdict, policy } = await json([...survey, '--qi', 'sex']);
    const roles = Object.fromEntries(
      dataset.columns.map((column: { name: string; roles: string[] }) => [
        column.name,
        column.roles,
      ]),
    );
    expect(roles).toMatchObject({ sex: ['quasi-identifier'], region: ['unassessed'] });
    expect(verdict).toBe('restrict');
    expect(policy.settings).toContainEqual({
      name: 'quasi-identifier',
      value: 'sex',
      from: 'flag',
    });
  });

  it('says who gave a setting, also where it is what would have held anyway', async () => {
    const from = async (...args: string[]) => {
      const { policy } = await json([...survey, ...args]);
      const settings: { name: string; from: string }[] = policy.settings;
      const asked = settings.filter(({ name }) => ['header', 'engine', 'fail-on'].includes(name));
      return Object.fromEntries(asked.map((setting) => [setting.name, setting.from]));
    };
    expect(await from()).toEqual({ header: 'default', engine: 'default', 'fail-on': 'default' });
    expect(await from('--header', 'auto', '--fail-on', 'restrict')).toEqual({
      header: 'flag',
      engine: 'default',
      'fail-on': 'flag',
    });
  });

  it('keeps values of the configuration out of every report', async () => {
    const folder = emptyFolder();
    const config = join(folder, 'c.yaml');
    const text = readFileSync(fixture('annual-survey.yaml'), 'utf8');
    writeFileSync(
      config,
      `${text}missing: { tokens: ["", "zqtoken"] }\n`.replace(
        /smoker:.*\n/,
        'smoker: { roles: [sensitive], harmless: ["zqharmless", "no"] }\n',
      ),
    );
    for (const format of ['terminal', 'json', 'markdown']) {
      const args = ['assess', fixture('annual-survey.csv'), '-c', config, '--format', format];
      const { stdout, stderr } = await run(args);
      expect(stderr).toBe('');
      expect(stdout).not.toMatch(/zqtoken|zqharmless/);
    }
  });

  it('colours only on demand, and falls back to ASCII without UTF-8', async () => {
    const plain = await run(survey);
    expect(plain.stdout).not.toContain('\u001b');
    const coloured = await run(['--color', 'always', ...survey], { env: { NO_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[');
    const forced = await run(survey, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(forced.stdout).not.toContain('\u001b');
    const ascii = await run(survey, { env: { LANG: 'C' } });
    expect(ascii.stdout).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('restricts where rows look like events and nobody says who is who', async () => {
    const roles = ['--qi', 'birth_date,sex', '--sensitive', 'icd10', '--ignore', 'ward'];
    const { findings } = await json([
      'assess',
      fixture('hospital-stays.csv'),
      ...roles,
      '--no-config',
    ]);
    const ids = findings.map((finding: { id: string }) => finding.id);
    expect(ids).toContain('unit-unknown');
    expect(ids).toContain('unassessed-column');
  });

  it('guesses without a word from anybody, and then never publishes', async () => {
    for (const name of ['annual-survey.csv', 'hospital-stays.csv']) {
      const { verdict } = await json(['assess', fixture(name), '--no-config']);
      expect(verdict).not.toBe('publish');
    }
  });
});

describe('the public tables', () => {
  const shared = process.env.HEALTHRISK_SHARED ?? join(ROOT, '../shared');
  const nhanes = join(shared, 'data/nhanes.csv');
  const isThere = statSync(nhanes, { throwIfNoEntry: false }) !== undefined;
  const why = isThere ? '' : ' (skipped: set HEALTHRISK_SHARED to the folder of shared data)';

  it.skipIf(!isThere)(`get a verdict with reasons${why}`, async () => {
    const roles = [
      '--qi',
      'RIAGENDR,RIDAGEYR,RIDRETH1,DMDEDUC2,DMDMARTL',
      '--sensitive',
      'DPQ020,LBXGH',
    ];
    const found = await run(['assess', nhanes, ...roles]);
    expect(found.code).toBe(30);
    expect(found.stdout).toMatch(/^REFUSE/);
    const adult = ['assess', join(shared, 'data/adult.csv'), '--qi', 'sex,age,race'];
    expect((await run([...adult, '--sensitive', 'occupation'])).code).toBe(30);
    const text = readFileSync(nhanes);
    const [a, b] = [
      await json(['assess', nhanes, ...roles]),
      await json(['assess', '-', ...roles], { stdin: text }),
    ];
    expect(b.metrics).toEqual(a.metrics);
  });
});
