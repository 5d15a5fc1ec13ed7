import type { JudgedDataset } from '../../src/model/treatment-record.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Released } from '../../src/report/releases/view.ts';
import { ADVICES } from './advice-sample.ts';
import { finding, SAMPLES } from './sample.ts';

const { plans, packs, run } = ADVICES.reached();
const { drops, coarser, unchanged, losses, suppressed, suppressedShare } = plans[0]!;

const judged = (
  name: string,
  verdict: Verdict,
  more: Partial<JudgedDataset> = {},
): JudgedDataset => ({
  ...{ name, bytes: 123_456, sha256: 'ab'.repeat(32), rows: 4957 },
  ...{ verdict, grounds: verdict === 'restrict' ? ['conditions'] : [] },
  verdicts: { open: verdict, api: verdict, 'secure-space': verdict },
  quality: verdict === 'publish' ? 'anonymised' : 'pseudonymised',
  k: 1,
  ...more,
});

/** A release of CSV that may be published; persons were counted by a key that it does not hold. */
function kept(): Released {
  return {
    outcome: 'kept',
    record: {
      schema: 'healthrisk.treatment/v1',
      plan: {
        schema: 'healthrisk.plan/v1',
        ...{ goal: 'publish', channel: 'open', packs: ['open-data'] },
        require: [{ metric: 'k', threshold: 12 }],
        suppression: 0.02,
        columns: [
          ...drops.map(({ column, because }) => ({ column, drop: because })),
          ...coarser.map(({ column, step }) => ({ column, write: step })),
          ...unchanged.map((column) => ({ column, write: { kind: 'as-is' as const } })),
        ],
      },
      packs: [...packs],
      source: judged('stays.csv', 'refuse'),
      output: judged('release.csv', 'publish', { k: 12, rows: 4957 - suppressed }),
      written: {
        format: 'csv',
        text: { encoding: 'utf-8', delimiter: ',' },
        order: 'released-texts',
        formulas: [],
      },
      columns: coarser.map(({ column, step }) => {
        return { column, step, distinctBefore: 3259, distinctAfter: 12 };
      }),
      ...{ suppressed, suppressedShare, losses, isProved: true, run },
    },
    assessment: {
      findings: [],
      policy: { ...SAMPLES.published().policy, unit: 'subject-private' },
    },
    paths: {
      release: 'out/release.csv',
      assessment: 'out/release.csv.assessment.json',
      record: 'out/release.csv.treatment.json',
    },
    gate: 'healthrisk decide out/release.csv.assessment.json --data out/release.csv',
  };
}

/** One for a secure space, with a random key and with cells that a spreadsheet would compute. */
function restricted(): Released {
  const { record, ...released } = kept();
  const { plan, written } = record;
  return {
    ...released,
    record: {
      ...record,
      plan: {
        ...{ ...plan, goal: 'restrict', channel: 'secure-space' },
        columns: [
          { column: 'patient_id', write: { kind: 'random-key' } },
          { column: 'remark', write: { kind: 'as-is' } },
        ],
      },
      output: judged('release.csv', 'restrict', { k: null, rows: 4956 }),
      written: {
        ...written,
        text: { encoding: 'windows-1252', delimiter: '\t' },
        formulas: ['remark', 'note of the ward'],
      },
      ...{ suppressed: 1, suppressedShare: 1 / 4957, isProved: false },
    },
    assessment: { findings: [], policy: { ...SAMPLES.published().policy, unit: 'subject' } },
  };
}

/** One in Parquet, of a table that nothing had to be done to. */
function parquet(): Released {
  const { record, ...released } = kept();
  const { plan, written } = record;
  return {
    ...released,
    record: {
      ...record,
      plan: { ...plan, columns: [{ column: 'sex', write: { kind: 'as-is' } }] },
      source: judged('stays.parquet', 'publish', { k: 46 }),
      output: judged('release.parquet', 'publish', { k: 46 }),
      written: { ...written, format: 'parquet', text: null },
      columns: [],
      ...{ suppressed: 0, suppressedShare: 0, isProved: null },
      losses: { loss: 0, 'non-uniform-entropy': 0, discernibility: 120_502_913 },
    },
    assessment: { findings: [], policy: { ...SAMPLES.published().policy, unit: 'row' } },
    paths: {
      release: 'release.parquet',
      assessment: 'release.parquet.assessment.json',
      record: 'release.parquet.treatment.json',
    },
    gate: 'healthrisk decide release.parquet.assessment.json --data release.parquet',
  };
}

/** One that says something worse than was promised, and is gone. */
function broken(): Released {
  const { record, ...released } = kept();
  const failed = finding('fail', 'refuse', {
    ...{ id: 'k-minimum', metric: 'k', op: '>=', threshold: 11 },
  });
  const unmeasured = finding('not-evaluable', 'restrict', {
    ...{ id: 'l-minimum', metric: 'l-distinct', of: 'icd10', op: '>=', threshold: 2 },
    ...{ grounds: 'undetermined', params: { reason: 'fewer-values-than-l' } },
  });
  return {
    ...released,
    outcome: 'broken',
    record: { ...record, output: judged('release.csv', 'refuse', { k: 3 }) },
    assessment: { ...released.assessment, findings: [failed, unmeasured] },
  };
}

/** Releases of every outcome that has something to show. */
export const RELEASES = { kept, restricted, parquet, broken } as const;
