import type { AdviceReport, AdvisedPlan, JudgedInShort } from '../../src/model/advice-report.ts';
import type { Finding } from '../../src/model/finding.ts';
import { DROP_REASONS, type Step } from '../../src/model/treatment.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { finding } from './sample.ts';

/** A level of every kind. */
const STEPS: Step[] = [
  { kind: 'date', unit: 'month' },
  { kind: 'date', unit: 'year' },
  { kind: 'years', years: 20 },
  { kind: 'band', width: 2.5, top: null },
  { kind: 'band', width: 1000, top: 16_000 },
  { kind: 'prefix', length: 1 },
  { kind: 'prefix', length: 3 },
  { kind: 'place', unit: 'departement' },
  { kind: 'icd10', unit: 'block' },
  { kind: 'atc', level: 2 },
  { kind: 'ccam', unit: 'site' },
  { kind: 'file', level: 2 },
  { kind: 'any' },
];

const judged = (
  verdict: Verdict,
  k: number | null,
  findings: readonly Finding[] = [],
): JudgedInShort => ({
  verdict,
  grounds: verdict === 'restrict' ? ['undetermined'] : [],
  verdicts: { open: verdict, api: verdict, 'secure-space': verdict },
  quality: verdict === 'publish' ? 'anonymised' : 'pseudonymised',
  ...{ k, findings },
});

const failed = finding('fail', 'refuse', { id: 'k-minimum', metric: 'k', op: '>=', threshold: 11 });
const guessed = finding('fail', 'restrict', {
  ...{ id: 'roles-guessed', pack: 'core', kind: 'core', grounds: 'undetermined' },
  params: { columns: ['column 1', 'column 2'] },
});

const plan: AdvisedPlan = {
  reachesGoal: true,
  drops: DROP_REASONS.map((because, at) => ({ column: `gone ${at}`, because })),
  coarser: STEPS.map((step, at) => ({ column: `column ${at}`, level: at + 1, step })),
  unchanged: ['sex', 'ward'],
  suppressed: 58,
  suppressedShare: 58 / 4957,
  losses: { loss: 0.505, 'non-uniform-entropy': 0.25, discernibility: 120_502_913 },
  after: judged('publish', 12),
};

/** Other treatments than {@link plan}: a column kept, one left out, and nothing but fewer records. */
const others: AdvisedPlan[] = [
  {
    ...{ ...plan, losses: { ...plan.losses, loss: 0.61 }, suppressed: 0, suppressedShare: 0 },
    coarser: plan.coarser.slice(1),
    unchanged: ['column 0', 'sex', 'ward'],
  },
  {
    ...plan,
    unchanged: ['ward'],
    drops: [...plan.drops, { column: 'sex', because: 'nothing-left' }],
  },
  { ...plan, suppressed: 0, suppressedShare: 0, after: judged('restrict', null) },
];

/** An advice that found treatments. */
function reached(): AdviceReport {
  return {
    schema: 'healthrisk.advice/v1',
    ...{ goal: 'publish', channel: 'open', suppression: 0.025, loss: 'loss' },
    ...{ shape: 'microdata', unit: 'subject-private' },
    dataset: {
      name: 'stays.csv',
      bytes: 123_456,
      sha256: 'ab'.repeat(32),
      files: [{ name: 'stays.csv', bytes: 123_456, sha256: 'ab'.repeat(32), rows: 4957 }],
      format: 'csv',
      text: { encoding: 'utf-8', delimiter: ';' },
      rows: 4957,
    },
    packs: [{ id: 'open-data', version: '1.1.0', sha256: 'cd'.repeat(32), from: 'default' }],
    before: judged('refuse', 1, [failed]),
    plans: [plan, ...others],
    ...{ isProved: true, evaluated: 1757 },
    quick: {
      before: { k: 1, uniqueShare: 0.9876 },
      steps: [
        { column: 'column 0', to: STEPS[0]!, k: 1, uniqueShare: 0.5 },
        { column: 'column 11', to: STEPS[11]!, k: 3, uniqueShare: 0 },
      ],
    },
    ...{ isPlanned: false, lacking: null },
    run: {
      version: '0.1.0',
      node: 'v20.20.0',
      command: 'healthrisk advise stays.csv',
      startedAt: '2026-11-23T09:30:00.000Z',
      elapsedMs: 1234,
    },
  };
}

/** One whose treatment leaves something to somebody. */
function left(): AdviceReport {
  const sample = reached();
  const after = judged('restrict', 12, [guessed]);
  return {
    ...{ ...sample, isProved: false, loss: 'discernibility', channel: 'all' },
    plans: [{ ...plan, reachesGoal: false, after, suppressed: 0, suppressedShare: 0 }],
  };
}

/** One that found none, under any budget. */
function lacking(): AdviceReport {
  return {
    ...{ ...reached(), plans: [], goal: 'restrict' },
    lacking: {
      records: 4957,
      demands: [
        { metric: 'k', op: '>=', threshold: 11, params: {}, of: null, records: 7, share: 7 / 4957 },
        {
          ...{ metric: 'l-recursive-c', op: '<', threshold: 4, params: { l: 3 }, of: 'icd10' },
          ...{ records: 4957, share: 1 },
        },
        {
          ...{ metric: 'share-below-k', op: '<=', threshold: 0.001, params: { k: 5 }, of: null },
          ...{ records: null, share: null },
        },
      ],
      larger: { tried: [0.05, 0.1, 0.2], found: null },
    },
  };
}

/** A plan that takes more than it allows. */
function planTooCostly(): AdviceReport {
  const sample = lacking();
  const larger = { tried: [], found: null };
  return {
    ...{ ...sample, isPlanned: true, goal: 'publish' },
    lacking: { ...sample.lacking!, larger },
  };
}

/** A plan that leaves something to somebody. */
function planNotEnough(): AdviceReport {
  return { ...left(), isPlanned: true, isProved: true };
}

/** One that found none, but under a larger budget. */
function roomier(): AdviceReport {
  const sample = lacking();
  const larger = { tried: [0.05], found: { suppression: 0.1, suppressed: 412 } };
  return { ...sample, lacking: { ...sample.lacking!, demands: [], larger } };
}

/** Advices of every outcome that has something to show. */
export const ADVICES = { reached, left, lacking, roomier, planTooCostly, planNotEnough } as const;
