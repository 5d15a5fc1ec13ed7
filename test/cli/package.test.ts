import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTAINERS } from '../conformance/containers.ts';
import { emptyFolder, fixture, ROOT, run } from '../support/run.ts';

const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The package as users get it. */
const packed = join(folder, 'node_modules/healthrisk');
let files: string[];

/** What `npm install --omit=optional` puts beside it: copies, as Node goes where a link leads. */
function installDependencies(): void {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: true; optional?: true; devOptional?: true }>;
  };
  for (const [path, { dev, optional, devOptional }] of Object.entries(packages)) {
    if (path === '' || dev || optional || devOptional) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
}

beforeAll(() => {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const out = execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [made] = JSON.parse(out) as { filename: string; files: { path: string }[] }[];
  files = made!.files.map(({ path }) => path).sort();
  execFileSync('tar', ['-xzf', join(folder, made!.filename), '-C', folder]);
  installDependencies();
  cpSync(join(folder, 'package'), packed, { recursive: true });
});

/** Starts what was unpacked. */
function installed(...args: string[]) {
  const bin = join(packed, 'bin/healthrisk.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' },
  });
  return { code: status, stdout, stderr };
}

/** The error of a run without a verdict. */
function errorOf({ code, stdout, stderr }: ReturnType<typeof installed>): string {
  expect(stdout).toBe('');
  return `${code} ${/^error\[(.*?)\]/.exec(stderr)?.[1]}`;
}

describe('the package without its optional dependency', () => {
  it('lacks nothing else', () => {
    expect(existsSync(join(folder, 'node_modules/@duckdb'))).toBe(false);
    const { dependencies } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
    const there = Object.keys(dependencies).filter((name) =>
      existsSync(join(folder, 'node_modules', name)),
    );
    expect(there).toEqual(Object.keys(dependencies));
  });

  it.each(['annual-survey', 'hospital-stays'])('assesses CSV: %s', async (name) => {
    const args = ['assess', fixture(`${name}.csv`), '--config', fixture(`${name}.yaml`)];
    const here = await run(args);
    expect(installed(...args)).toEqual(here);
    expect(here.stdout).toMatch(/^(?:PUBLISH|REFUSE)/);
    expect(here.stderr).toBe('');
  });

  it('draws the HTML report', () => {
    const { code, stdout, stderr } = installed('assess', fixture('toy/persons.csv'), '-f', 'html');
    expect([20, 30], stderr).toContain(code);
    expect(stderr).toBe('');
    expect(stdout).toContain('<svg role="img"');
  });

  it('has the second engine', async () => {
    const roles = ['--config', fixture('annual-survey.yaml'), '--verify'];
    const found = installed('assess', fixture('annual-survey.csv'), ...roles);
    expect(found).toMatchObject({ code: 0, stderr: '' });
  });

  it('assesses JSON lines', async () => {
    const header = ['age', 'ill'];
    const rows = Array.from({ length: 60 }, (_, row) => [`${20 + (row % 3)}`, `v${row % 5}`]);
    const [path] = await CONTAINERS['JSON lines']!.write(folder, header, rows);
    const args = ['assess', path!, '--qi', 'age', '--sensitive', 'ill', '--no-config'];
    const here = await run(args);
    expect(installed(...args)).toEqual(here);
    expect(here).toMatchObject({ code: 0, stderr: '' });
  });

  it('says what Parquet and the engine duckdb need', async () => {
    const [path] = await CONTAINERS.Parquet!.write(folder, ['age'], [['20'], ['20']]);
    const roles = ['--qi', 'age', '--no-config'];
    const survey = [fixture('annual-survey.csv'), '--config', fixture('annual-survey.yaml')];
    for (const args of [
      [path!, ...roles],
      [...survey, '--engine', 'duckdb'],
    ]) {
      const found = installed('assess', ...args);
      expect(errorOf(found)).toBe('66 E-ENGINE-MISSING');
      expect(found.stderr).toContain('npm install @duckdb/node-api');
    }
  });

  it('says what a table too large for the memory needs', () => {
    const path = join(folder, 'large.csv');
    const lines = Array.from({ length: 950_000 }, (_, row) => `${row % 999},${row % 97},v`);
    writeFileSync(path, `a,b,s\n${lines.join('\n')}\n`);
    const roles = ['--qi', 'a,b', '--sensitive', 's', '--no-config', '--max-memory', '64'];
    const found = installed('assess', path, ...roles);
    expect(errorOf(found)).toBe('75 E-LIMIT-MEMORY');
    expect(found.stderr).toMatch(/hint: .*--max-memory.*@duckdb\/node-api/);
  });

  it('is a library too', () => {
    const script = `
      import { assess, HealthriskError } from 'healthrisk';
      const path = ${JSON.stringify(fixture('annual-survey.csv'))};
      const { verdict } = await assess({ path });
      const error = await assess({ path, engine: 'duckdb' }).catch((found) => found);
      console.log(verdict, error instanceof HealthriskError, error.code);`;
    const args = ['--input-type=module', '--eval', script];
    const found = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(found.stderr).toBe('');
    expect(found.stdout).toBe('restrict true E-ENGINE-MISSING\n');
  });
});

describe('the tarball', () => {
  it('holds what the program needs, and the fixtures of the README', () => {
    const { files: listed } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = (listed as string[]).filter((file) => file.startsWith('fixtures/'));
    expect(named).toHaveLength(4);
    expect(files.filter((file) => file.startsWith('fixtures/'))).toEqual(named.toSorted());
    const tops = new Set(files.map((file) => file.split('/')[0]));
    expect([...tops].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'docs',
      'fixtures',
      'package.json',
      'rules',
      'schema',
    ]);
    expect(files.filter((file) => /(?:^|\/)(?:test|\.bench)|\.test\./.test(file))).toEqual([]);
  });
});
