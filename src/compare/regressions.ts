import type { Assessment } from '../model/assessment.ts';
import type { ColumnChange, Comparison, PackChange, Regression } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import { CHANNELS } from '../model/pack.ts';
import type { Role } from '../model/role.ts';
import { decide } from '../verdict/decide.ts';
import { distance } from '../verdict/worse.ts';
import { lessAsked } from './asked.ts';
import { lessLookedAt, notComparable } from './comparable.ts';
import { newlyDeclared } from './declared.ts';
import { tendencyOf } from './direction.ts';
import { isGated } from './judged.ts';
import { paired } from './paired.ts';
import { isTreatment } from './treatment.ts';

/** Roles under which a column is not judged. */
const UNJUDGED: readonly Role[] = ['ignored', 'unassessed'];

/** What became worse, is looked at less closely, or cannot be compared. */
export function regressions(
  before: Omit<Assessment, 'run'>,
  after: Omit<Assessment, 'run'>,
  {
    columns,
    findings,
    metrics,
    packs,
  }: Pick<Comparison, 'columns' | 'findings' | 'metrics' | 'packs'>,
): Regression[] {
  return [
    ...notComparable(before, after),
    ...lessLookedAt(before, after),
    ...worseNumbers(before.findings, after.findings, metrics),
    ...columns.flatMap(ofColumn),
    ...newlyDeclared(before.assumptions, after.assumptions),
    ...lessAsked(before.findings, after.findings),
    ...packs.flatMap(olderPack),
    ...findings.flatMap(({ id, of, tendency }): Regression[] =>
      tendency === 'worse' ? [{ kind: 'criterion', id, of }] : [],
    ),
    ...worseVerdicts(before.findings, after.findings),
  ];
}

/** Numbers that count and got worse, each once, whatever the outcome of criteria. */
function worseNumbers(
  before: readonly Finding[],
  after: readonly Finding[],
  metrics: Comparison['metrics'],
): Regression[] {
  const listed = metrics.flatMap(({ id, of = null, tendency }): Regression[] =>
    tendency === 'worse' ? [{ kind: 'metric', id, of }] : [],
  );
  const all = [...gatedMetrics(before, after), ...listed];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** The numbers that criteria compare. */
function gatedMetrics(before: readonly Finding[], after: readonly Finding[]): Regression[] {
  const worse: Regression[] = [];
  for (const [old, now] of paired(before.filter(isGated), after.filter(isGated), gateOf)) {
    if (old === null) continue;
    if (now === null) {
      const { metric: id, of } = old;
      // The same number at another level, or of another size: which is safer nobody can say.
      if (id !== null && after.some((one) => isGated(one) && one.metric === id && one.of === of)) {
        worse.push({ kind: 'not-measured', id, of });
      }
      continue;
    }
    if (now.metric === null) continue;
    if (tendencyOf(now.metric, measured(old), measured(now)) !== 'worse') continue;
    worse.push({ kind: 'metric', id: now.metric, of: now.of });
  }
  return worse;
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

/** A column that is left out tells nobody anything; one that is there and judged by less may. */
function ofColumn({ name, before, after }: ColumnChange): Regression[] {
  if (after === null) return [];
  const had = before?.roles ?? [];
  const lost = had.filter((role) => !UNJUDGED.includes(role) && !after.roles.includes(role));
  const set = after.roles.filter((role) => UNJUDGED.includes(role) && !had.includes(role));
  return [
    ...lost.map((role): Regression => ({ kind: 'role-lost', id: role, of: name })),
    ...set.map((role): Regression => ({ kind: 'column-unassessed', id: role, of: name })),
  ];
}

function olderPack({ id, before, after }: PackChange): Regression[] {
  if (before === null || after === null) return [];
  const [was, is] = [before, after].map(({ version }) => version.split('.').map(Number));
  const at = was!.findIndex((part, index) => part !== is![index]);
  return at >= 0 && (is![at] ?? 0) < was![at]! ? [{ kind: 'pack-older', id, of: null }] : [];
}

/** What coarsening asks for is told by the verdict itself, and is no step back. */
function worseVerdicts(before: readonly Finding[], after: readonly Finding[]): Regression[] {
  return CHANNELS.flatMap((channel): Regression[] => {
    const [was, is] = [before, after].map((findings) =>
      distance(
        decide(
          findings.filter(({ kind, id }) => !isTreatment(kind, id)),
          channel,
        ),
      ),
    );
    return is! > was! ? [{ kind: 'verdict', id: channel, of: null }] : [];
  });
}
