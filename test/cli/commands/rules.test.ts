import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { registerRules } from '../../../src/cli/commands/rules.ts';
import type { Language } from '../../../src/i18n/catalogue.ts';
import { cliWords } from '../../../src/i18n/cli.ts';
import { LANGUAGES } from '../../../src/i18n/index.ts';
import { BUILT_IN_PACKS } from '../../../src/packs/choose-packs.ts';
import { textWidth } from '../../../src/report/text-width.ts';

async function run(...args: string[]): Promise<string> {
  return runIn('en', 80, ...args);
}

async function runIn(language: Language, width: number, ...args: string[]): Promise<string> {
  let text = '';
  const program = new Command().exitOverride();
  registerRules(program, {
    builtInDirectory: BUILT_IN_PACKS,
    words: cliWords[language],
    style: () => ({ color: false, ascii: false, width }),
    out: (more) => {
      text += more;
    },
  });
  try {
    await program.parseAsync(['rules', ...args], { from: 'user' });
  } catch (error) {
    Object.assign(error as Error, { printed: text });
    throw error;
  }
  return text;
}

describe('healthrisk rules', () => {
  it('list: one line per pack', async () => {
    const text = await run('list');
    expect(text).toMatch(
      /^ca-hc-prci .*\n[\s\S]*\nhouse-strict {10}1\.0\.0 {2}17 criteria .*\nopen-data {13}1\.2\.0 {2}12 criteria .*\n[\s\S]*\ncore .*always/,
    );
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('list and show: titles and advice in French', async () => {
    expect(await runIn('fr', 80, 'list')).toContain('Données de santé ouvertes');
    const text = await runIn('fr', 80, 'show', 'sg-pdpc');
    expect(text).toContain('Regroupez les quasi-identifiants');
    expect(text).not.toContain('Coarsen');
  });

  it.each([40, 60, 100])('list, show and test fit a terminal of %d cells', async (width) => {
    for (const language of LANGUAGES) {
      const texts = [
        await runIn(language, width, 'list'),
        await runIn(language, width, 'show', 'g29'),
        await runIn(language, width, 'show', 'core'),
      ];
      for (const line of texts.join('').split('\n')) {
        if (!line.includes('https://')) expect(textWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
    const tested = await runIn('en', width, 'test', 'sg-pdpc');
    for (const line of tested.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('speaks French', async () => {
    expect(await runIn('fr', 80, 'list')).toMatch(/^house-strict {10}1\.0\.0 {2}17 critères /m);
    const shown = await runIn('fr', 80, 'show', 'g29');
    expect(shown).toMatch(/^ {2}Si non satisfait {2}ouvert.: refuser/m);
    expect(shown).toMatch(/^ {2}Portée {12}recommandation$/m);
    expect(await runIn('fr', 80, 'check', 'fixtures/packs/valid.yaml')).toMatch(/, 1 critère\n$/);
    expect(await runIn('fr', 80, 'test', 'fixtures/packs/valid.yaml')).toContain('aucun exemple');
  });

  it('show: in which circumstances a criterion is asked, and what meets it', async () => {
    expect(await run('show', 'ca-on-ipc-2025')).toMatch(/Only if .*invasion of privacy is medium/);
    expect(await run('show', 'g29')).toMatch(
      /Met by {8}permit, certified host \(certified-host\),/,
    );
    expect(await run('show', 'eu-ehds')).toContain('Applies from  2031-03-26');
  });

  it('show: what each criterion requires, does and rests on', async () => {
    const text = await run('show', 'house-strict');
    expect(text).toContain('l-recursive-c at l = 3 < 4');
    expect(text).toContain('open refuse, api refuse, secure-space restrict (conditions)');
    expect(text).toMatch(/Binding {7}house/);
    expect(text).toContain('https://www.scansante.fr/');
    const lines = text.split('\n').filter((line) => !line.includes('https://'));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('show: the checks of the tool, and packs of your own', async () => {
    expect(await run('show', 'core')).toContain('open restrict (undetermined)');
    expect(await run('show', 'fixtures/packs/valid.yaml')).toContain('k >= 5');
  });

  it('check: one line per file', async () => {
    expect(await run('check', 'fixtures/packs/valid.yaml', 'fixtures/packs/tightens.yaml')).toBe(
      'OK fixtures/packs/valid.yaml: small 1.0.0, 1 criterion\n' +
        'OK fixtures/packs/tightens.yaml: child 1.0.0, 1 criterion\n',
    );
  });

  it('check: a pack that ships, by its id as for every other command', async () => {
    expect(await run('check', 'open-data')).toMatch(/^OK open-data: open-data .* criteria\n$/);
    await expect(run('check', 'open-dat')).rejects.toMatchObject({
      code: 'E-PACK-NOT-FOUND',
      problem: ['pack-unknown', expect.objectContaining({ name: 'open-dat' })],
    });
  });

  it('check: every problem of every file, after the files that are right', async () => {
    const files = ['several-errors', 'valid', 'id-core'].map(
      (name) => `fixtures/packs/${name}.yaml`,
    );
    await expect(run('check', ...files)).rejects.toMatchObject({
      exitCode: 78,
      code: 'E-PACK-INVALID',
      others: { length: 4 },
      printed: 'OK fixtures/packs/valid.yaml: small 1.0.0, 1 criterion\n',
    });
  });

  it('test: one line per example', async () => {
    expect(await run('test', 'sg-pdpc', 'fixtures/packs/valid.yaml')).toMatch(
      /^(OK rules\/sg-pdpc\.yaml:\d+: \d persons alike\n){3}-- small: no examples\n$/,
    );
  });

  it('test: an example of which something else comes out, and one that cannot be assessed', async () => {
    await expect(run('test', 'fixtures/packs/examples-wrong.yaml')).rejects.toMatchObject({
      code: 'E-PACK-EXAMPLE',
      message:
        'expected k-five to be pass, found fail; expected severe to be pass, found that it was not asked',
      location: { file: 'fixtures/packs/examples-wrong.yaml', line: 34, column: 5 },
      others: [
        { code: 'E-PACK-EXAMPLE', location: { line: 48 } },
        { code: 'E-CONFIG-INVALID', location: { line: 63 } },
      ],
      printed: expect.stringMatching(/^FAILED .*:34: Two.*\nFAILED .*:48: .*\nFAILED .*:57: .*\n$/),
    });
  });
});
