import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { emptyFolder, fixture } from './support/run.ts';

const { anonymise, assess, HealthriskError, parseAssessment, readPlan, render } = library;
const path = fixture('annual-survey.csv');

describe('the library', () => {
  it('gives an assessment that renders and can be read again', async () => {
    const columns = new Map([
      ['age_group', { roles: ['quasi-identifier' as const] }],
      ['sex', { roles: ['quasi-identifier' as const] }],
      ['region', { roles: ['quasi-identifier' as const] }],
      ['self_rated_health', { roles: ['sensitive' as const] }],
      ['smoker', { roles: ['sensitive' as const] }],
      ['chronic_condition', { roles: ['sensitive' as const] }],
    ]);
    const assessment = await assess({ path, declared: { columns, recordsArePersons: true } });
    expect(assessment.verdict).toBe('publish');
    expect(assessment.run.command).toBe('library');
    expect(render(assessment, 'markdown')).toMatch(/publish/i);
    expect(parseAssessment(render(assessment, 'json'), 'a.json')).toEqual(assessment);
  });

  // Programs without types make these, and each would otherwise be believed.
  it.each([
    [
      'a misspelt role',
      { declared: { columns: new Map([['sex', { roles: ['quasi-identifer'] }]]) } },
    ],
    ['a misspelt channel', { declared: { channel: 'opne' } }],
    ['a misspelt key', { declare: {} }],
    ['a misspelt declaration', { declared: { subjekt: 1 } }],
    ['no Map', { declared: { columns: { sex: { roles: ['sensitive'] } } } }],
    ['no path', { path: undefined }],
    ['no stream', { path: '-' }],
    ['no date', { asOf: 'soon' }],
    ['settings', { settings: [] }],
    [
      'two roles that exclude each other',
      { declared: { columns: new Map([['sex', { roles: ['ignored', 'sensitive'] }]]) } },
    ],
    [
      'a subject and persons',
      { declared: { subject: { column: 'sex', released: true }, recordsArePersons: true } },
    ],
  ])('refuses %s', async (_, wrong) => {
    const request = { path, ...wrong } as Parameters<typeof assess>[0];
    const error = await assess(request).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HealthriskError);
    expect((error as InstanceType<typeof HealthriskError>).exitCode).toBe(64);
  });

  it('takes part of the policy on missing values', async () => {
    const { policy } = await assess({ path, declared: { missing: { policy: 'refuse' } } });
    expect(policy.missing).toBe('refuse');
  });

  describe('anonymises a table', () => {
    const columns = new Map([
      ['age', { roles: ['quasi-identifier' as const] }],
      ['health', { roles: ['sensitive' as const] }],
    ]);
    const declared = { columns, recordsArePersons: true };

    /** A folder with a table in which one person stands out. */
    function table() {
      const folder = emptyFolder();
      const path = join(folder, 'in.csv');
      const lines = Array.from({ length: 80 }, (_, at) => `${at === 0 ? 99 : 30},${'gb'[at % 2]}`);
      writeFileSync(path, `age,health\n${lines.join('\n')}\n`);
      return { folder, path, output: join(folder, 'out.csv') };
    }

    it('and says what it wrote, as the files beside the release do', async () => {
      const { folder, path, output } = table();
      const done = await anonymise({ path, output, declared });
      if (done.outcome !== 'kept') throw new Error(done.outcome);
      expect(readdirSync(folder)).toEqual([
        ...['in.csv', 'out.csv', 'out.csv.assessment.json', 'out.csv.treatment.json'],
      ]);
      expect(readFileSync(output, 'utf8')).not.toContain('99');
      expect(done.record.suppressed).toBe(1);
      expect(done.record.run.command).toBe('library');
      const beside = (what: string) => readFileSync(`${output}.${what}.json`, 'utf8');
      expect(parseAssessment(beside('assessment'), 'a.json')).toEqual(done.assessment);
      expect(JSON.parse(beside('treatment'))).toEqual(done.record);
      // The plan of a record can be applied again.
      const { plan } = done.record;
      const again = await anonymise({ path, output, declared }, { plan });
      expect(again).toMatchObject({ outcome: 'kept', record: { plan, isProved: null } });
    });

    it('nothing where no treatment is enough', async () => {
      const { folder, path, output } = table();
      const require = [{ metric: 'k' as const, threshold: 81 }];
      const done = await anonymise({ path, output, declared, require });
      expect(done.outcome).toBe('no-plan');
      expect(done.report.plans.some(({ reachesGoal }) => reachesGoal)).toBe(false);
      expect(readdirSync(folder)).toEqual(['in.csv']);
    });

    it('never over the data, however they are named', async () => {
      const { folder, path } = table();
      const before = readFileSync(path);
      for (const one of [path, join(folder, '*.csv')]) {
        const wrong = anonymise({ path: one, output: path, declared });
        await expect(wrong).rejects.toMatchObject({ code: 'E-USAGE', exitCode: 64 });
      }
      expect(readFileSync(path)).toEqual(before);
    });

    it.each([
      ['a share in percent', { suppression: 2 }],
      ['a misspelt goal', { goal: 'publsh' }],
      ['a misspelt option', { supression: 0.1 }],
      ['a plan that is none', { plan: { schema: 'healthrisk.plan/v1' } }],
      ['a name that says no format', {}, 'out.txt'],
      ['no output', {}, undefined],
    ])('nothing when asked for %s', async (_, options, ...output: (string | undefined)[]) => {
      const { folder, path, output: usual } = table();
      const request = { path, declared, output: output.length === 0 ? usual : output[0]! };
      const wrong = anonymise(request, options as Parameters<typeof anonymise>[1]);
      await expect(wrong).rejects.toMatchObject({ exitCode: 64 });
      expect(readdirSync(folder)).toEqual(['in.csv']);
    });

    it('says that a plan is not there', async () => {
      const { folder } = table();
      const plan = readPlan(join(folder, 'none.yaml'));
      await expect(plan).rejects.toMatchObject({ code: 'E-PLAN-NOT-FOUND' });
    });
  });
});
