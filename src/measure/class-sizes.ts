import type { Engine } from '../engines/engine.ts';
import { ClassSizeHistogram } from '../metrics/class-size-histogram.ts';
import * as anonymity from '../metrics/k-anonymity.ts';
import * as prosecutor from '../metrics/prosecutor-risk.ts';
import * as uniqueness from '../metrics/uniqueness.ts';
import type { ClassUnit } from '../model/class.ts';
import type { MetricId, MetricParams, MetricUnit, MetricValue } from '../model/metric.ts';
import { classUnit, type MeasurePlan } from './measure-plan.ts';

/** [size in persons, number of classes], ascending. */
export type Histogram = [number, number][];

/** Sizes of the classes that some columns make. */
export async function histogram(
  engine: Engine,
  columns: readonly number[],
  unit: ClassUnit,
): Promise<Histogram> {
  const sizes = new ClassSizeHistogram();
  await engine.classes({ columns, unit }, (found) => sizes.see(found));
  return sizes.entries();
}

/** Class-size metrics and the histograms behind them. */
export interface ClassSizeMeasures {
  metrics: MetricValue[];
  sizes: Histogram;
  /** Of single tuples, where `sizes` is of histories. */
  sizesRecord: Histogram | null;
}

/**
 * k, uniqueness and prosecutor risk over the classes of `columns`. With a private subject every
 * number but `k` speaks of tuples, and `k` of whole histories.
 */
export async function measureClassSizes(
  plan: MeasurePlan,
  columns: readonly number[],
  params: MetricParams | null,
): Promise<ClassSizeMeasures> {
  if (columns.length === 0 && plan.unit === 'row' && params === null) {
    return { metrics: notEvaluable(plan), sizes: [], sizesRecord: null };
  }
  const sizes = await histogram(plan.engine, columns, classUnit(plan.unit));
  const entries = entriesOf(sizes, plan);
  let sizesRecord: Histogram | null = null;
  if (plan.unit === 'subject') {
    sizesRecord = await histogram(plan.engine, columns, 'tuples');
    entries.push(['k-record', anonymity.kAnonymity(sizesRecord), 'persons']);
  }
  if (plan.unit === 'subject-private') {
    const histories = await histogram(plan.engine, columns, 'histories');
    entries[0] = ['k', anonymity.kAnonymity(histories), 'persons'];
    entries.push(['k-record', anonymity.kAnonymity(sizes), 'persons']);
  }
  const metrics = entries.map(([id, value, unit, own]): MetricValue => {
    const all = { ...own, ...params };
    return { id, ...(Object.keys(all).length > 0 ? { params: all } : {}), value, unit };
  });
  return { metrics, sizes, sizesRecord };
}

type Entry = [MetricId, number, MetricUnit, MetricParams?];

function entriesOf(sizes: Histogram, plan: MeasurePlan): Entry[] {
  const share = shareUnit(plan);
  return [
    ['k', anonymity.kAnonymity(sizes), 'persons'],
    ['classes', anonymity.classCount(sizes), 'classes'],
    ['class-size-mean', anonymity.classSizeMean(sizes), 'persons'],
    ['class-size-max', anonymity.classSizeMax(sizes), 'persons'],
    ['unique-count', uniqueness.uniqueCount(sizes), 'persons'],
    ['unique-share', uniqueness.uniqueShare(sizes), share],
    ...plan.shareThresholds.map(
      (k): Entry => ['share-below-k', anonymity.shareBelow(sizes, k), share, { k }],
    ),
    ['prosecutor-risk-max', prosecutor.prosecutorRiskMax(sizes), 'probability'],
    ['prosecutor-risk-mean', prosecutor.prosecutorRiskMean(sizes), 'probability'],
    ['expected-reidentifications', prosecutor.expectedReidentifications(sizes), 'persons'],
  ];
}

/** With a private subject, a person counts once per tuple, and shares are of those pairs. */
export function shareUnit(plan: Pick<MeasurePlan, 'unit'>): MetricUnit {
  return plan.unit === 'subject-private' ? 'share-of-person-tuple-pairs' : 'share-of-persons';
}

/** Without a quasi-identifier and a subject there is nothing to single people out by. */
function notEvaluable(plan: MeasurePlan): MetricValue[] {
  const sample = entriesOf([[1, 1]], plan);
  return sample.map(([id, , unit, params]) => ({
    id,
    ...(params === undefined ? {} : { params }),
    value: null,
    reason: 'no-quasi-identifier',
    unit,
  }));
}
