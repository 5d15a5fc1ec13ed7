import type { Advice, AdviceParams } from '../model/advice.ts';
import type { AppliedPack, Assessment, Assumption, Setting } from '../model/assessment.ts';
import type { Column } from '../model/column.ts';
import type { Attested, Context } from '../model/context.ts';
import type { JudgedEntry } from '../model/facts.ts';
import type { MetricValue } from '../model/metric.ts';
import type { Signal } from '../model/suggestion.ts';
import type { Treatments } from '../model/treatments.ts';
import type { AppliedWaiver } from '../model/waiver.ts';
import { COMPARISON_ORDER, METRIC_PARAMS } from './comparison/key-order.ts';
import { DECIDED_ORDER, VERDICTS } from './decided/key-order.ts';
import { FINDING } from './finding-order.ts';
import { type EveryKey, type KeyOrder, order } from './ordered.ts';
import { TREATMENTS } from './treatments/found-order.ts';

/** What is said of a column. */
export const COLUMN: EveryKey<Column> = {
  name: null,
  roles: null,
  roleFrom: null,
  addedRoles: null,
  semantic: null,
  confidence: null,
  signals: order<Signal>({
    id: null,
    params: order<Signal['params']>({
      semantic: null,
      share: null,
      values: null,
      words: null,
      records: null,
      label: null,
    }),
  }),
  type: null,
  granularity: null,
  distinct: null,
  missing: null,
  evidence: null,
  severity: null,
  vouched: null,
};

/** A pack that was applied. */
export const APPLIED_PACK = order<AppliedPack>({
  id: null,
  version: null,
  sha256: null,
  from: null,
});

const ATTESTED: EveryKey<Attested> = { by: null, expires: null, reference: null };

const METRIC = order<MetricValue>({
  id: null,
  of: null,
  params: METRIC_PARAMS,
  value: null,
  infinite: null,
  reason: null,
  absentValues: null,
  classesLeftOut: null,
  unit: null,
});

/** What tells a dataset from others, and how much it holds. */
export const DATASET: EveryKey<Omit<Assessment['dataset'], 'persons' | 'columns'>> = {
  name: null,
  bytes: null,
  sha256: null,
  files: order<Assessment['dataset']['files'][number]>({
    name: null,
    bytes: null,
    sha256: null,
    rows: null,
  }),
  format: null,
  text: order<NonNullable<Assessment['dataset']['text']>>({ encoding: null, delimiter: null }),
  rows: null,
};

/** Who made it and when. */
export const RUN: KeyOrder = order<Assessment['run']>({
  version: null,
  node: null,
  command: null,
  startedAt: null,
  elapsedMs: null,
});

const ADVICE_PARAMS: EveryKey<AdviceParams> = {
  metadata: null,
  periods: null,
  columns: null,
  missing: null,
  expected: null,
  files: null,
  records: null,
};

/** The order of the model, verdict first. */
export const KEY_ORDER: KeyOrder = order<Assessment>({
  schema: null,
  verdict: null,
  grounds: null,
  channel: null,
  verdicts: VERDICTS,
  quality: null,
  shape: null,
  dataset: order<Assessment['dataset']>({
    ...DATASET,
    persons: null,
    columns: order<Column>(COLUMN),
  }),
  packs: APPLIED_PACK,
  policy: order<Assessment['policy']>({
    missing: null,
    unit: null,
    engine: null,
    engineReason: null,
    asOf: null,
    settings: order<Setting>({ name: null, value: null, from: null }),
  }),
  context: order<Context>({
    quality: null,
    basis: order<NonNullable<Context['basis']>>({ kind: null, ...ATTESTED }),
    purpose: order<NonNullable<Context['purpose']>>({ uses: null, ...ATTESTED }),
    recipient: null,
    attested: order<Context['attested'][number]>({ condition: null, ...ATTESTED }),
    membership: null,
    categories: null,
    invasion: null,
    metadata: order<Context['metadata']>({ licence: null, publisher: null, coverage: null }),
  }),
  metrics: METRIC,
  judged: order<JudgedEntry>({
    of: null,
    level: null,
    harmless: null,
    values: null,
    harmfulValues: null,
  }),
  classSizes: null,
  classSizesRecord: null,
  findings: FINDING,
  waivers: order<AppliedWaiver>({
    criterion: null,
    dataset: null,
    columns: null,
    reason: null,
    approver: null,
    expires: null,
    worst: null,
    lowered: null,
    worse: null,
    unmeasured: null,
  }),
  assumptions: order<Assumption>({ id: null, of: null, params: null }),
  advice: order<Advice>({ id: null, params: order<AdviceParams>(ADVICE_PARAMS) }),
  treatments: order<Treatments>(TREATMENTS),
  baseline: COMPARISON_ORDER,
  decided: DECIDED_ORDER,
  run: RUN,
});
