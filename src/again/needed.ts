import type { NeededMetric } from '../model/decided.ts';
import type { Finding } from '../model/finding.ts';
import type { MetricParams } from '../model/metric.ts';

/** What would have to be measured before all criteria can be evaluated; sorted, each once. */
export function neededMetrics(findings: readonly Finding[]): NeededMetric[] {
  const needed = new Map<string, NeededMetric>();
  for (const finding of findings) {
    const metric = neededBy(finding);
    if (metric !== null) needed.set(keyOf(metric), metric);
  }
  return [...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, metric]) => metric);
}

function neededBy(finding: Finding): NeededMetric | null {
  const { params, of, demand } = finding;
  if (params.reason !== 'not-measured') return null;
  const id = finding.metric;
  if (id === null) return null;
  const wanted = { ...ofThreshold(finding), ...demanded(demand) };
  return {
    id,
    ...(of === null ? {} : { of }),
    ...(Object.keys(wanted).length === 0 ? {} : { params: wanted }),
  };
}

function ofThreshold({ kind, metric, params }: Finding): MetricParams {
  if (kind !== 'threshold') return {};
  const { k, l, level, harmless } = params;
  return {
    ...(metric === 'share-below-k' && k !== undefined ? { k } : {}),
    ...(l === undefined ? {} : { l }),
    ...(level === undefined ? {} : { level }),
    ...(harmless === undefined ? {} : { harmless }),
  };
}

function demanded({ age, population, set }: NonNullable<Finding['demand']> = {}): MetricParams {
  return {
    ...(age === undefined ? {} : { age }),
    ...(population === undefined ? {} : { population }),
    ...(set === undefined ? {} : { set }),
  };
}

function keyOf({ id, of, params }: NeededMetric): string {
  return JSON.stringify([id, of ?? '', params ?? {}]);
}
