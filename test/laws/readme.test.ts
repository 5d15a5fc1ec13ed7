import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/errors/codes.ts';
import { emptyFolder, ROOT, run } from '../support/run.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Commands of the README that need nothing but the checkout, with what it shows of their output. */
const shown = [...readme.matchAll(/```console\n\$ npx healthrisk (.+)\n([\s\S]*?)```/g)].map(
  (match) => ({ args: match[1]!.split(' '), parts: match[2]!.split('[…]\n') }),
);

describe('the README', () => {
  it('shows output', () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each(shown)('shows what $args.0 $args.1 prints', async ({ args, parts }) => {
    // Some commands write files, and not into the checkout.
    const folder = emptyFolder();
    symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
    const { stdout } = await run(args, { cwd: folder });
    let from = 0;
    for (const part of parts) {
      const at = stdout.indexOf(part, from);
      expect(at, part).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
    expect(stdout.startsWith(parts[0]!)).toBe(true);
    expect(from).toBe(stdout.length);
  });

  it('lists every exit code', () => {
    for (const code of Object.values(EXIT)) expect(readme).toMatch(new RegExp(`\\b${code}\\b`));
  });

  it.each([
    ['rules list', 0],
    ['rules show open-data', 0],
    ['explain k-minimum', 0],
    ['explain l-entropy', 0],
    ['explain E-DATA-RAGGED', 0],
    ['schema config', 0],
    ['waivers list fixtures/hospital-stays.waivers.yaml', 0],
    ['waivers check fixtures/hospital-stays.waivers.yaml --as-of 2026-11-23', 0],
    ['schema assessment', 0],
    ['assess fixtures/annual-survey.csv --config fixtures/annual-survey.yaml', 0],
  ])('names a command that works: %s', async (command, code) => {
    expect(readme).toContain(command.split(' --')[0]!.replace('assess ', ''));
    const ran = await run(command.split(' '), { cwd: ROOT });
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(code);
  });

  it('shows a configuration that is valid', async () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(readme)![1]!;
    const data =
      'birth_date,sex,postcode,icd10,smoker,ward,patient_id\n1980-01-02,F,01000,C50,no,A,p1\n1990-01-02,M,01001,C51,yes,A,p2\n';

    const folder = emptyFolder();
    writeFileSync(join(folder, 'healthrisk.yaml'), yaml);
    const ran = await run(['assess', '-'], { stdin: data, cwd: folder });
    expect(ran).toMatchObject({ code: 30, stderr: '' });
  });
});
