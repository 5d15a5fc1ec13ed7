import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { clockAt } from '../support/clock.ts';
import { emptyFolder, fixture, type Ran, run } from '../support/run.ts';

const node = clockAt('2026-11-23');
const folder = emptyFolder();
const at = (name: string) => join(folder, name);
const flat = (text: string) => text.replace(/\s+/g, ' ');

const SURVEY = [fixture('annual-survey.csv'), '--config', fixture('annual-survey.yaml')];
const assess = (args: string[]): Promise<Ran> => run(['assess', ...args], { node });
const decide = (args: string[]): Promise<Ran> => run(['decide', ...args], { node });

const good = at('good.json');
writeFileSync(good, (await assess([...SURVEY, '-f', 'json'])).stdout);

const WAIVER = { criterion: 'open-data/k-minimum', dataset: '*', reason: 'r', approver: 'a' };
const waivers = (expires: string) => {
  const path = at(`until-${expires}.yaml`);
  writeFileSync(path, JSON.stringify({ waivers: [{ ...WAIVER, expires, worst: 2 }] }));
  return ['--waivers', path];
};

describe('assess --as-of a day before the run', () => {
  it('is said in every format and on stderr, and judged by today', async () => {
    for (const format of ['terminal', 'markdown', 'json']) {
      const ran = await assess([...SURVEY, '--as-of', '2020-01-01', '-f', format]);
      expect(ran.code).toBe(0);
      expect(flat(ran.stderr)).toContain('Asked for as of 2020-01-01, 2,518 days before this run');
      if (format === 'json') {
        const { assumptions, policy } = parseAssessment(ran.stdout, 'a');
        expect(policy.asOf).toBe('2026-11-23');
        expect(assumptions[0]).toEqual({
          ...{ id: 'as-of-in-the-past', of: null },
          params: { asked: '2020-01-01', judged: '2026-11-23', days: 2518 },
        });
      } else {
        const [top] = flat(ran.stdout).split(/What decided|# Verdict|What was found/);
        expect(top).toContain('as of 2020-01-01, 2,518 days before');
      }
    }
  });

  it('says nothing on the day itself, nor of a later one', async () => {
    for (const day of ['2026-11-23', '2027-05-01']) {
      const { stdout, stderr } = await assess([...SURVEY, '--as-of', day, '-f', 'json']);
      expect(stderr).toBe('');
      expect(stdout).not.toContain('as-of-in-the-past');
      expect(parseAssessment(stdout, 'a').policy.asOf).toBe(day);
    }
  });

  it('does not bring back a waiver that has expired', async () => {
    const ran = await assess([...SURVEY, ...waivers('2026-11-22'), '--as-of', '2026-01-01']);
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(ran.stderr).toContain('E-WAIVER-EXPIRED');
  });

  it('does not make persons younger', async () => {
    const data = at('born.csv');
    writeFileSync(data, `birth_date\n${'1930-05-05\n'.repeat(20)}`);
    const args = [data, '--qi', 'birth_date', '--rules', 'us-hipaa-safe-harbor', '-f', 'json'];
    const above = async (day: string) => {
      const { stdout } = await assess([...args, '--as-of', day]);
      const { metrics } = parseAssessment(stdout, 'a');
      return metrics.find(({ id }) => id === 'ages-above')?.value;
    };
    expect(await above('2010-01-01')).toBe(1);
  });

  it('a later day does not renew a waiver for years', async () => {
    const ran = await assess([...SURVEY, ...waivers('2030-06-30'), '--as-of', '2030-01-01']);
    expect(ran).toMatchObject({ code: 78, stdout: '' });
    expect(ran.stderr).toContain('within a year of 2026-11-23');
  });

  it.each(['0000-01-01', '1899-12-31'])('%s is a usage error', async (day) => {
    for (const ran of [
      await assess([...SURVEY, '--as-of', day]),
      await decide([good, '--as-of', day]),
    ]) {
      expect(ran).toMatchObject({ code: 64, stdout: '' });
      expect(ran.stderr).toContain('1900-01-01');
    }
  });
});

describe('decide --as-of a day before the run', () => {
  it('says that it is no verdict for today, and never exits 0 but where nothing is a failure', async () => {
    const past = ['--as-of', '2025-01-01'];
    for (const more of [[], ['--fail-on', 'refuse'], ['--channel', 'secure-space']]) {
      const ran = await decide([good, ...past, ...more]);
      expect(ran.code).toBe(20);
      expect(flat(ran.stdout)).toContain('not one for today.');
      expect(flat(ran.stderr)).toContain('not one for today.');
    }
    expect((await decide([good, ...past, '--fail-on', 'never'])).code).toBe(0);
    expect((await decide([good])).code).toBe(0);
  });

  it('says so above several decisions too', async () => {
    copyFileSync(good, at('copy.json'));
    const two = [good, at('copy.json'), '--as-of', '2025-01-01'];
    const ran = await decide(two);
    expect(ran.code).toBe(20);
    expect(flat(ran.stdout)).toContain('not one for today.');
    const json = await decide([...two, '-f', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ asOf: '2025-01-01', daysPast: 691 });
  });

  it('what it saves is read again, and not without saying so', async () => {
    const { stdout } = await decide([good, '--as-of', '2025-01-01', '-f', 'json']);
    parseAssessment(stdout, 'a');
    const edited = JSON.parse(stdout);
    edited.assumptions.shift();
    expect(() => parseAssessment(JSON.stringify(edited), 'a')).toThrow(/policy.asOf/);
  });

  it('on the day of the run is one for today again', async () => {
    const then = at('then.json');
    writeFileSync(then, (await decide([good, '--as-of', '2025-01-01', '-f', 'json'])).stdout);
    const ran = await decide([then]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).not.toContain('no verdict for today');
  });
});
