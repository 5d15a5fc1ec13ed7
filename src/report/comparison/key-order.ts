import type {
  Change,
  ColumnChange,
  ComparedColumn,
  ComparedDataset,
  ComparedFinding,
  ComparedValue,
  ComparedVerdict,
  Comparison,
  FindingChange,
  MetricChange,
  PackChange,
  Regression,
  VerdictChange,
} from '../../model/comparison.ts';
import type { MetricParams } from '../../model/metric.ts';
import { type EveryKey, type KeyOrder, order } from '../ordered.ts';

/** The order of the parameters of a metric. */
export const METRIC_PARAMS = order<MetricParams>({
  k: null,
  l: null,
  level: null,
  harmless: null,
  age: null,
  population: null,
  set: null,
  without: null,
});

/** Before and after, in the same order. */
function change<T>(inside: KeyOrder): EveryKey<Change<T>> {
  return { before: inside, after: inside };
}

const COMPARED = order<ComparedDataset>({
  name: null,
  sha256: null,
  rows: null,
  persons: null,
  members: null,
  asOf: null,
});
const COMPARED_COLUMN = order<ComparedColumn>({ roles: null, semantic: null });
const COMPARED_VALUE = order<ComparedValue>({ value: null, infinite: null, reason: null });
const COMPARED_FINDING = order<ComparedFinding>({ outcome: null, effect: null, grounds: null });
const COMPARED_VERDICT = order<ComparedVerdict>({ verdict: null, grounds: null });
const COMPARED_PACK = order<NonNullable<PackChange['before']>>({ version: null, sha256: null });

/** The order of a comparison: what became worse stands at its end. */
export const COMPARISON_ORDER: KeyOrder = order<Comparison>({
  schema: null,
  before: COMPARED,
  after: COMPARED,
  verdicts: order<VerdictChange>({
    channel: null,
    ...change(COMPARED_VERDICT),
    tendency: null,
  }),
  quality: order<NonNullable<Comparison['quality']>>({ before: null, after: null, tendency: null }),
  packs: order<PackChange>({ id: null, ...change(COMPARED_PACK) }),
  columns: order<ColumnChange>({ name: null, ...change(COMPARED_COLUMN) }),
  metrics: order<MetricChange>({
    id: null,
    of: null,
    params: METRIC_PARAMS,
    unit: null,
    ...change(COMPARED_VALUE),
    tendency: null,
  }),
  findings: order<FindingChange>({
    pack: null,
    id: null,
    of: null,
    ...change(COMPARED_FINDING),
    tendency: null,
  }),
  regressions: order<Regression>({ kind: null, id: null, of: null }),
});
