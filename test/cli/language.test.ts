import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/cli/language.ts';
import { clockAt } from '../support/clock.ts';
import { emptyFolder, fixture, type How, type Ran, ROOT, run } from '../support/run.ts';

describe('languageFor', () => {
  it.each([
    ['en', {}],
    ['fr', { HEALTHRISK_LANG: 'fr' }],
    ['en', { HEALTHRISK_LANG: 'en', LANG: 'fr_FR.UTF-8' }],
    ['fr', { HEALTHRISK_LANG: '', LANG: 'fr_CA.UTF-8' }],
    ['fr', { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr' }],
    ['en', { LANG: 'fr_FR', LC_MESSAGES: 'fr', LC_ALL: 'C.UTF-8' }],
    ['en', { LANG: 'de_DE.UTF-8' }],
    ['en', { LANG: 'frp_IT' }],
  ] as const)('%s from %j', (language, env) => {
    expect(languageFor(undefined, env)).toBe(language);
  });

  it('is what was asked for, whatever the environment says', () => {
    expect(languageFor('en', { HEALTHRISK_LANG: 'fr' })).toBe('en');
    expect(languageFor('fr', { HEALTHRISK_LANG: 'xx' })).toBe('fr');
  });

  it.each(['de', 'FR', 'fr_FR.UTF-8'])('refuses HEALTHRISK_LANG=%s', (HEALTHRISK_LANG) => {
    expect(() => languageFor(undefined, { HEALTHRISK_LANG })).toThrow(
      expect.objectContaining({ code: 'E-USAGE' }),
    );
  });
});

const FRENCH: How = { env: { HEALTHRISK_LANG: 'fr' } };
const STAYS = ['--config', fixture('hospital-stays.yaml'), '--as-of', '2026-11-23'];
const SURVEY = ['--config', fixture('annual-survey.yaml'), '--as-of', '2026-11-23'];
const assessed = (data: string, options: readonly string[], ...more: string[]) =>
  run(['assess', fixture(data), ...options, ...more], {
    cwd: ROOT,
    node: clockAt('2026-11-23'),
  });

describe('the command line in French', () => {
  it.each([
    ['hospital-stays', STAYS],
    ['annual-survey', SURVEY],
  ])('says everything of %s', async (name, options) => {
    const { stdout, stderr } = await assessed(`${name}.csv`, options, '--lang', 'fr');
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot(`../report/golden/${name}.fr.txt`);
  });

  it('says the same by option, by variable, by locale and from the saved JSON', async () => {
    const folder = emptyFolder();
    const saved = join(folder, 'saved.json');
    const report = join(folder, 'report.md');
    const args = ['assess', fixture('toy/persons.csv')];
    const outputs = ['--output', `json=${saved}`, '--output', `markdown=${report}`];
    const byOption = await run([...args, ...outputs, '--lang', 'fr']);
    const others: Ran[] = [
      await run(args, FRENCH),
      await run(args, { env: { LANG: 'fr_FR.UTF-8' } }),
      await run(['render', saved, '--lang', 'fr']),
    ];
    expect(byOption.stdout).toMatch(/^REFUSER {2}persons\.csv\n/);
    for (const { stdout } of others) expect(stdout).toBe(byOption.stdout);
    const markdown = await run(['render', saved, '--format', 'markdown', '--lang', 'fr']);
    expect(markdown.stdout).toBe(readFileSync(report, 'utf8'));
    expect(markdown.stdout).toMatch(/^<!-- .* -->\n\n## REFUSER\u00a0: `persons\.csv`\n/);
    const english = await run(['render', saved]);
    expect(english.stdout).toMatch(/^REFUSE {2}/);
  });

  it('writes the same JSON in every language', async () => {
    const data = (said: string) => {
      const { run: _, ...rest } = JSON.parse(said);
      return rest;
    };
    const inFrench = await assessed('toy/persons.csv', ['--format', 'json'], '--lang', 'fr');
    const inEnglish = await assessed('toy/persons.csv', ['--format', 'json'], '--lang', 'en');
    expect(data(inFrench.stdout)).toEqual(data(inEnglish.stdout));
  });

  it.each([
    [['profile', fixture('hospital-stays.csv')], /^PROFIL {2}/],
    [['config', fixture('hospital-stays.yaml')], /\u00a0: valide\n/],
    [['rules', 'list'], /Données de santé ouvertes/],
    [['rules', 'show', 'open-data'], /chaque colonne sensible/],
    [['explain'], /^healthrisk explain <mot> dit/],
    [['explain', 'k'], /^k\u00a0: k \(plus petite classe\)\n\(Mesures\)\n/],
    [['explain', 'core/unit-unknown'], /restreindre/],
    [['waivers', 'list', fixture('hospital-stays.waivers.yaml')], /jours restants\u00a0: \d+\n/],
    [
      ['waivers', 'check', 'hospital-stays.waivers.yaml', '--as-of', '2026-11-23'],
      /^OK hospital-stays\.waivers\.yaml\u00a0: \d dérogations? valables? au 2026-11-23\n$/,
    ],
  ])('%j', async (args, said) => {
    // From the folder: lines are folded, and a path from the root is as long as where the clone lies.
    const ran = await run(args, { ...FRENCH, cwd: fixture('.') });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(said);
  });

  it('writes a configuration with French comments that is read back', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'healthrisk.yaml');
    const args = ['init', fixture('toy/persons.csv'), '--yes', '--output', file];
    expect(await run(args, { ...FRENCH, cwd: folder })).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toMatch(
      /^# Ce qu'est chaque colonne du fichier persons\.csv/,
    );
    expect(await run(['config', file], FRENCH)).toMatchObject({ code: 0 });
  });

  it('compares and decides again in French', async () => {
    const [saved, again] = ['a.json', 'b.json'].map((name) => join(emptyFolder(), name)) as [
      string,
      string,
    ];
    await assessed('toy/persons.csv', ['--output', `json=${saved}`]);
    copyFileSync(saved, again);
    const compared = await run(['diff', saved, saved], FRENCH);
    expect(compared.stdout).toMatch(/^COMPARAISON [\s\S]*Rien n'a changé\.[\s\S]*\n$/);
    const decided = await run(['decide', saved, again], FRENCH);
    expect(decided.stdout).toMatch(/^NOUVELLE DÉCISION [\s\S]*\n2 évaluations décidées à nouveau/);
  });

  it.each([
    [['explain', 'k', '--lang', 'de'], {}],
    [['explain', 'k'], { env: { HEALTHRISK_LANG: 'de' } }],
    [['schema', 'config'], { env: { HEALTHRISK_LANG: 'de' } }],
  ])('refuses a language that nobody wrote: %j %j', async (args, how) => {
    const ran = await run(args, how);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toContain('error[E-USAGE]');
  });
});
