import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entry, packFile } from '../support/packs.ts';
import { emptyFolder, run } from '../support/run.ts';

const groups = 'shapes: [aggregate]';
const counts = packFile(
  'counts',
  [
    entry('no-clear', `kind: identifier, sort: clear, ${groups}`).replace('restrict', 'refuse'),
    entry('no-pseudonym', `kind: identifier, sort: pseudonym, ${groups}`),
    entry('cells', `kind: cell-minimum, threshold: 11, ${groups}`),
  ],
  'sufficientFor: { shapes: [aggregate], channels: [open, api, secure-space] }\n',
);

const CONFIG = `shape: aggregate
columns:
  region: { roles: [quasi-identifier] }
  sexe: { roles: [quasi-identifier] }
  effectif: { roles: [count] }
`;

async function assess(small: string, config: string, ...args: string[]) {
  const folder = emptyFolder();
  const cells = ['120', '44', '0', '*', '<11', '1 200', small, '17'];
  const rows = cells.map((n, at) => `${at % 4 < 2 ? 11 : 24},${at % 2 ? 'F' : 'M'},${n}`);
  writeFileSync(join(folder, 'a.csv'), `region,sexe,effectif\n${rows.join('\n')}\n`);
  writeFileSync(join(folder, 'healthrisk.yaml'), config);
  return run(['assess', join(folder, 'a.csv'), '--rules', counts, ...args]);
}

describe('a table of groups with a count', () => {
  it('is published where every count is zero, masked or large', async () => {
    const { code, stdout } = await assess('11', CONFIG);
    expect(stdout).toContain('each a group of persons');
    expect(stdout).toContain('effectif: 11 persons');
    expect(code).toBe(0);
  });

  it('is refused for a small count, which no report that travels tells', async () => {
    const { code, stdout } = await assess('3', CONFIG, '-f', 'markdown');
    expect(code).toBe(30);
    expect(stdout).toContain('observed \\<11 persons, required at least 11 persons');
    expect(stdout).not.toContain('3 persons');
  });

  it.each(['-3', '3.5', 'few'])('is held for what is no count: %s', async (small) => {
    expect((await assess(small, CONFIG)).code).toBe(20);
  });

  it('is told by --count as it is by the configuration', async () => {
    const config = CONFIG.replace('  effectif: { roles: [count] }\n', '');
    const told = await assess('11', config, '--count', 'effectif');
    expect(told.code, told.stdout + told.stderr).toBe(0);
    expect(told.stdout).toContain('effectif: 11 persons');
    expect((await assess('3', config, '--count', 'effectif')).code).toBe(30);
    const { stdout } = await assess('11', config, '--count', 'effectif', '-f', 'json');
    expect(JSON.parse(stdout).policy.settings).toContainEqual({
      name: 'count',
      value: 'effectif',
      from: 'flag',
    });
  });

  it.each(['--qi', '--sensitive', '--ignore', '--subject'])(
    'is not told that a count is something else too: %s',
    async (flag) => {
      const { code, stderr } = await assess('11', CONFIG, '--count', 'effectif', flag, 'effectif');
      expect(code).toBe(64);
      expect(stderr).toContain('E-USAGE-ROLE');
      expect(stderr).toContain('"effectif"');
    },
  );

  it('is held until somebody says what a row is', async () => {
    const { code, stdout } = await assess('11', CONFIG.replace('shape: aggregate\n', ''));
    expect(code).toBe(20);
    expect(stdout).toContain('judged as groups with a count');
    expect(
      (await assess('11', CONFIG.replace(/^shape.*\n/, ''), '--shape', 'aggregate')).code,
    ).toBe(0);
  });

  it('can be read again, whatever it is', async () => {
    for (const args of [[], ['--require', 'k=20'], ['--channel', 'all']]) {
      const { stdout } = await assess('3', CONFIG, ...args, '-f', 'json');
      const path = join(emptyFolder(), 'a.json');
      writeFileSync(path, stdout);
      const again = await run(['render', path, '-f', 'json']);
      expect(again.stderr).toBe('');
      expect(again.stdout).toBe(stdout);
    }
  });

  it.each([
    ['shape: aggregate\nunit: person\n', 'a group and a person'],
    ['shape: aggregate\nsubject: { column: region }\n', 'a subject is declared'],
    [CONFIG.replace('aggregate', 'microdata'), 'a column has the role count'],
  ])('is not declared against itself: %j', async (config, said) => {
    const ran = await assess('11', config);
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(ran.stderr).toContain(said);
    expect(ran.stderr).toContain('healthrisk.yaml:1:1');
  });

  it('has nobody in a small class', async () => {
    const ran = await assess('11', CONFIG, '--at-risk', join(emptyFolder(), 'rows'));
    expect(ran.code).toBe(64);
  });
});
