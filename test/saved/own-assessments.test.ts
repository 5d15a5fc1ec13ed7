import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessRequest } from '../../src/assess/request.ts';
import { CHANNELS } from '../../src/model/pack.ts';
import { DECLARABLE_ROLES } from '../../src/model/role.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { loadCorePack } from '../../src/packs/load.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { sameAgain } from '../support/deciding.ts';
import { csv, roles } from '../support/examining.ts';
import { fixture } from '../support/run.ts';
import { assessed, assessedText, everyMetric, parsed, STAYS, survey } from './assessments.ts';

const every = everyMetric();

async function accepted(text: string, { rules }: Partial<AssessRequest> = {}): Promise<void> {
  const saved = parseAssessment(text, 'a.json');
  expect(saved).toEqual(parsed(text));
  await sameAgain(saved, rules);
}

const key = (released: boolean) => ({ subject: { column: 'patient_id', released } });

describe('every assessment that the tool makes can be read again, and decided again alike', () => {
  it.each<[string, Partial<AssessRequest>]>([
    ['as declared', {}],
    ['by other packs', { rules: ['house-strict', every] }],
    ['on every channel', { declared: { channel: 'all' } }],
    ['all guessed', { declared: {} }],
    ['persons not declared', { declared: { noSensitiveColumn: true, channel: 'secure-space' } }],
  ])('the survey, %s', async (_, request) => accepted(await survey(request), request));

  it.each<[string, Partial<AssessRequest>]>([
    ['guessed', {}],
    ['guessed, on every channel', { declared: { channel: 'all' }, rules: ['house-strict'] }],
    ['a private subject', { declared: { ...STAYS, ...key(false) } }],
    [
      'a private subject by every metric',
      { declared: { ...STAYS, ...key(false) }, rules: [every] },
    ],
    ['a released subject', { declared: { ...STAYS, ...key(true) }, rules: ['open-data', every] }],
    [
      'records that are persons, missing values refused',
      {
        declared: { ...STAYS, recordsArePersons: true, missing: { policy: 'refuse' } },
        rules: [every, 'house-strict'],
      },
    ],
    [
      'in a secure space, tokens declared',
      {
        declared: { ...STAYS, channel: 'secure-space', missing: { tokens: ['', 'K80.1'] } },
        rules: ['house-strict'],
      },
    ],
    [
      'all costs harmless, ward sensitive',
      {
        declared: roles({
          sex: ['quasi-identifier', 'weight'],
          postcode: { roles: ['sensitive'], judgeAt: 'value' },
          ward: { roles: ['sensitive'], missingMeans: 'none' },
          cost_eur: { roles: ['sensitive'], judgeAt: 'band', ordered: true },
          patient_id: ['direct-identifier'],
          icd10: { roles: ['ignored'], reason: 'r', by: 'b' },
        }),
        rules: [every],
      },
    ],
  ])('the stays: %s', async (_, request) => {
    await accepted(await assessed('hospital-stays.csv', request), request);
  });

  it('the toy tables, guessed and by every metric', async () => {
    for (const name of readdirSync(fixture('toy'))) {
      for (const rules of [[], [every], ['house-strict', 'open-data']]) {
        await accepted(await assessed(`toy/${name}`, { rules, header: 'yes' }), { rules });
      }
    }
  });

  it('any small table under any declarations', async () => {
    const cell = fc.constantFrom('', 'NA', 'a', 'b', 'K80.1', '7', '8', '2024-01-02', 'a@b.fr');
    const declared = fc.record({
      roles: fc.uniqueArray(fc.constantFrom(...DECLARABLE_ROLES.filter((r) => r !== 'subject')), {
        minLength: 1,
        maxLength: 2,
      }),
      harmless: fc.option(fc.subarray(['a', 'b', '7', '8', 'K80.1', '2024-01-02', 'a@b.fr'])),
      absent: fc.boolean(),
      judgeAt: fc.option(fc.constantFrom('value', 'icd10-category', 'band')),
    });
    const names = ['age', 'diagnosis', 'x', 'admission date', 'patient_id'];
    const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 12,
    });
    const asked = fc.record({
      rows: table,
      columns: fc.array(fc.option(declared), { minLength: 4, maxLength: 4 }),
      released: fc.option(fc.boolean()),
      persons: fc.boolean(),
      none: fc.boolean(),
      policy: fc.constantFrom('category' as const, 'refuse' as const),
      channel: fc.constantFrom(...CHANNELS, 'all' as const),
      rules: fc.constantFrom([], ['house-strict'], [every], [every, 'open-data']),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ rows, columns, released, persons, none, ...more }) => {
        const said = columns.flatMap((one, at) => {
          if (one === null || (one.roles.includes('ignored') && one.roles.length > 1)) return [];
          const sensitive = one.roles.includes('sensitive');
          if (none && sensitive) return [];
          const settings = sensitive
            ? {
                ...(one.harmless?.length ? { harmless: one.harmless } : {}),
                ...(one.absent ? { missingMeans: 'none' as const } : {}),
                ...(one.judgeAt === null ? {} : { judgeAt: one.judgeAt as 'value' }),
              }
            : {};
          return [[names[at]!, { roles: one.roles, ...settings }] as const];
        });
        const request: Partial<AssessRequest> = {
          rules: more.rules,
          declared: {
            ...roles(Object.fromEntries(said)),
            noSensitiveColumn: none,
            recordsArePersons: persons && released === null,
            subject: released === null ? null : { column: 'patient_id', released },
            missing: { policy: more.policy },
            channel: more.channel,
          },
        };
        await accepted(await assessedText(csv(names, rows), request), request);
      }),
      { numRuns: 100 },
    );
  });
});

it('the checks of the tool speak of every channel, which the parser relies on', async () => {
  const core = await loadCorePack({ builtInDirectory: BUILT_IN_PACKS });
  for (const { onFail } of core.criteria)
    expect(Object.keys(onFail).sort()).toEqual([...CHANNELS].sort());
});
