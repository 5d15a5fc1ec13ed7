import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asKnownError, errorText, internalErrorText } from '../../src/cli/print-error.ts';
import { progress } from '../../src/cli/progress.ts';
import { type ColorMode, terminalStyle } from '../../src/cli/terminal-style.ts';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { writeOutputs } from '../../src/temporary/outputs.ts';
import { emptyFolder } from '../support/run.ts';

describe('writeOutputs', () => {
  it('writes all or none', () => {
    const folder = emptyFolder();
    const good = join(folder, 'a');
    writeOutputs([{ path: good, text: 'one' }]);
    writeOutputs([{ path: good, text: 'two' }]);
    expect(readFileSync(good, 'utf8')).toBe('two');
    const bad = join(folder, 'no/b');
    expect(() =>
      writeOutputs([
        { path: good, text: 'three' },
        { path: bad, text: 'x' },
      ]),
    ).toThrow(expect.objectContaining({ code: 'E-OUTPUT-WRITE' }));
    expect(readFileSync(good, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('never replaces what exists by a secret file', () => {
    const folder = emptyFolder();
    const [there, fresh] = [join(folder, 'there'), join(folder, 'fresh')];
    writeFileSync(there, 'mine');
    expect(() => writeOutputs([{ path: there, text: '1', secret: true }])).toThrow(
      expect.objectContaining({ code: 'E-OUTPUT-EXISTS' }),
    );
    expect(readFileSync(there, 'utf8')).toBe('mine');
    writeOutputs([{ path: fresh, text: '1', secret: true }]);
    expect(statSync(fresh).mode & 0o777).toBe(0o600);
  });

  it('does not put a file in the place of a folder', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'd'));
    expect(() => writeOutputs([{ path: join(folder, 'd'), text: 'x' }])).toThrow(
      expect.objectContaining({ code: 'E-OUTPUT-WRITE' }),
    );
    expect(readdirSync(folder)).toEqual(['d']);
  });
});

describe('terminalStyle', () => {
  const style = (mode: ColorMode, env: Record<string, string>, columns?: number) =>
    terminalStyle(mode, { env, columns, isTerminal: columns !== undefined });

  it.each([
    ['auto', {}, 80, true],
    ['auto', {}, undefined, false],
    ['auto', { NO_COLOR: '1' }, 80, false],
    ['auto', { NO_COLOR: '' }, 80, true],
    ['auto', { TERM: 'dumb' }, 80, false],
    ['auto', { FORCE_COLOR: '1' }, undefined, true],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, false],
    ['always', { NO_COLOR: '1' }, undefined, true],
    ['never', { FORCE_COLOR: '1' }, 80, false],
  ] as const)('colour %s with %j at %s columns: %s', (mode, env, columns, color) => {
    expect(style(mode, env, columns).color).toBe(color);
  });

  it('uses the width of the terminal up to 100, and 80 elsewhere', () => {
    expect(
      [style('auto', {}, 60), style('auto', {}, 300), style('auto', {})].map((s) => s.width),
    ).toEqual([60, 100, 80]);
  });

  it('uses the width that COLUMNS asks for, from 40 cells on', () => {
    const widths = ['50', '12', '300', 'wide', '-3'].map(
      (COLUMNS) => style('auto', { COLUMNS }, 90).width,
    );
    expect(widths).toEqual([50, 40, 100, 90, 90]);
    expect(style('auto', { COLUMNS: '64' }).width).toBe(64);
  });

  it('needs a UTF-8 locale for symbols', () => {
    expect(style('auto', { LANG: 'fr_FR.UTF-8' }).ascii).toBe(false);
    expect(style('auto', { LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }).ascii).toBe(true);
    expect(style('auto', {}).ascii).toBe(true);
  });
});

describe('progress', () => {
  it('speaks the language of the reader', () => {
    const written: string[] = [];
    progress({ isShown: true, isPatient: false }, cliWords.fr, (text) => written.push(text)).update(
      5e6,
      null,
    );
    expect(written).toEqual(['\rlecture\u00a0: 5 Mo\u001b[K']);
  });

  it('is erased, and silent where it is not shown', () => {
    const written: string[] = [];
    const shown = progress({ isShown: true, isPatient: false }, cliWords.en, (text) =>
      written.push(text),
    );
    shown.update(5e6, 1e7);
    shown.update(6e6, 1e7);
    shown.erase();
    shown.erase();
    expect(written).toEqual(['\rreading: 5 MB (50 %)\u001b[K', '\r\u001b[K']);
    const silent = progress({ isShown: false, isPatient: false }, cliWords.en, (text) =>
      written.push(text),
    );
    silent.update(1, null);
    silent.erase();
    expect(written).toHaveLength(2);
  });

  it('shows nothing of what is read at once, where nobody asked for it', () => {
    const written: string[] = [];
    const shown = progress({ isShown: true, isPatient: true }, cliWords.en, (text) =>
      written.push(text),
    );
    shown.update(5e6, 5e6);
    shown.erase();
    expect(written).toEqual([]);
  });
});

describe('errors on the screen', () => {
  it('show code, place, caret and hint, and no control character', () => {
    const text = errorText(
      new HealthriskError('E-CONFIG-INVALID', {
        problem: ['column-misspelt', { column: '\u001b[31mx', likely: 'x' }],
        location: { file: 'a.yaml', line: 3, column: 5, excerpt: '    x: …' },
      }),
      'en',
    );
    expect(text).toContain('error[E-CONFIG-INVALID]: expected a column of the data');
    expect(text).toContain('  --> a.yaml:3:5\n');
    expect(text).toContain(' 3 |     x: …\n   |     ^\n');
    expect(text).toContain('= hint: did you mean "x"?\n');
    expect(text).not.toContain('\u001b');
  });

  it('show ten problems of a file, and how many more there are', () => {
    const many = (n: number) =>
      HealthriskError.together(
        Array.from(
          { length: n },
          () => new HealthriskError('E-CONFIG-INVALID', { problem: ['is-empty'] }),
        ),
      );
    const shown = (text: string) => text.match(/E-CONFIG-INVALID\]/g)?.length;
    expect(shown(errorText(many(10), 'en'))).toBe(10);
    expect(errorText(many(10), 'en')).not.toContain('more problem');
    expect(shown(errorText(many(12), 'en'))).toBe(10);
    expect(errorText(many(12), 'en')).toMatch(/\nand 2 more problems in the same file\n$/);
    expect(errorText(many(11), 'fr')).toMatch(/\net un autre problème dans le même fichier\n$/);
  });

  it('never show the message of an unknown error', () => {
    for (const error of [new Error('secret'), 'secret', { secret: 1 }]) {
      expect(internalErrorText(error, 'en', true)).not.toContain('secret');
    }
  });

  it('know that memory has an end', () => {
    expect(asKnownError(new RangeError('Array buffer allocation failed'))?.code).toBe(
      'E-LIMIT-MEMORY',
    );
    expect(asKnownError(new RangeError('Map maximum size exceeded'))?.code).toBe('E-LIMIT-MEMORY');
    expect(asKnownError(new RangeError('something else'))).toBeNull();
  });
});
