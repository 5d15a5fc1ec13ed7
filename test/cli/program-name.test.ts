import { describe, expect, it } from 'vitest';
import { programName } from '../../src/cli/program-name.ts';
import { run } from '../support/run.ts';

const NPX = { npm_lifecycle_event: 'npx', npm_command: 'exec' };

describe('commands that are printed', () => {
  it.each([
    [{ ...NPX, npm_lifecycle_script: 'healthrisk "assess" "a.csv"' }, 'npx healthrisk'],
    [{ ...NPX, npm_lifecycle_script: "'healthrisk'" }, 'npx healthrisk'],
    // Something else was started by npx, and started this program.
    [{ ...NPX, npm_lifecycle_script: 'vitest run' }, 'healthrisk'],
    [{ npm_lifecycle_event: 'test', npm_lifecycle_script: 'healthrisk' }, 'healthrisk'],
    [{}, 'healthrisk'],
  ])('%j: %s', (env, name) => expect(programName(env)).toBe(name));

  it('run where npx started the program', async () => {
    const env = { ...NPX, npm_lifecycle_script: 'healthrisk "assess"' };
    const { stderr } = await run(['assess', 'nothing.csv'], { env });
    expect(stderr).toContain('more: npx healthrisk explain E-INPUT-NOT-FOUND');
  });
});
