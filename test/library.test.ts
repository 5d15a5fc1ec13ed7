import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { fixture } from './support/run.ts';

const { assess, HealthriskError, parseAssessment, render } = library;
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
});
