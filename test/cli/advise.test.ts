import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { timeBudget } from '../../src/cli/treating-options.ts';
import type { AdviceReport } from '../../src/model/advice-report.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { renderAdvice } from '../../src/report/treatments/index.ts';
import { fixture, ROOT, run } from '../support/run.ts';

const STAYS = [fixture('hospital-stays.csv'), '--config', fixture('hospital-stays.yaml')];
const schema = JSON.parse(readFileSync(join(ROOT, 'schema/advice.schema.json'), 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);
const flat = (text: string): string => text.replace(/\s+/g, ' ');

async function adviceOn(args: readonly string[], stdin?: string): Promise<AdviceReport> {
  const ran = await run(
    ['advise', ...args, '--format', 'json'],
    stdin === undefined ? {} : { stdin },
  );
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const found = JSON.parse(ran.stdout);
  expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
  return found;
}

describe('healthrisk advise', () => {
  it('finds a treatment under which the fixture may be published', async () => {
    const found = await adviceOn(STAYS);
    expect(found.before).toMatchObject({ verdict: 'refuse', k: 1 });
    expect(found.isProved).toBe(true);
    const [best] = found.plans;
    expect(best).toMatchObject({ reachesGoal: true, after: { verdict: 'publish', findings: [] } });
    expect(best!.after.k).toBeGreaterThanOrEqual(11);
    expect(best!.suppressedShare).toBeLessThanOrEqual(0.02);
    expect(best!.drops).toContainEqual({ column: 'patient_id', because: 'subject-key' });
    expect(validate({ ...found, plans: [{}] })).toBe(false);
    for (const width of [40, 60, 100]) {
      for (const language of ['en', 'fr'] as const) {
        for (const line of renderAdvice(found, 'terminal', { width, language }).split('\n')) {
          expect(textWidth(line)).toBeLessThanOrEqual(width);
        }
      }
    }
    const french = flat(renderAdvice(found, 'terminal', { language: 'fr' }));
    expect(french).toContain(
      'Le verdict actuel est refuser. Avec le traitement ci-dessous, il devient publier.',
    );
    const english = flat(renderAdvice(found, 'terminal'));
    expect(english).toContain(
      'The verdict now is refuse. With the treatment below it becomes publish.',
    );
    const unproved = flat(renderAdvice({ ...found, isProved: false }, 'terminal'));
    expect(unproved).toContain('Not proved');
    expect(unproved).toContain('--time');
  });

  it('says that nothing is needed where the table may be published', async () => {
    const args = [fixture('annual-survey.csv'), '--config', fixture('annual-survey.yaml')];
    const { code, stdout } = await run(['advise', ...args]);
    expect(code).toBe(0);
    expect(stdout).toContain('The verdict is publish: no treatment is needed.');
    expect(stdout).not.toContain('What to do\n');
  });

  const SMALL = 'age,sex,icd10\n30,F,C50\n31,M,C51\n40,F,E11\n';
  const ROLES = ['--qi', 'age,sex', '--sensitive', 'icd10'];

  it('says why there is none', async () => {
    const found = await adviceOn(['-', ...ROLES], SMALL);
    expect(found).toMatchObject({ plans: [], isProved: true });
    const text = flat(renderAdvice(found, 'terminal'));
    expect(text).toContain(
      'No treatment that leaves out at most 2% of the records makes it publish',
    );
    expect(text).toContain('open-data / k-minimum');
    const late = flat(renderAdvice({ ...found, isProved: false }, 'terminal'));
    expect(late).toContain('was found in time');
  });

  it('looks for what is asked: a goal, a budget, columns to leave out', async () => {
    const text = `garden,river\n${'a,b\n'.repeat(12)}a,c\n`;
    const asked = ['-', '--qi', 'garden,river', '--sensitive', 'river'];
    const found = await adviceOn([...asked, '--goal', 'restrict', '--suppression', '12.5'], text);
    expect(found).toMatchObject({ goal: 'restrict', suppression: 0.125 });
    const dropped = await adviceOn([...asked, '--drop', 'river'], text);
    for (const { drops } of dropped.plans) {
      expect(drops).toContainEqual({ column: 'river', because: 'asked' });
    }
    expect(dropped.plans.length).toBeGreaterThan(0);
  });

  it('names the settings by which steps can be tried', async () => {
    const found = await adviceOn(STAYS);
    const [best] = found.plans;
    const step = { kind: 'date', unit: 'year' } as const;
    // Where the treatment is enough, anonymise takes it.
    const tried = { ...best!, reachesGoal: false, coarser: [{ column: 'a: b', level: 4, step }] };
    const text = renderAdvice({ ...found, plans: [tried] }, 'terminal');
    expect(text).toContain('"a: b": { generalise: { date: year } }');
  });

  it('has nothing to say of tables of counts', async () => {
    const text = `age,count\n${['20-39,30', '40-59,3', '60+,12'].join('\n')}\n`;
    const found = await adviceOn(['-', '--qi', 'age', '--count', 'count'], text);
    expect(found).toMatchObject({ shape: 'aggregate', plans: [] });
    expect(renderAdvice(found, 'terminal')).toContain('groups of persons with a count');
  });

  it.each([
    [['--suppression', '101'], 'from 0 to 100'],
    [['--suppression', '-1'], 'from 0 to 100'],
    [['--time', '0'], 'at least 1'],
    [['--goal', 'refuse'], 'publish, restrict'],
    [['--engine', 'stream'], "unknown option '--engine'"],
  ])('does not take %j', async (more, said) => {
    const ran = await run(['advise', STAYS[0]!, ...more]);
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(flat(ran.stderr)).toContain(said);
  });

  it('refuses to leave out what is not there', async () => {
    const ran = await run(['advise', '-', ...ROLES, '--drop', 'agge'], { stdin: SMALL });
    expect(ran).toMatchObject({ code: 64, stdout: '' });
    expect(ran.stderr).toContain('agge');
  });

  it('is told of its progress on stderr', async () => {
    const ran = await run(['advise', '-', ...ROLES, '--progress', 'bar'], { stdin: SMALL });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/^\r[^\n]*$/);
  });
});

describe('a time budget', () => {
  it('runs from the first question', () => {
    let now = 5000;
    const isOver = timeBudget(2, () => now);
    now = 100_000;
    expect(isOver()).toBe(false);
    now += 1999;
    expect(isOver()).toBe(false);
    now += 1;
    expect(isOver()).toBe(true);
  });
});
