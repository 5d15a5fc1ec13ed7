import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { addCommands } from '../../src/cli/program.ts';
import { SpokenCommand } from '../../src/cli/spoken-command.ts';
import type { Language } from '../../src/i18n/catalogue.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { fixture, run } from '../support/run.ts';

/** The help of every command, without starting the program for each. */
function helps(language: Language, width: number): string[] {
  const words = cliWords[language];
  const program = new SpokenCommand('healthrisk', words);
  addCommands(program, {
    ...({} as Io),
    words,
    style: () => ({ color: false, ascii: false, width }),
  });
  const of = (command: Command): Command[] => [command, ...command.commands.flatMap(of)];
  return of(program).map((command) => command.helpInformation());
}

/** Words of commander that must not be left in a French help. */
const ENGLISH =
  /Usage:|Options:|Commands:|Arguments:|display help|output the version|default:|\[command\]|choices/;

describe('--help', () => {
  it.each(LANGUAGES)('of every command fits the terminal, in %s', (language) => {
    for (const width of [40, 57, 80, 100]) {
      const found = helps(language, width);
      expect(found.length).toBeGreaterThan(15);
      for (const text of found) {
        for (const line of text.split('\n')) {
          expect(textWidth(line), line).toBeLessThanOrEqual(width);
          expect(line, 'no blank is left at an end').toBe(line.trimEnd());
        }
        if (language === 'fr') expect(text).not.toMatch(ENGLISH);
      }
    }
  });

  it('uses the width that somebody asks for', async () => {
    const { stdout } = await run(['assess', '--help'], { env: { COLUMNS: '46' } });
    const widths = stdout.split('\n').map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(46);
    expect(Math.max(...widths)).toBeGreaterThan(40);
  });

  it('speaks the language of the option, the environment, the locale, in this order', async () => {
    const first = async (args: string[], env: Record<string, string>) =>
      (await run([...args, '--help'], { env })).stdout.split('\n')[0];
    const english = 'Usage: healthrisk [options] [command]';
    const french = 'Utilisation\u00a0: healthrisk [options] [commande]';
    expect(await first([], {})).toBe(english);
    expect(await first([], { LANG: 'fr_FR.UTF-8' })).toBe(french);
    expect(await first([], { LANG: 'fr_FR.UTF-8', LC_ALL: 'C.UTF-8' })).toBe(english);
    expect(await first([], { LANG: 'fr_FR.UTF-8', HEALTHRISK_LANG: 'en' })).toBe(english);
    expect(await first(['--lang', 'fr'], { HEALTHRISK_LANG: 'en' })).toBe(french);
    expect(await first(['--lang=en'], { HEALTHRISK_LANG: 'fr' })).toBe(english);
  });

  it.each([
    ['explain', 'k'],
    ['rules', 'show', 'g29'],
    ['config', fixture('hospital-stays.yaml')],
  ])('writes %s %s in ASCII where the terminal has nothing else', async (...args) => {
    const { code, stdout } = await run(args, { env: { LANG: 'C', HEALTHRISK_LANG: 'fr' } });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it('drops accents where the terminal has none', async () => {
    const { stdout } = await run(['--help'], { env: { LANG: 'C', HEALTHRISK_LANG: 'fr' } });
    expect(stdout).toContain('Decide si une table de donnees de sante peut etre publiee.');
    expect(stdout).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it('can be copied from: a command in several lines goes on', async () => {
    const { stdout } = await run(['--help'], { env: { COLUMNS: '40' } });
    expect(stdout).toContain('  healthrisk assess stays.csv --qi \\\n    birth_date,');
  });
});

describe('a command line that is not understood', () => {
  it.each([
    [['asess'], "unknown command 'asess'", 'did you mean assess?'],
    [['rules', 'shw'], "unknown command 'shw'", 'did you mean show?'],
    [['zzzzzzz'], "unknown command 'zzzzzzz'", 'see healthrisk --help'],
    [['assess'], 'missing argument <data>', 'see healthrisk assess --help'],
    [['rules', 'show'], 'missing argument <pack>', 'see healthrisk rules show --help'],
    [['assess', 'x', '--qii', 'a'], "unknown option '--qii'", 'did you mean --qi?'],
    [['assess', 'x', '--zzzzzz'], "unknown option '--zzzzzz'", 'see healthrisk assess --help'],
    [['assess', 'x', '--qi'], "the option '--qi <columns>' lacks", 'see healthrisk assess --help'],
    [['diff', 'a', 'b', 'c'], "arguments for 'healthrisk diff': expected at most 2", 'diff --help'],
    [['rules', 'list', 'a'], 'expected none, found 1', 'see healthrisk rules list --help'],
    [['render', 'a', '-f', 'marckdown'], 'expected one of', 'did you mean markdown?'],
    [['schema', 'foo'], 'argument <name>: expected one of config, pack', 'schema --help'],
    [['assess', 'x', '--qi', 'a,'], 'found an empty one', 'see healthrisk assess --help'],
    [['decide', 'x', '--as-of', '2026-02-30'], 'a date such as', 'see healthrisk decide --help'],
    [['assess', 'x', '--delimiter', 'x'], 'one of , ; tab |', 'see healthrisk assess --help'],
    [['assess', 'x', '--max-memory', '3'], 'at least 64', 'see healthrisk assess --help'],
    [['profile', 'x', '--set-size', '99'], 'a whole number from 1', 'healthrisk profile --help'],
    [['assess', 'x', '-o', 'pdf=x'], 'expected format=path', 'see healthrisk assess --help'],
    [['assess', 'x', '--require', 'kk=2'], 'did you mean k?', 'see healthrisk assess --help'],
    [['--lang', 'xx', 'rules', 'list'], 'expected one of en, fr', 'see healthrisk --help'],
    [['render', 'x', '-o', 'json=-'], 'expected a file for --output', 'use --format'],
  ])('%j', async (args, message, hint) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain('error[E-USAGE]');
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  it.each([
    [['asess'], 'commande inconnue : asess', 'vouliez-vous dire assess ?'],
    [['assess', 'x', '--zzzzzz'], 'option inconnue : --zzzzzz', 'healthrisk assess --help'],
    [['assess'], "l'argument <données> manque", 'consultez healthrisk assess --help'],
    [['assess', 'x', '--qi'], "l'option --qi <colonnes> attend une valeur", 'assess --help'],
    [['schema', 'foo'], 'argument <nom> : une valeur parmi config', 'schema --help'],
    [['diff', 'a', 'b', 'c'], "trop d'arguments pour healthrisk diff : au plus 2", 'diff --help'],
    [['assess', 'x', '--as-of', 'x'], 'une date telle que', 'consultez healthrisk assess --help'],
  ])('in French: %j', async (args, message, hint) => {
    const { code, stderr } = await run(args, { env: { HEALTHRISK_LANG: 'fr' } });
    const text = stderr.replace(/[\u00a0\u202f]/g, ' ');
    expect(code).toBe(64);
    expect(text).toContain(message);
    expect(text).toContain(hint);
  });

  it('shows the help of a command that needs another one', async () => {
    const { code, stdout, stderr } = await run(['rules']);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toMatch(/^Usage: healthrisk rules \[options\] \[command\]\n/);
  });
});
