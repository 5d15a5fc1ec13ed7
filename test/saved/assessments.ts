import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssessRequest } from '../../src/assess/request.ts';
import { examine } from '../../src/assess.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { json } from '../../src/report/json.ts';
import { assessText, on, roles } from '../support/examining.ts';
import { fixture } from '../support/run.ts';

const RUN = {
  version: '0.1.0',
  node: 'v20.20.2',
  command: 'test',
  startedAt: '2026-11-23T10:00:00.000Z',
  elapsedMs: 1,
};

const CRITERIA = [
  'metric: k, op: ">", threshold: 2',
  'metric: k-record, op: ">=", threshold: 3',
  'metric: share-below-k, op: "<=", threshold: 0.1, params: { k: 4 }',
  'metric: unique-share, op: "<", threshold: 0.05',
  'metric: prosecutor-risk-max, op: "<", threshold: 0.25',
  'metric: prosecutor-risk-max, op: "<=", threshold: 0.09',
  'metric: prosecutor-risk-max, op: "<=", threshold: 0.3, k: 7',
  'metric: prosecutor-risk-mean, op: "<=", threshold: 0.3',
  'metric: class-size-mean, op: ">=", threshold: 3',
  'metric: rows, op: ">=", threshold: 5',
  'metric: l-distinct, op: ">=", threshold: 3',
  'metric: l-entropy, op: ">", threshold: 1.5',
  'metric: l-recursive-c, op: "<=", threshold: 3, params: { l: 2 }',
  'metric: t-closeness, op: "<=", threshold: 0.3',
  'metric: alpha, op: "<=", threshold: 0.6',
  'metric: beta-enhanced, op: "<=", threshold: 2',
  'metric: delta-disclosure, op: "<=", threshold: 1',
  'metric: homogeneous-share, op: "<=", threshold: 0.1',
];

const TEXTS = `title: { en: T, fr: T }, advice: { en: T, fr: T }, source: { title: T, binding: law, appliesFrom: "2029-03-26", certainty: { en: chosen for tests, fr: choisi pour les tests } }`;

/** Path of a pack with a criterion on nearly every metric that may have one. */
export function everyMetric(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'healthrisk-saved-')), 'every.yaml');
  const criteria = CRITERIA.map(
    (criterion, at) =>
      `  - { id: c-${at}, kind: threshold, ${criterion}, ${TEXTS}, on_fail: { open: refuse, api: restrict } }\n`,
  );
  writeFileSync(
    path,
    `id: every\nversion: 1.0.0\ntitle: { en: T, fr: T }\ndescription: { en: T, fr: T }\ncriteria:\n${criteria.join('')}`,
  );
  return path;
}

/** The JSON of a run over a fixture. */
export async function assessed(
  file: string,
  request: Partial<AssessRequest> = {},
): Promise<string> {
  const { assessment } = await examine({ path: fixture(file), ...on('2026-11-23'), ...request });
  return json({ ...assessment, run: RUN });
}

/** The JSON of a run over a text. */
export async function assessedText(
  text: string,
  request: Partial<AssessRequest> = {},
): Promise<string> {
  return json({ ...(await assessText(text, request)), run: RUN });
}

/** The survey that may be published, as its configuration declares it. */
export function survey(request: Partial<AssessRequest> = {}): Promise<string> {
  return assessed('annual-survey.csv', {
    declared: {
      ...roles({
        age_group: ['quasi-identifier'],
        sex: ['quasi-identifier'],
        region: ['quasi-identifier'],
        self_rated_health: ['sensitive'],
        smoker: ['sensitive'],
        chronic_condition: { roles: ['sensitive'], harmless: ['no condition'] },
      }),
      recordsArePersons: true,
    },
    ...request,
  });
}

/** Columns of the stays in a hospital, as declared. */
export const STAYS = roles({
  birth_date: { roles: ['quasi-identifier'], generalise: { date: 'year' } },
  sex: ['quasi-identifier'],
  postcode: { roles: ['quasi-identifier'], generalise: { prefix: 2 } },
  ward: ['ignored'],
  icd10: { roles: ['sensitive'], judgeAt: 'icd10-category' },
  ccam_act: { roles: ['sensitive'], missingMeans: 'none' },
  cost_eur: { roles: ['sensitive'], ordered: true },
});

/** An assessment as its JSON gives it, to be edited. */
export function parsed(text: string): Assessment {
  return JSON.parse(text) as Assessment;
}
