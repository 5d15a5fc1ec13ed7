import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { registerRules } from '../../../src/cli/commands/rules.ts';
import { BUILT_IN_PACKS } from '../../../src/packs/choose-packs.ts';

async function run(...args: string[]): Promise<string> {
  let text = '';
  const program = new Command().exitOverride();
  registerRules(program, {
    builtInDirectory: BUILT_IN_PACKS,
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
    expect(await run('list')).toMatch(
      /^house-strict {2}1\.0\.0 {2}10 criteria .*\nopen-data {5}1\.0\.0 {2}5 criteria .*\ncore .*always/,
    );
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
});
