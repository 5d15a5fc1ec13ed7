import type { z } from 'zod';
import type { MetricId } from '../model/metric.ts';
import { CORE_CHECKS, type Operator } from '../model/pack.ts';
import { PUBLISHED_CLASS_SIZES } from '../model/published-risk.ts';
import { METRIC_LIMITS } from './metric-limits.ts';
import { REQUIRED_PACK } from './required.ts';

/** Id of the pack of the tool itself. */
export const CORE_PACK = 'core';

type Context = z.core.$RefinementCtx;

/** What a threshold criterion demands, as its file says it. */
interface ThresholdEntry {
  metric: MetricId;
  op: Operator;
  threshold: number;
  params: { l?: number | undefined; k?: number | undefined };
  k?: number | undefined;
}

/** What names a pack and its criteria. */
interface PackEntry {
  id: string;
  criteria: readonly { id: string; kind: string }[];
}

/** Finds thresholds that would pass what they should fail, or that no metric can answer. */
export function criterionProblems(entry: ThresholdEntry, context: Context): void {
  const tell = (path: (string | number)[], message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  const limit = METRIC_LIMITS[entry.metric];
  if (!limit) {
    tell(['metric'], `no criterion can be set on ${entry.metric}${kindHint(entry)}`);
    return;
  }
  const minimum = entry.op.startsWith('>');
  if (minimum !== (limit.bound === 'minimum')) {
    const ops = limit.bound === 'minimum' ? '>= or >' : '<= or <';
    tell(
      ['op'],
      `${entry.metric} needs a ${limit.bound} (${ops}): this would pass what it should fail`,
    );
  }
  if (!limit.allows(entry.threshold)) {
    tell(['threshold'], `a threshold on ${entry.metric} must be ${limit.range}`);
  } else if (limit.integer && !Number.isSafeInteger(entry.threshold)) {
    tell(['threshold'], `a threshold on ${entry.metric} must be a whole number`);
  }
  parameterProblems(entry, tell);
}

function kindHint(entry: ThresholdEntry): string {
  return entry.metric === 'value-persons-min' ? ': use kind rare-value' : '';
}

function parameterProblems(
  entry: ThresholdEntry,
  tell: (path: (string | number)[], message: string) => void,
): void {
  const wanted = { 'l-recursive-c': 'l', 'share-below-k': 'k' }[entry.metric as string];
  for (const name of ['l', 'k'] as const) {
    const given = entry.params[name] !== undefined;
    if (wanted === name && !given) tell(['params'], `${entry.metric} needs params.${name}`);
    if (wanted !== name && given)
      tell(['params', name], `${entry.metric} has no parameter ${name}`);
  }
  if (entry.metric === 'l-recursive-c' && (entry.params.l ?? 2) > 5) {
    tell(['params', 'l'], 'l-recursive-c is measured for l from 2 to 5');
  }
  if (entry.k === undefined) return;
  if (entry.metric !== 'prosecutor-risk-max') {
    tell(['k'], 'only prosecutor-risk-max carries a published k');
    return;
  }
  // 0.09 is published with 11 although 1/11 is above it: rounding is allowed, loosening is not.
  const least = PUBLISHED_CLASS_SIZES.get(entry.threshold) ?? Math.round(1 / entry.threshold);
  if (entry.k < least) tell(['k'], `k must be at least ${least} for a risk of ${entry.threshold}`);
}

/** Finds ids that are not unique, and what is reserved for the tool's own pack. */
export function packProblems(pack: PackEntry, context: Context): void {
  uniqueIds(pack, context);
  if (pack.id === CORE_PACK) {
    const message = 'the id core is reserved for the checks of the tool itself';
    context.addIssue({ code: 'custom', path: ['id'], message });
  }
  if (pack.id === REQUIRED_PACK) {
    const message = 'the id required is reserved for what --require asks for';
    context.addIssue({ code: 'custom', path: ['id'], message });
  }
  for (const [index, { id, kind }] of pack.criteria.entries()) {
    const path = ['criteria', index];
    if (kind === 'core') {
      const message = 'kind core is reserved for the checks of the tool itself';
      context.addIssue({ code: 'custom', path: [...path, 'kind'], message });
    } else if ((CORE_CHECKS as readonly string[]).includes(id)) {
      const message = `the id ${id} is reserved for a check of the tool itself`;
      context.addIssue({ code: 'custom', path: [...path, 'id'], message });
    }
  }
}

/** Finds what keeps a pack from being the tool's own: each check once, and nothing else. */
export function corePackProblems(pack: PackEntry, context: Context): void {
  uniqueIds(pack, context);
  const ids = new Set(pack.criteria.filter(({ kind }) => kind === 'core').map(({ id }) => id));
  const absent = CORE_CHECKS.filter((id) => !ids.has(id));
  if (pack.id !== CORE_PACK || ids.size < pack.criteria.length || absent.length > 0) {
    const message = `pack core must hold every check of the tool once: ${CORE_CHECKS.join(', ')}`;
    context.addIssue({ code: 'custom', path: ['criteria'], message });
  }
}

function uniqueIds(pack: PackEntry, context: Context): void {
  const seen = new Set<string>();
  for (const [index, { id }] of pack.criteria.entries()) {
    const message = `the id ${id} stands twice in this pack`;
    if (seen.has(id))
      context.addIssue({ code: 'custom', path: ['criteria', index, 'id'], message });
    seen.add(id);
  }
}
