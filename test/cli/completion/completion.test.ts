import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHELLS } from '../../../src/cli/commands/completion.ts';
import { CHANNELS } from '../../../src/model/pack.ts';
import { FORMATS } from '../../../src/report/index.ts';
import { emptyFolder, run } from '../../support/run.ts';

const folder = emptyFolder();
writeFileSync(join(folder, 'a table.csv'), '');

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

function inShell(shell: string, program: string): string {
  const ran = spawnSync(shell, ['-c', program], { cwd: folder, encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return ran.stdout;
}

beforeAll(async () => {
  for (const shell of SHELLS) {
    const { code, stdout, stderr } = await run(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    writeFileSync(join(folder, `c.${shell}`), stdout);
  }
});

/** What a shell offers behind the last of the words. */
const OFFERS: Record<(typeof SHELLS)[number], (words: readonly string[]) => string[]> = {
  bash: (words) => {
    // Bash cuts words at =.
    const cut = words.flatMap((word) => word.split(/(=)/)).map((word) => `'${word}'`);
    if (cut.at(-1) === "''" && cut.at(-2) === "'='") cut.pop();
    const program = `source ./c.bash; COMP_WORDS=(${cut.join(' ')}); COMP_CWORD=${cut.length - 1}; _healthrisk; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return inShell('bash', program).split('\n').filter(Boolean);
  },
  zsh: (words) => {
    const given = words.map((word) => `'${word}'`).join(' ');
    // Only what zsh itself does with the words is left out.
    const stubs =
      'compadd() { while [[ "$1" != -- ]]; do shift; done; shift; print -l -- "$@" }; _files() { print -l -- *(N) }; compset() { : }';
    const program = `${stubs}; source ./c.zsh; words=(${given}); CURRENT=$#words; _healthrisk`;
    return inShell('zsh', program)
      .split('\n')
      .filter(
        (word) => word !== '' && (word.startsWith(words.at(-1)!) || words.at(-1)!.includes('=')),
      );
  },
  fish: (words) => {
    const program = `source ./c.fish; complete -C '${words.join(' ')}'`;
    return inShell('fish', program)
      .split('\n')
      .map((line) => line.split('\t')[0]!)
      .filter(Boolean);
  },
};

describe.each(SHELLS)('completion of %s', (shell) => {
  const offers = (...words: string[]) => OFFERS[shell](['healthrisk', ...words]);
  const isHere = has(shell);

  it.skipIf(!isHere)('is a script that the shell can read', () => {
    const ran = spawnSync(shell, ['-n', join(folder, `c.${shell}`)], { encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  });

  it.skipIf(!isHere)('knows commands and what stands below them', () => {
    expect(offers('asse')).toEqual(['assess']);
    expect(offers('rules', '')).toEqual(expect.arrayContaining(['list', 'show', 'check', 'test']));
    expect(offers('rules', 'li')).toEqual(['list']);
  });

  it.skipIf(!isHere)('knows options and their choices', () => {
    expect(offers('assess', '--fail')).toEqual(['--fail-on']);
    expect(offers('decide', '--fail')).toEqual(['--fail-on']);
    expect(offers('assess', '--quie')).toEqual(['--quiet']);
    expect([...offers('assess', '--format', '')].sort()).toEqual([...FORMATS].sort());
    expect([...offers('assess', '-f', '')].sort()).toEqual([...FORMATS].sort());
    expect([...offers('assess', 'x.csv', '--channel', '')].sort()).toEqual(
      [...CHANNELS, 'all'].sort(),
    );
    expect(offers('schema', 'wai')).toEqual(['waivers']);
  });

  it.skipIf(!isHere)('knows where a file comes', () => {
    expect(offers('assess', '').join()).toContain('table.csv');
    expect(offers('assess', '--config', '').join()).toContain('table.csv');
    expect(offers('assess', '-o', '')).toContain('sarif=');
    expect(offers('assess', '-o', 'sarif=').join()).toContain('table.csv');
    expect(offers('assess', '--channel', '').join()).not.toContain('table.csv');
  });

  it('holds no word that a shell would read as more than a word', () => {
    const script = readFileSync(join(folder, `c.${shell}`), 'utf8');
    expect(script).not.toMatch(/`|[\u0000-\u0009\u000b-\u001f]/);
  });
});
