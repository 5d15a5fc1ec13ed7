import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run.ts';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|js|json|md|yaml|yml)$/.test(file) && existsSync(join(ROOT, file)));
const texts = tracked.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
const code = texts.filter(
  ({ file }) => /^(src|test|bin|bench)\//.test(file) && /\.[tj]s$/.test(file),
);

/** Files with a given text, but for this one, which has to name what it looks for. */
function holding(pattern: RegExp, files: readonly { file: string; text: string }[]): string[] {
  return files
    .filter(({ file, text }) => file !== 'test/laws/text.test.ts' && pattern.test(text))
    .map(({ file }) => file);
}

describe('the text of the project', () => {
  it('is there', () => {
    expect(code.length).toBeGreaterThan(100);
  });

  it('names no machine and no download address', () => {
    // Put together here, so that this file does not hold what it looks for.
    const folders = [['wo', 'rk'].join(''), 'home', 'root'].join('|');
    const address = ['"resolved"', '"http'].join(': ');
    const machine = new RegExp(`(?<![\\w.])/(?:${folders})/\\w|${address}`);
    expect(holding(machine, texts)).toEqual([]);
  });

  it('leaves no soft spot', () => {
    const soft =
      /\b(?:it|test|describe)\.(?:only|todo)\b|\bTODO\b|\bFIXME\b|@ts-(?:ignore|expect-error|nocheck)|\bas any\b|: any\b/;
    expect(holding(soft, code)).toEqual([]);
  });

  it('keeps a file of src/ below 260 lines', () => {
    const long = code
      .filter(({ file }) => file.startsWith('src/'))
      .filter(({ text }) => text.split('\n').length > 260);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('pins every dependency exactly', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('gives every dependency its reason', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const reasons = readFileSync(join(ROOT, 'docs/adr/0001-dependencies.md'), 'utf8');
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(names.filter((name) => !reasons.includes(name))).toEqual([]);
  });
});
