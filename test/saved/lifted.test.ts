import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../../src/model/context.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { roles } from '../support/examining.ts';
import { assessedText, parsed } from './assessments.ts';

const TEXTS =
  'title: { en: T, fr: T }, advice: { en: T, fr: T }, source: { title: T, binding: house, certainty: { en: c, fr: d } }';
const WORSE = 'open: refuse, api: refuse';
const CRITERIA = [
  `id: clear, kind: identifier, sort: clear, on_fail: { ${WORSE}, secure-space: refuse }`,
  `id: pseudonym, kind: identifier, sort: pseudonym, on_fail: { ${WORSE}, secure-space: restrict }`,
  `id: k, kind: threshold, metric: k, op: ">=", threshold: 11, met_by: [permit], on_fail: { ${WORSE}, secure-space: restrict }`,
  `id: l, kind: threshold, metric: l-distinct, op: ">=", threshold: 2, on_fail: { ${WORSE}, secure-space: restrict }`,
];
const pack = join(mkdtempSync(join(tmpdir(), 'healthrisk-lifted-')), 'lifted.yaml');
writeFileSync(
  pack,
  `id: lifted\nversion: 1.0.0\ntitle: { en: T, fr: T }\ndescription: { en: T, fr: T }\nsufficientFor: { shapes: [microdata], channels: [open, api, secure-space] }\ncriteria:\n${CRITERIA.map((one) => `  - { ${one}, ${TEXTS} }\n`).join('')}`,
);

const by = { by: 'b', reference: 'r', expires: '2026-12-31' };
const context = { ...NO_CONTEXT, attested: [{ condition: 'permit' as const, ...by }] };
const text = (waived: boolean) =>
  assessedText('age,sex\n1,F\n2,M\n', {
    rules: [pack],
    declared: {
      ...roles({ age: ['quasi-identifier'], sex: ['quasi-identifier'] }),
      ...{ noSensitiveColumn: true, recordsArePersons: true, channel: 'secure-space' },
      context: waived ? NO_CONTEXT : context,
    },
    waivers: waived
      ? [
          {
            ...{ criterion: 'lifted/k', dataset: '*', reason: 'r', approver: 'a', worst: 1 },
            expires: '2026-12-31',
          },
        ]
      : [],
  });

describe('a publication in a secure space although classes are small', () => {
  it.each([
    ['what was attested', false],
    ['a waiver', true],
  ])('by %s is read again', async (_, waived) => {
    const saved = await text(waived);
    const { verdicts, quality } = parsed(saved);
    expect(verdicts).toEqual({
      ...{ open: waived ? 'restrict' : 'refuse', api: waived ? 'restrict' : 'refuse' },
      'secure-space': 'publish',
    });
    expect(quality).toBe('pseudonymised');
    expect(parseAssessment(saved, 'a.json')).toEqual(parsed(saved));
  });

  it('is not read where the attestation had ended, or was never given', async () => {
    for (const attested of [[], [{ ...context.attested[0], expires: '2026-11-22' }]]) {
      const saved = parsed(await text(false));
      Object.assign(saved.context, { attested });
      expect(() => parseAssessment(JSON.stringify(saved), 'a.json')).toThrow(
        expect.objectContaining({ message: expect.stringContaining('params.met') }),
      );
    }
  });
});
