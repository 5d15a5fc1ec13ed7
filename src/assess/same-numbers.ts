import { isDeepStrictEqual } from 'node:util';
import { HealthriskError } from '../errors/healthrisk-error.ts';
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
      message: 'expected files to verify, found a stream, which can be read only once',
      hint: 'write it to a file first',
    });
  }
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
  if (one.dataset.sha256 !== other.dataset.sha256) {
    throw new HealthriskError('E-INPUT-CHANGED', {
      message: 'expected the same bytes when the file was read again, found others',
      location: { file: one.dataset.name },
    });
  }
  const differences = [
    ...(isDeepStrictEqual(rowsAtRisk, others) ? [] : ['the records at risk']),
    ...metricDifferences(one.metrics, other.metrics),
    ...(['classSizes', 'classSizesRecord', 'findings', 'assumptions'] as const).filter(
      (key) => !isDeepStrictEqual(one[key], other[key]),
    ),
    ...(['rows', 'persons', 'columns', 'text'] as const)
      .filter((key) => !isDeepStrictEqual(one.dataset[key], other.dataset[key]))
      .map((key) => `dataset.${key}`),
  ];
  if (differences.length === 0) return;
  const named = differences.slice(0, NAMED).join(', ');
  const more = differences.length > NAMED ? ` and ${differences.length - NAMED} more` : '';
  throw new HealthriskError('E-VERIFY-DIFFERS', {
    message: `expected the engines ${one.policy.engine} and ${other.policy.engine} to agree, found that they differ in ${named}${more}`,
  });
}

/** Names of the metrics that differ, by what they are and of which column. */
function metricDifferences(one: readonly MetricValue[], other: readonly MetricValue[]): string[] {
  const rest = new Map(other.map((metric) => [keyOf(metric), metric]));
  const names: string[] = [];
  for (const metric of one) {
    if (!isDeepStrictEqual(metric, rest.get(keyOf(metric)))) names.push(nameOf(metric));
    rest.delete(keyOf(metric));
  }
  return [...names, ...[...rest.values()].map(nameOf)];
}

function keyOf({ id, of, params }: MetricValue): string {
  return JSON.stringify([id, of ?? null, Object.entries(params ?? {}).sort()]);
}

function nameOf({ id, of }: MetricValue): string {
  return of === undefined ? id : `${id} of "${of}"`;
}
