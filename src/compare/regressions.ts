import type { Assessment } from '../model/assessment.ts';
import type { ColumnChange, Comparison, Regression } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Role } from '../model/role.ts';
import { tendencyOf } from './direction.ts';
import { paired } from './paired.ts';

/** Roles without which a column is looked at less closely. */
const WATCHED: readonly Role[] = ['quasi-identifier', 'sensitive', 'direct-identifier'];

/** Roles under which a column is not judged. */
const UNJUDGED: readonly Role[] = ['ignored', 'unassessed'];

/** What became worse: numbers that criteria read, roles, columns, criteria, verdicts. */
export function regressions(
  before: Pick<Assessment, 'findings'>,
  after: Pick<Assessment, 'findings'>,
  { columns, findings, verdicts }: Pick<Comparison, 'columns' | 'findings' | 'verdicts'>,
): Regression[] {
  return [
    ...gatedMetrics(before.findings, after.findings),
    ...columns.flatMap(ofColumn),
    ...findings.flatMap(({ id, of, tendency }): Regression[] =>
      tendency === 'worse' ? [{ kind: 'criterion', id, of }] : [],
    ),
    ...verdicts.flatMap(({ channel, tendency }): Regression[] =>
      tendency === 'worse' ? [{ kind: 'verdict', id: channel, of: null }] : [],
    ),
  ];
}

/** The numbers that criteria compare, each once, whatever the outcome. */
function gatedMetrics(before: readonly Finding[], after: readonly Finding[]): Regression[] {
  const worse = new Map<string, Regression>();
  for (const [old, now] of paired(before.filter(isGated), after.filter(isGated), gateOf)) {
    if (old === null || now === null || now.metric === null) continue;
    if (tendencyOf(now.metric, measured(old), measured(now)) !== 'worse') continue;
    const regression: Regression = { kind: 'metric', id: now.metric, of: now.of };
    worse.set(JSON.stringify(regression), regression);
  }
  return [...worse.values()];
}

function isGated({ metric, params }: Finding): boolean {
  return metric !== null && params.nothingToJudge === undefined;
}

/** Packs may have changed: what counts is which number is read. */
function gateOf({ metric, of, params, demand }: Finding): string {
  const { k, l, level } = params;
  const size = metric === 'share-below-k' ? k : undefined;
  const set = demand?.set ?? demand?.age ?? demand?.population;
  return JSON.stringify([metric, of, size ?? null, l ?? null, level ?? null, set ?? null]);
}

function measured({ observed, infinite, params }: Finding) {
  // Highest risks are judged by the class size that was found.
  const value = observed ?? null;
  return {
    value: params.absentValues ? null : value,
    ...(infinite === true || params.absentValues ? { infinite: true as const } : {}),
  };
}

function ofColumn({ name, before, after }: ColumnChange): Regression[] {
  if (after === null) return [];
  if (before === null) {
    const unjudged = after.roles.find((role) => UNJUDGED.includes(role));
    return unjudged === undefined ? [] : [{ kind: 'column-unassessed', id: unjudged, of: name }];
  }
  return WATCHED.filter((role) => before.roles.includes(role) && !after.roles.includes(role)).map(
    (role): Regression => ({ kind: 'role-lost', id: role, of: name }),
  );
}
