import type { Finding } from '../model/finding.ts';
import type { MetricId, MetricValue } from '../model/metric.ts';

/**
 * Risks of a person: to be recognised, or to have something learnt about them. They are worse
 * whether or not somebody asks. Numbers of persons are not among them: they grow with the table.
 */
const RISKS: readonly MetricId[] = [
  'unique-share',
  'share-below-k',
  'prosecutor-risk-max',
  'prosecutor-risk-mean',
  'homogeneous-share',
];

/** Whether a criterion compares a number, so that it counts before and after. */
export function isGated({ metric, params }: Finding): boolean {
  return metric !== null && params.nothingToJudge === undefined;
}

/**
 * Tells of which metrics a change is one for better or worse: of risks, and of what some criterion
 * reads. Of the others it is only known that they are higher or lower.
 */
export function judgedBy(
  findings: readonly Finding[],
): (metric: Pick<MetricValue, 'id' | 'of'>) => boolean {
  const keyOf = (id: MetricId, of: string | null | undefined) => JSON.stringify([id, of ?? null]);
  const read = new Set(
    findings
      .filter(isGated)
      .flatMap(({ metric, of }) => (metric === null ? [] : keyOf(metric, of))),
  );
  return ({ id, of }) => RISKS.includes(id) || read.has(keyOf(id, of));
}
