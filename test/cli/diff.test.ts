import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/saved/comparison-schema.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { emptyFolder, fixture, run } from '../support/run.ts';

const folder = emptyFolder();
const file = (name: string) => join(folder, name);
const CONFIG = ['--config', fixture('annual-survey.yaml')];

const [head, ...lines] = readFileSync(fixture('annual-survey.csv'), 'utf8').trimEnd().split('\n');
const full = file('full.csv');
const few = file('few.csv');
writeFileSync(full, `${[head, ...lines].join('\n')}\n`);
writeFileSync(few, `${[head, ...lines.slice(0, 150)].join('\n')}\n`);

async function assess(name: string, data: string): Promise<string> {
  const ran = await run(['assess', data, ...CONFIG, '--format', 'json']);
  writeFileSync(file(name), ran.stdout);
  return file(name);
}

const good = await assess('good.json', full);
const bad = await assess('bad.json', few);

describe('healthrisk diff', () => {
  it('says what became worse, whatever the verdicts', async () => {
    const ran = await run(['diff', good, bad]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('What became worse');
    expect(ran.stdout).toContain('k got worse');
    const json = await run(['diff', good, bad, '--format', 'json']);
    const { regressions, metrics } = comparisonSchema.parse(JSON.parse(json.stdout));
    expect(regressions).toContainEqual({ kind: 'verdict', id: 'open', of: null });
    expect(metrics.find(({ id, params }) => id === 'k' && params === undefined)).toMatchObject({
      tendency: 'worse',
    });
    const back = await run(['diff', bad, good, '--format', 'markdown']);
    expect(back.stdout).toContain('nothing became worse');
  });

  it('finds nothing between an assessment and itself', async () => {
    expect((await run(['diff', good, good])).stdout).toContain('Nothing changed.');
  });

  it('says first which packs only one side was judged by, and compares nothing of theirs', async () => {
    const args = ['assess', full, ...CONFIG, '--rules', 'house-strict', '--format', 'json'];
    writeFileSync(file('strict.json'), (await run(args)).stdout);
    const { stdout } = await run(['diff', good, file('strict.json')]);
    expect(stdout.match(/^Rule packs$/gm)).toHaveLength(1);
    expect(stdout).toContain('Only the older assessment was judged by: open-data');
    expect(stdout).toContain('Only the newer assessment was judged by: house-strict');
    expect(stdout).toMatch(/\d+ findings of these packs have nothing to be compared with/);
    expect(stdout).not.toContain('house-strict / ');
    const back = await run(['diff', file('strict.json'), good, '-f', 'markdown', '--lang', 'fr']);
    expect(back.stdout).toMatch(/plus ancienne a été jugée selon\u00a0: `house-strict`/);
    expect(back.stdout).not.toMatch(/house-strict.*(amélioration|dégradation|disparu)/);
  });

  it('shows no small count where it travels', async () => {
    const { stdout } = await run(['diff', good, bad, '--format', 'markdown']);
    const k = stdout.split('\n').find((line) => line.startsWith('| `k` |'));
    expect(k).toMatch(/\| [\d,]+ \| \\?<11 \| worse \|$/);
  });

  it.each([
    [['diff', good], 64],
    [['diff', good, full], 65],
    [['diff', file('none'), good], 66],
  ])('%j exits %i', async (args, code) => {
    expect(await run(args)).toMatchObject({ code, stdout: '' });
  });
});

describe('assess --baseline', () => {
  it('shows the difference and leaves the exit code to the verdict', async () => {
    const ran = await run(['assess', full, ...CONFIG, '--baseline', bad]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Compared with the baseline');
    const json = await run(['assess', few, ...CONFIG, '--baseline', good, '--format', 'json']);
    const assessment = parseAssessment(json.stdout, 'a.json');
    expect(assessment.baseline?.regressions).toContainEqual({ kind: 'metric', id: 'k', of: null });
    const saved = file('with-baseline.json');
    writeFileSync(saved, json.stdout);
    expect((await run(['render', saved, '--format', 'json'])).stdout).toBe(json.stdout);
    const again = await run(['decide', saved, '--format', 'json']);
    expect(parseAssessment(again.stdout, 'again').baseline).toBeUndefined();
  });

  it('fails the gate where something became worse, though the verdict be the same', async () => {
    const less = file('less.csv');
    writeFileSync(less, `${[head, ...lines.slice(0, 2000)].join('\n')}\n`);
    const gate = ['--baseline', good, '--no-regression'];
    const ran = await run(['assess', less, ...CONFIG, ...gate, '--format', 'json']);
    expect(ran.code).toBe(20);
    expect(ran.stderr).toContain('regression: k got worse');
    const { verdict, policy, baseline } = parseAssessment(ran.stdout, 'a.json');
    expect(verdict).toBe('publish');
    const setting = policy.settings.find(({ name }) => name === 'no-regression');
    expect(setting?.value).toBe(String(baseline?.regressions.length));
    expect(baseline?.regressions).toContainEqual({ kind: 'metric', id: 'k', of: null });
    const never = ['--fail-on', 'never'];
    expect((await run(['assess', less, ...CONFIG, ...gate, ...never])).code).toBe(0);
    expect((await run(['assess', full, ...CONFIG, ...gate])).code).toBe(0);
    expect((await run(['assess', few, ...CONFIG, ...gate])).code).toBe(30);
  });

  it.each([
    [['--no-regression'], 64],
    [['--baseline', full], 65],
    [['--baseline', '-'], 64],
    [['--baseline', good, '-o', `json=${good}`], 64],
  ])('%j exits %i', async (more, code) => {
    expect(await run(['assess', full, ...CONFIG, ...more])).toMatchObject({ code, stdout: '' });
  });
});
