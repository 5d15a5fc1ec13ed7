import { isDeepStrictEqual } from 'node:util';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Difference } from '../errors/problem.ts';
import type { Assessment } from '../model/assessment.ts';
import type { MetricValue } from '../model/metric.ts';
import { isRegularFile } from '../source/is-regular-file.ts';

type Examined = Omit<Assessment, 'run'>;

/** An assessment, and the records at risk where they were asked for. */
interface Witnessed {
  assessment: Examined;
  rowsAtRisk: Uint32Array | null;
}

/** Differences that are named; the rest is counted. */
const NAMED = 5;

/** @throws HealthriskError E-USAGE for what can be read only once */
export async function requireReadableTwice(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (path !== '-' && (await isRegularFile(path))) continue;
    throw new HealthriskError('E-USAGE', {
      problem: ['verify-stream'],
    });
  }
}

/** @throws HealthriskError E-INPUT-CHANGED where a dataset was another one the second time */
export function requireSameBytes(
  one: Pick<Assessment['dataset'], 'name' | 'sha256'>,
  other: Pick<Assessment['dataset'], 'sha256'>,
): void {
  if (one.sha256 === other.sha256) return;
  throw new HealthriskError('E-INPUT-CHANGED', {
    problem: ['changed-between-readings'],
    location: { file: one.name },
  });
}

/**
 * Holds two assessments of the same file by two engines against each other: every metric, the
 * class-size histograms, what is said of the columns, and the findings.
 * @throws HealthriskError E-INPUT-CHANGED when they did not read the same bytes, E-VERIFY-DIFFERS
 */
export function requireSameNumbers(
  { assessment: one, rowsAtRisk }: Witnessed,
  { assessment: other, rowsAtRisk: others }: Witnessed,
): void {
  requireSameBytes(one.dataset, other.dataset);
  const differences: Difference[] = [
    ...(isDeepStrictEqual(rowsAtRisk, others) ? [] : [null]),
    ...metricDifferences(one.metrics, other.metrics),
    ...(['classSizes', 'classSizesRecord', 'findings', 'assumptions'] as const)
      .filter((key) => !isDeepStrictEqual(one[key], other[key]))
      .map((key) => ({ name: key, of: null })),
    ...(['rows', 'persons', 'columns', 'text'] as const)
      .filter((key) => !isDeepStrictEqual(one.dataset[key], other.dataset[key]))
      .map((key) => ({ name: `dataset.${key}`, of: null })),
  ];
  if (differences.length === 0) return;
  throw new HealthriskError('E-VERIFY-DIFFERS', {
    problem: [
      'engines-differ',
      {
        one: one.policy.engine,
        other: other.policy.engine,
        differences: differences.slice(0, NAMED),
        more: Math.max(0, differences.length - NAMED),
      },
    ],
  });
}

/** The metrics that differ, by what they are and of which column. */
function metricDifferences(
  one: readonly MetricValue[],
  other: readonly MetricValue[],
): Difference[] {
  const rest = new Map(other.map((metric) => [keyOf(metric), metric]));
  const names: Difference[] = [];
  for (const metric of one) {
    if (!isDeepStrictEqual(metric, rest.get(keyOf(metric)))) names.push(nameOf(metric));
    rest.delete(keyOf(metric));
  }
  return [...names, ...[...rest.values()].map(nameOf)];
}

function keyOf({ id, of, params }: MetricValue): string {
  return JSON.stringify([id, of ?? null, Object.entries(params ?? {}).sort()]);
}

function nameOf({ id, of }: MetricValue): Difference {
  return { name: id, of: of ?? null };
}
