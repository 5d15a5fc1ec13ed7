import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt } from '../support/clock.ts';
import { emptyFolder, fixture, type Ran, run } from '../support/run.ts';

const SIGNED = { reason: 'contract 12', approver: 'the officer', expires: '2027-03-31' };
const K = { criterion: 'open-data/k-minimum', dataset: 'stays.csv', ...SIGNED, worst: 1 };
const AS_OF = ['--as-of', '2026-11-23'];
const node = clockAt('2026-11-23');

/** A folder with data, configuration and waivers; JSON is YAML. */
function folderWith(waivers: unknown): string {
  const folder = emptyFolder();
  copyFileSync(fixture('hospital-stays.csv'), join(folder, 'stays.csv'));
  copyFileSync(fixture('hospital-stays.yaml'), join(folder, 'healthrisk.yaml'));
  const text = typeof waivers === 'string' ? waivers : JSON.stringify({ waivers }, null, 1);
  writeFileSync(join(folder, 'healthrisk.waivers.yaml'), text);
  return folder;
}

const assess = (cwd: string, ...args: string[]): Promise<Ran> =>
  run(['assess', 'stays.csv', ...AS_OF, ...args], { cwd, node });

describe('assess with waivers', () => {
  it('takes the file beside the configuration, and lists it in every format', async () => {
    const folder = folderWith([K]);
    for (const format of ['terminal', 'markdown', 'json']) {
      const { code, stdout, stderr } = await assess(folder, '-f', format);
      expect([code, stderr]).toEqual([30, '']);
      for (const word of ['the officer', '2027-03-31', 'contract 12']) {
        expect(stdout.replace(/\s+/g, ' ')).toContain(word);
      }
    }
    const saved = join(folder, 'a.json');
    await assess(folder, '-o', `json=${saved}`);
    const { findings, waivers, policy } = JSON.parse(readFileSync(saved, 'utf8'));
    expect(waivers).toEqual([{ ...K, lowered: 1, worse: 0, unmeasured: 0 }]);
    expect(findings.find(({ id }: { id: string }) => id === 'k-minimum')).toMatchObject({
      outcome: 'waived',
      effect: 'restrict',
      waiver: { outcome: 'fail', from: { open: { effect: 'refuse' } } },
    });
    expect(policy.settings).toContainEqual({
      ...{ name: 'waivers', value: 'healthrisk.waivers.yaml', from: 'default' },
    });
    const rendered = await run(['render', saved, '-f', 'markdown']);
    const direct = await assess(folder, '-f', 'markdown');
    const withoutRun = (text: string) => text.replace(/^- Made by.*$/m, '');
    expect(withoutRun(rendered.stdout)).toBe(withoutRun(direct.stdout));
  });

  it('names the criterion wherever it speaks of a waiver', async () => {
    const every = ['l-distinct-minimum', 'rare-sensitive-value'].map((id) => ({
      ...{ criterion: `open-data/${id}`, dataset: 'stays.csv', ...SIGNED, worst: 0 },
    }));
    const folder = folderWith([K, ...every]);
    for (const format of ['terminal', 'markdown']) {
      const { stdout } = await assess(folder, '-f', format);
      const text = stdout.replace(/[`\\]/g, '').replace(/\s+/g, ' ');
      const conditions = text.slice(text.indexOf('only under these conditions'));
      expect(conditions).toMatch(/^[^#]{0,900}?open-data \/ k-minimum: Waived from refuse by/);
      expect(text).toContain(
        'At least 11 persons share every combination of quasi-identifiers. open-data/k-minimum: lowers',
      );
    }
  });

  it('says what is tolerated to the producer only', async () => {
    const folder = folderWith([K]);
    expect((await assess(folder)).stdout).toMatch(/worst value tolerated: at least\s+1 person/);
    expect((await assess(folder, '-f', 'markdown')).stdout).not.toContain('tolerated');
  });

  it('uses another file where one is named, and none without a configuration', async () => {
    const folder = folderWith([K]);
    writeFileSync(join(folder, 'own.yaml'), '{ waivers: [] }');
    const named = await assess(folder, '-f', 'json', '--waivers', 'own.yaml');
    expect(JSON.parse(named.stdout).waivers).toEqual([]);
    const none = await assess(folder, '-f', 'json', '--no-config');
    expect(JSON.parse(none.stdout).waivers).toEqual([]);
  });

  it('warns of what is not used, and changes no verdict by it', async () => {
    const { worst: _, ...unmeasured } = K;
    const unused = { ...unmeasured, criterion: 'core/unit-unknown' };
    const ran = await assess(folderWith([unused]));
    expect(ran.code).toBe(30);
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain('core/unit-unknown is not used');
    expect(ran.stdout).toContain('not used, there is nothing to lower');
    const other = await assess(folderWith([{ ...K, dataset: 'other.csv' }]));
    expect(other.code).toBe(30);
    expect(other.stderr).toContain('1 waiver, none of them for stays.csv');
    expect(other.stdout).not.toContain('the officer');
  });

  it('says which columns a waiver would have to name', async () => {
    const folder = folderWith([
      { ...K, criterion: 'open-data/rare-sensitive-value' },
      { ...K, columns: ['icd10'] },
    ]);
    const ran = await assess(folder);
    const said = ran.stderr.replace(/\s+/g, ' ');
    expect(said).toMatch(
      /rare-sensitive-value is not used: what was found is about the columns icd10, ccam_act, cost_eur: name/,
    );
    expect(said).toMatch(
      /k-minimum is not used: what was found is about the whole table: leave out/,
    );
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(
      'not used, what was found is about the columns',
    );
    const french = (await assess(folder, '--lang', 'fr')).stderr.replace(/\s+/g, ' ');
    expect(french).toContain('porte sur les colonnes icd10, ccam_act, cost_eur');
    expect(french).toContain('porte sur toute la table');
  });

  it('says that a value is worse than what is tolerated', async () => {
    const { stdout } = await assess(folderWith([{ ...K, worst: 2 }]));
    expect(stdout.replace(/\s+/g, ' ')).toContain('1 finding is worse than what is tolerated');
    expect(stdout).toContain('Not met: At least 11 persons');
  });

  it.each<[string, unknown, string, string]>([
    ['expired', [{ ...K, expires: '2026-11-22' }], 'E-WAIVER-EXPIRED', ':8:'],
    ['too far ahead', [{ ...K, expires: '2027-11-24' }], 'E-WAIVER-INVALID', ':8:'],
    ['an unknown criterion', [{ ...K, criterion: 'open-data/k' }], 'E-WAIVER-CRITERION', ':4:'],
    ['an unknown key', [{ ...K, until: 'x' }], 'E-WAIVER-INVALID', ':10:'],
    ['no approver', [{ ...K, approver: undefined }], 'E-WAIVER-INVALID', ':3:'],
    ['an empty reason', [{ ...K, reason: ' ' }], 'E-WAIVER-INVALID', ':6:'],
    ['a limit that limits nothing', [{ ...K, worst: -1 }], 'E-WAIVER-INVALID', ':9:'],
    ['the same twice', [K, K], 'E-WAIVER-INVALID', ':12:'],
    ['another file', 'columns: {}', 'E-WAIVER-INVALID', ':1:1'],
    ['no YAML', 'waivers: [', 'E-WAIVER-SYNTAX', ':1:'],
    ['an alias', 'waivers: [&a x, *a]', 'E-WAIVER-SYNTAX', ':1:'],
  ])('refuses %s with a place', async (_, waivers, code, place) => {
    const folder = folderWith(waivers);
    for (const ran of [
      await assess(folder),
      await run(['waivers', 'check', ...AS_OF], { cwd: folder }),
    ]) {
      expect(ran).toMatchObject({ code: 78, stdout: '' });
      expect(ran.stderr).toContain(`error[${code}]`);
      expect(ran.stderr).toContain(`healthrisk.waivers.yaml${place}`);
      expect(ran.stderr).toContain('= hint:');
    }
  });

  it('refuses a named file that is not there, and one that would be written over', async () => {
    const folder = folderWith([K]);
    const gone = await assess(folder, '--waivers', 'gone.yaml');
    expect(gone).toMatchObject({ code: 78, stdout: '' });
    expect(gone.stderr).toContain('error[E-WAIVER-NOT-FOUND]');
    const over = await assess(folder, '-o', 'json=healthrisk.waivers.yaml');
    expect(over.code).toBe(64);
  });

  it('shows of a file of waivers no more than its own words', async () => {
    const folder = folderWith([
      { ...K, reason: 'zqreason', approver: 'zqapprover' },
      { ...K, dataset: 'zqother', reason: 'zqhidden', worst: 4 },
    ]);
    for (const format of ['terminal', 'markdown', 'json']) {
      const { stdout, stderr } = await assess(folder, '-f', format);
      expect(`${stdout}${stderr}`).not.toMatch(/zqother|zqhidden/);
    }
    const broken = [
      [{ ...K, reason: { zqcell: 'zqcell' } }],
      [{ ...K, zqcell: 'zqcell' }],
      [{ ...K, criterion: 'zqcell/zqcell', dataset: 'zqcell' }],
      [{ ...K, expires: 'zqcell' }, 'zqcell'],
      'patient_id,zqcell\n1,zqcell',
      'waivers: zqcell: zqcell',
    ];
    for (const waivers of broken) {
      const ran = await assess(folderWith(waivers));
      expect(ran.code).toBe(78);
      expect(`${ran.stdout}${ran.stderr}`).not.toContain('zqcell');
    }
  });

  it('cannot make a screen do anything', async () => {
    const acting = '\u001b[31mred\u0007 \u202eback';
    const { stdout } = await assess(folderWith([{ ...K, reason: acting, approver: acting }]));
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(stdout).toContain('\\u{1b}');
  });
});

describe('waivers list and check', () => {
  it('lists who accepts what and how long', async () => {
    const folder = folderWith([
      K,
      { ...K, dataset: '*', columns: ['icd10'], expires: '2026-11-20' },
    ]);
    const { code, stdout, stderr } = await run(['waivers', 'list', ...AS_OF], { cwd: folder });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('the table');
    expect(stdout).toMatch(/2027-03-31.*128.*valid/);
    expect(stdout).toMatch(/icd10.*2026-11-20.*-3.*expired/);
    const narrow = await run(['waivers', 'list', ...AS_OF], {
      cwd: folder,
      env: { COLUMNS: '40', HEALTHRISK_LANG: 'fr' },
    });
    expect(narrow.stdout).toMatch(/jours restants\u00a0: 128/);
    for (const line of narrow.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    const empty = await run(['waivers', 'list', ...AS_OF], { cwd: folderWith([]) });
    expect(empty.stdout).toBe('healthrisk.waivers.yaml: no waiver\n');
  });

  it('tells everything that is wrong, by position', async () => {
    const folder = folderWith([
      { ...K, expires: '2026-01-01' },
      { ...K, dataset: 'b', criterion: 'open-data/nothing' },
    ]);
    const ran = await run(['waivers', 'check', ...AS_OF], { cwd: folder });
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(ran.stderr.match(/error\[[A-Z-]+\]/g)).toEqual([
      'error[E-WAIVER-EXPIRED]',
      'error[E-WAIVER-CRITERION]',
    ]);
  });

  it('looks at every entry although some lack a key', async () => {
    const { reason: _, ...noReason } = K;
    const folder = folderWith([
      noReason,
      { ...K, criterion: 'open-data/nothing' },
      { ...K, dataset: 'b', expires: '2026-01-01', worst: 'five' },
      { ...noReason, dataset: 'c', criterion: 'nobody/k' },
    ]);
    const { stderr } = await run(['waivers', 'check', ...AS_OF], { cwd: folder });
    expect(stderr.match(/error\[[A-Z-]+\]/g)).toEqual([
      'error[E-WAIVER-INVALID]',
      'error[E-WAIVER-CRITERION]',
      'error[E-WAIVER-EXPIRED]',
      'error[E-WAIVER-INVALID]',
      'error[E-WAIVER-INVALID]',
      'error[E-WAIVER-CRITERION]',
    ]);
    expect(stderr).toContain('criterion, dataset, reason, approver and expires');
    expect(stderr).toContain('docs/WAIVERS.md');
  });

  it('is satisfied with valid ones, and knows packs of one’s own', async () => {
    const folder = folderWith([K]);
    const ran = await run(['waivers', 'check', ...AS_OF], { cwd: folder });
    expect(ran).toEqual({
      code: 0,
      stdout: 'OK healthrisk.waivers.yaml: 1 waiver, valid on 2026-11-23\n',
      stderr: '',
    });
    const texts = 'title: { en: T, fr: T }, advice: { en: T, fr: T }';
    writeFileSync(
      join(folder, 'own.yaml'),
      `id: own\nversion: 1.0.0\ntitle: { en: T, fr: T }\ndescription: { en: T, fr: T }\ncriteria:\n  - { id: mine, kind: threshold, metric: k, op: ">=", threshold: 3, ${texts}, source: { title: T, binding: house, certainty: { en: c, fr: d } }, on_fail: { open: refuse } }\n`,
    );
    const own = join(folder, 'w.yaml');
    writeFileSync(own, JSON.stringify({ waivers: [{ ...K, criterion: 'own/mine' }] }));
    expect((await run(['waivers', 'check', own, ...AS_OF])).code).toBe(78);
    const named = ['-r', join(folder, 'own.yaml')];
    expect((await run(['waivers', 'check', own, ...AS_OF, ...named])).code).toBe(0);
  });

  it('says where it looked', async () => {
    const ran = await run(['waivers', 'list']);
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(ran.stderr).toContain('error[E-WAIVER-NOT-FOUND]');
    expect(ran.stderr).toContain('docs/WAIVERS.md');
  });

  it('explains the word, and prints the schema', async () => {
    expect((await run(['explain', 'waived'])).stdout).toContain('one step');
    const { stdout } = await run(['schema', 'waivers']);
    expect(JSON.parse(stdout).$id).toBe('urn:healthrisk:schema:waivers:v1');
  });
});
