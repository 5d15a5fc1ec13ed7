import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionsSchema } from '../../src/saved/decided-schema.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { clockAt } from '../support/clock.ts';
import { emptyFolder, fixture, run } from '../support/run.ts';

const SURVEY = fixture('annual-survey.csv');
const CONFIG = ['--config', fixture('annual-survey.yaml')];
const folder = emptyFolder();
const node = clockAt('2026-11-23');
const file = (name: string) => join(folder, name);

async function assess(name: string, args: string[]): Promise<string> {
  const ran = await run(['assess', ...args, '--format', 'json'], { node });
  writeFileSync(file(name), ran.stdout);
  return file(name);
}

const good = await assess('good.json', [SURVEY, ...CONFIG]);
const stays = await assess('stays.json', [fixture('hospital-stays.csv')]);
const strict = file('strict.yaml');
writeFileSync(
  strict,
  `id: strict
version: 1.0.0
title: { en: T, fr: T }
description: { en: T, fr: T }
extends: [open-data]
criteria:
  - id: k-huge
    kind: threshold
    metric: k
    op: ">="
    threshold: 10000
    title: { en: T, fr: T }
    advice: { en: T, fr: T }
    source: { title: T, binding: house, certainty: { en: chosen for tests, fr: choisi pour les tests } }
    on_fail: { open: refuse, api: refuse, secure-space: restrict }
`,
);

describe('healthrisk decide', () => {
  it('gives the verdict of the run itself, with the exit code of assess', async () => {
    for (const [saved, code] of [
      [good, 0],
      [stays, 30],
    ] as const) {
      const ran = await run(['decide', saved, '--format', 'json'], { node });
      expect(ran).toMatchObject({ code, stderr: '' });
      const before = parseAssessment(readFileSync(saved, 'utf8'), saved);
      const after = parseAssessment(ran.stdout, 'again');
      expect(after.findings).toEqual(before.findings);
      expect([after.verdicts, after.quality]).toEqual([before.verdicts, before.quality]);
      expect(after.run.command).toMatch(/^healthrisk decide /);
      const sha256 = createHash('sha256').update(readFileSync(saved)).digest('hex');
      expect(after.policy.settings).toContainEqual({
        ...{ name: 'decided-from', value: sha256, from: 'flag' },
      });
      expect(after.decided?.from).toBe(sha256);
    }
  });

  it('judges by other packs, and says so', async () => {
    const ran = await run(['decide', good, '--rules', strict]);
    expect(ran).toMatchObject({ code: 30, stderr: '' });
    expect(ran.stdout).toMatch(/^REFUSE/);
    expect(ran.stdout).toContain('Decided again, without the data');
    expect(ran.stdout).toContain('withdraw what was handed out');
    const allowed = await run(['decide', good, '--rules', strict, '--fail-on', 'never']);
    expect(allowed.code).toBe(0);
    const elsewhere = ['--rules', strict, '--channel', 'secure-space', '--fail-on', 'refuse'];
    expect(await run(['decide', good, ...elsewhere])).toMatchObject({ code: 0 });
  });

  it('lists several, what must be withdrawn, and exits as the worst', async () => {
    const ran = await run(['decide', good, stays, '--rules', strict]);
    expect(ran).toMatchObject({ code: 30, stderr: '' });
    expect(ran.stdout).toMatch(/Withdraw\n\n\S+ \S*good\.json\n/);
    expect(ran.stdout).toMatch(/2 assessments decided again, 1 to withdraw\n$/);
    const json = await run(['decide', good, stays, '--rules', strict, '--format', 'json']);
    const { decisions } = decisionsSchema.parse(JSON.parse(json.stdout));
    expect(decisions.map(({ withdraw }) => withdraw)).toEqual([true, false]);
    const fine = await run(['decide', good, '--format', 'markdown', '-o', `json=${file('o')}`]);
    expect(fine.code).toBe(0);
    parseAssessment(readFileSync(file('o'), 'utf8'), 'o');
  });

  it('gates a release on the very data that were assessed', async () => {
    expect(await run(['decide', good, '--data', SURVEY])).toMatchObject({ code: 0 });
    const other = await run(['decide', good, '--data', fixture('hospital-stays.csv')]);
    expect(other).toMatchObject({ code: 66, stdout: '' });
    expect(other.stderr).toContain('E-INPUT-DIFFERS');
    const changed = file('changed.csv');
    writeFileSync(changed, readFileSync(SURVEY, 'utf8').replace('\n', '\r'));
    const same = await run(['decide', good, '--data', changed]);
    expect(same.stderr).toContain('another SHA-256');
    const two = await run(['decide', good, '--data', SURVEY, '--data', changed]);
    expect(two.stderr).toContain('expected 1 files');
  });

  it('takes the files of a dataset in the order in which they were read', async () => {
    const [head, ...lines] = readFileSync(SURVEY, 'utf8').trimEnd().split('\n');
    const [a, b] = [file('part-a.csv'), file('part-b.csv')];
    writeFileSync(a, `${[head, ...lines.slice(0, 1000)].join('\n')}\n`);
    writeFileSync(b, `${[head, ...lines.slice(1000)].join('\n')}\n`);
    const saved = await assess('parts.json', [a, b, ...CONFIG]);
    const code = async (...data: string[]) =>
      (await run(['decide', saved, ...data.flatMap((path) => ['--data', path])])).code;
    expect(await code(a, b)).toBe(0);
    expect(await code(join(folder, 'part-*.csv'))).toBe(0);
    expect(await code(b, a)).toBe(66);
    expect(await code(a)).toBe(66);
  });

  it.each([
    [['decide'], 64],
    [['decide', good, stays, '--data', SURVEY], 64],
    [['decide', good, '--data', '-'], 64],
    [['decide', good, '-o', `json=${good}`], 64],
    [['decide', file('none.json')], 66],
    [['decide', SURVEY], 65],
    [['decide', good, '--rules', 'no-such-pack'], 78],
  ])('%j exits %i', async (args, code) => {
    const ran = await run(args);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).not.toBe('');
  });
});
