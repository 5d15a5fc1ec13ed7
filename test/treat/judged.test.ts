import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { advise } from '../../src/advise.ts';
import { METRIC_LIMITS } from '../../src/packs/metric-limits.ts';
import { requirementProblem } from '../../src/packs/required.ts';
import { assessText, on, roles } from '../support/examining.ts';

const STAYS = readFileSync(join(import.meta.dirname, '../../fixtures/hospital-stays.csv'), 'utf8');
const HALF = STAYS.split('\n').slice(0, 800).join('\n');

/** Every metric that a threshold can be asked of, at one that is stricter than those of the packs. */
const EVERY_METRIC = Object.keys(METRIC_LIMITS).flatMap((name) => {
  const metric = name as keyof typeof METRIC_LIMITS;
  const asked = [0, 0.01, 100].map((threshold) => ({ metric, threshold }));
  return asked.find((one) => requirementProblem(one) === null) ?? [];
});

const PACKS = [
  [],
  ['house-strict'],
  ['g29'],
  ['ca-hc-prci', 'eu-ema-0070'],
  ['fr-pmsi-footprint', 'us-hipaa-safe-harbor', 'sg-pdpc'],
];
const UNITS = [
  roles({ sex: ['quasi-identifier'], icd10: ['sensitive'], ward: ['sensitive'] }),
  roles(
    { ward: ['quasi-identifier'], icd10: { roles: ['sensitive'], harmless: ['I10'] } },
    { subject: { column: 'patient_id', released: true } },
  ),
  // Nobody said what most columns are: criteria look at them with and without those.
  roles({}, { subject: { column: 'patient_id', released: false } }),
];

/** What criteria do not read is not measured before a treatment: it may change no finding. */
test.each(
  PACKS.flatMap((rules) =>
    UNITS.flatMap((declared) =>
      [[], EVERY_METRIC].map((require) => ({ rules, declared, require })),
    ),
  ),
)(
  'a table is found what an assessment finds it: $rules, $require.length thresholds',
  async (asked) => {
    const request = { ...on('2026-11-23'), ...asked, header: 'yes' } as const;
    const stdin = Readable.from([Buffer.from(HALF)]);
    const over = { isOver: () => true, plansMax: 1 };
    const { before } = (await advise({ path: '-', stdin, ...request }, over)).advice;
    const whole = await assessText(HALF, request);
    expect(before.findings).toEqual(whole.findings);
    expect(whole.metrics).toEqual(expect.arrayContaining([...before.facts.metrics]));
  },
);

test('the thresholds asked for are of many metrics', () => {
  expect(EVERY_METRIC.length).toBeGreaterThan(15);
});
