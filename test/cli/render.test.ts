import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { registerRender } from '../../src/cli/commands/render.ts';
import { cliWords } from '../../src/i18n/cli.ts';
import { FORMATS, render } from '../../src/report/index.ts';
import type { Output } from '../../src/temporary/outputs.ts';
import { assessed, parsed } from '../saved/assessments.ts';

const folder = mkdtempSync(join(tmpdir(), 'healthrisk-render-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STYLE = { color: true, ascii: false, width: 72 };

let stdin = '';

async function run(...args: string[]): Promise<{ out: string; written: Output[] }> {
  const result = { out: '', written: [] as Output[] };
  const program = new Command().exitOverride();
  registerRender(program, {
    stdin: () => Readable.from([stdin]),
    language: () => 'en',
    style: () => STYLE,
    words: cliWords.en,
    out: (text) => (result.out += text),
    stepSummary: () => null,
    appendSummary: () => {},
    write: (outputs) => void result.written.push(...outputs),
  });
  await program.parseAsync(['render', ...args], { from: 'user' });
  return result;
}

const refused = parsed(await assessed('toy/persons.csv'));
const saved = join(folder, 'saved.json');
writeFileSync(saved, render(refused, 'json'));

describe('healthrisk render', () => {
  it.each(FORMATS)('gives the bytes of the run itself: %s', async (format) => {
    const { out, written } = await run(saved, '--format', format, '--output', `${format}=x`);
    expect(out).toBe(render(refused, format, STYLE));
    expect(written).toEqual([{ path: 'x', text: render(refused, format) }]);
  });

  it('shows the terminal report when asked for nothing else', async () => {
    expect((await run(saved)).out).toBe(render(refused, 'terminal', STYLE));
  });

  it('reads stdin', async () => {
    stdin = render(refused, 'json');
    expect((await run('-')).out).toBe(render(refused, 'terminal', STYLE));
    stdin = 'no assessment';
    await expect(run('-')).rejects.toMatchObject({
      ...{ code: 'E-DATA-ASSESSMENT', location: { file: 'stdin' } },
    });
  });

  it.each([
    [join(folder, 'absent.json'), 'E-INPUT-NOT-FOUND'],
    [folder, 'E-INPUT-DIRECTORY'],
    [new URL(import.meta.url).pathname, 'E-DATA-ASSESSMENT'],
  ])('refuses %s', async (path, code) => {
    await expect(run(path)).rejects.toMatchObject({ code });
  });
});
