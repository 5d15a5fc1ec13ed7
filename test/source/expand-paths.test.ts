import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandPaths } from '../../src/source/expand-paths.ts';
import { failure } from './read.ts';
import { Folder } from './tables.ts';

const folder = new Folder();
const NAMES = [
  'g[1].csv',
  'g1.csv',
  'b.csv',
  'B.csv',
  'é.csv',
  '.hidden.csv',
  'stays (1).csv',
  'stays 1.csv',
  'a+b.csv',
  'aab.csv',
  '!x.csv',
  'w*.csv',
  'wa.csv',
  'year/2.csv',
  'year/10.csv',
  'year/deep/3.csv',
];
folder.write(Object.fromEntries(NAMES.map((name) => [name, 'a\n1\n'])));
mkdirSync(`${folder.path}/folder.csv`);
symlinkSync('g1.csv', `${folder.path}/link`);
symlinkSync('year', `${folder.path}/linked`);
linkSync(`${folder.path}/g1.csv`, `${folder.path}/hard`);

/** Paths inside the folder. */
async function expand(...patterns: string[]): Promise<string[]> {
  const paths = await expandPaths(patterns.map((pattern) => `${folder.path}/${pattern}`));
  return paths.map((path) => path.slice(folder.path.length + 1));
}

describe('what names a file is that file', () => {
  test.each(['g[1].csv', 'w*.csv', '.hidden.csv', '!x.csv', 'stays (1).csv', 'link'])(
    '%s',
    async (name) => {
      expect(await expand(name)).toEqual([name]);
    },
  );
});

describe('patterns', () => {
  test.each([
    [
      '*.csv',
      [
        '!x.csv',
        'B.csv',
        'a+b.csv',
        'aab.csv',
        'b.csv',
        'g1.csv',
        'g[1].csv',
        'stays (1).csv',
        'stays 1.csv',
        'w*.csv',
        'wa.csv',
        'é.csv',
      ],
    ],
    ['year/*.csv', ['year/10.csv', 'year/2.csv']],
    ['year/**/*.csv', ['year/10.csv', 'year/2.csv', 'year/deep/3.csv']],
    ['linked/*.csv', ['linked/10.csv', 'linked/2.csv']],
    ['g[0-9].csv', ['g1.csv']],
    ['g[!2].csv', ['g1.csv']],
    ['{b,wa}.csv', ['b.csv', 'wa.csv']],
    ['.hid*', ['.hidden.csv']],
    // No character but these four is special.
    ['stays (1)*.csv', ['stays (1).csv']],
    ['a+*.csv', ['a+b.csv']],
    ['!x*', ['!x.csv']],
    ['w\\*.cs*', ['w*.csv']],
  ])('%s', async (pattern, expected) => {
    expect(await expand(pattern)).toEqual(expected);
  });

  test('keep the order in which they are given', async () => {
    expect(await expand('year/*', 'b.csv')).toEqual(['year/10.csv', 'year/2.csv', 'b.csv']);
  });

  test('may be relative', async () => {
    const pattern = `${relative(process.cwd(), folder.path)}/year/?.csv`;
    const [path, ...others] = await expandPaths([pattern]);
    expect([basename(path!), others]).toEqual(['2.csv', []]);
  });
});

describe('refused', () => {
  test.each([
    ['nothing of that name', ['nothing.csv'], 'E-INPUT-NOT-FOUND'],
    ['nothing that fits', ['*.tsv'], 'E-INPUT-NOT-FOUND'],
    ['another case', ['B*.CSV'], 'E-INPUT-NOT-FOUND'],
    ['hidden files', ['*hidden.csv'], 'E-INPUT-NOT-FOUND'],
    ['a bracket never closed', ['g[1'], 'E-INPUT-NOT-FOUND'],
    ['a folder', ['year'], 'E-INPUT-DIRECTORY'],
    ['a folder among files', ['b.csv', 'year'], 'E-INPUT-DIRECTORY'],
    ['a folder that alone fits', ['folder*'], 'E-INPUT-NOT-FOUND'],
    ['below a file', ['b.csv/x.csv'], 'E-INPUT-NOT-FOUND'],
    ['a file twice', ['b.csv', 'b.csv'], 'E-USAGE'],
    ['two spellings', ['b.csv', './b.csv'], 'E-USAGE'],
    ['a file and a pattern it fits', ['b.csv', '*.csv'], 'E-USAGE'],
    ['a symbolic link to it', ['g1.csv', 'link'], 'E-USAGE'],
    ['a hard link to it', ['g1.csv', 'hard'], 'E-USAGE'],
    ['a folder under two names', ['year/2.csv', 'linked/2.csv'], 'E-USAGE'],
  ])('%s', async (_, patterns, code) => {
    const error = await failure(expand(...patterns));
    expect(error.code).toBe(code);
    expect(error.location?.file).toContain(folder.path);
  });

  test('standard input beside files', async () => {
    expect(await expandPaths(['-'])).toEqual(['-']);
    expect((await failure(expandPaths(['-', 'b.csv']))).code).toBe('E-USAGE');
    expect((await failure(expandPaths(['-', '-']))).code).toBe('E-USAGE');
    expect((await failure(expandPaths([]))).code).toBe('E-USAGE');
  });
});
