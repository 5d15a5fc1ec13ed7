import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { registerRender } from '../../src/cli/commands/render.ts';
import type { Output } from '../../src/cli/output.ts';
import { FORMATS, render } from '../../src/report/index.ts';
import { SAMPLES } from '../report/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'healthrisk-render-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STYLE = { color: true, ascii: false, width: 72 };

async function run(...args: string[]): Promise<{ out: string; written: Output[] }> {
  const result = { out: '', written: [] as Output[] };
  const program = new Command().exitOverride();
  registerRender(program, {
    style: () => STYLE,
    out: (text) => (result.out += text),
    write: (outputs) => void result.written.push(...outputs),
  });
  await program.parseAsync(['render', ...args], { from: 'user' });
  return result;
}

const saved = join(folder, 'saved.json');
writeFileSync(saved, render(SAMPLES.refused(), 'json'));

describe('healthrisk render', () => {
  it.each(FORMATS)('gives the bytes of the run itself: %s', async (format) => {
    const { out, written } = await run(saved, '--format', format, '--output', `${format}=x`);
    expect(out).toBe(render(SAMPLES.refused(), format, STYLE));
    expect(written).toEqual([{ path: 'x', text: render(SAMPLES.refused(), format) }]);
  });

  it('shows the terminal report when asked for nothing else', async () => {
    expect((await run(saved)).out).toBe(render(SAMPLES.refused(), 'terminal', STYLE));
  });

  it.each([
    [join(folder, 'absent.json'), 'E-INPUT-NOT-FOUND'],
    [folder, 'E-INPUT-DIRECTORY'],
    [new URL(import.meta.url).pathname, 'E-DATA-ASSESSMENT'],
  ])('refuses %s', async (path, code) => {
    await expect(run(path)).rejects.toMatchObject({ code });
  });
});
