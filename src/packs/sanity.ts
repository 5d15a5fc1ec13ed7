import type { z } from 'zod';
import { asMessage, type Problem } from '../errors/problem.ts';
import type { MetricId } from '../model/metric.ts';
import { CORE_CHECKS, type Operator } from '../model/pack.ts';
import { PUBLISHED_CLASS_SIZES } from '../model/published-risk.ts';
import { METRIC_LIMITS } from './metric-limits.ts';
import { REQUIRED_PACK } from './required.ts';

/** Id of the pack of the tool itself. */
export const CORE_PACK = 'core';

type Context = z.core.$RefinementCtx;

/** Tells a problem of a part of a criterion. */
type Tell = (path: (string | number)[], ...problem: Problem) => void;

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
  const tell: Tell = (path, ...problem) => {
    context.addIssue({ code: 'custom', path, message: asMessage(...problem) });
  };
  const limit = METRIC_LIMITS[entry.metric];
  if (!limit) {
    const { metric } = entry;
    const hasOwnKind = metric === 'value-persons-min';
    tell(['metric'], hasOwnKind ? 'metric-of-rare-value' : 'metric-without-criterion', { metric });
    return;
  }
  const minimum = entry.op.startsWith('>');
  if (minimum !== (limit.bound === 'minimum')) {
    tell(['op'], 'other-bound', { metric: entry.metric, bound: limit.bound });
  }
  if (!limit.allows(entry.threshold)) {
    tell(['threshold'], 'threshold-out-of-range', { metric: entry.metric, range: limit.range });
  } else if (limit.integer && !Number.isSafeInteger(entry.threshold)) {
    tell(['threshold'], 'threshold-not-whole', { metric: entry.metric });
  }
  parameterProblems(entry, tell);
}

function parameterProblems(entry: ThresholdEntry, tell: Tell): void {
  const { metric } = entry;
  const wanted = { 'l-recursive-c': 'l', 'share-below-k': 'k' }[metric as string];
  for (const name of ['l', 'k'] as const) {
    const given = entry.params[name] !== undefined;
    if (wanted === name && !given) tell(['params'], 'parameter-missing', { metric, name });
    if (wanted !== name && given) {
      tell(['params', name], 'parameter-surplus', { metric, name });
    }
  }
  if (entry.metric === 'l-recursive-c' && (entry.params.l ?? 2) > 5) {
    tell(['params', 'l'], 'l-out-of-range');
  }
  if (entry.k === undefined) return;
  if (entry.metric !== 'prosecutor-risk-max') {
    tell(['k'], 'k-not-published');
    return;
  }
  // 0.09 is published with 11 although 1/11 is above it: rounding is allowed, loosening is not.
  const least = PUBLISHED_CLASS_SIZES.get(entry.threshold) ?? Math.round(1 / entry.threshold);
  if (entry.k < least) tell(['k'], 'k-too-small', { least, risk: entry.threshold });
}

/** Finds ids that are not unique, and what is reserved for the tool's own pack. */
export function packProblems(pack: PackEntry, context: Context): void {
  uniqueIds(pack, context);
  if (pack.id === CORE_PACK) {
    const message = asMessage('id-core');
    context.addIssue({ code: 'custom', path: ['id'], message });
  }
  if (pack.id === REQUIRED_PACK) {
    const message = asMessage('id-required');
    context.addIssue({ code: 'custom', path: ['id'], message });
  }
  for (const [index, { id, kind }] of pack.criteria.entries()) {
    const path = ['criteria', index];
    if (kind === 'core') {
      const message = asMessage('kind-core');
      context.addIssue({ code: 'custom', path: [...path, 'kind'], message });
    } else if ((CORE_CHECKS as readonly string[]).includes(id)) {
      const message = asMessage('id-of-check', { id });
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
    const message = asMessage('core-incomplete', { checks: CORE_CHECKS });
    context.addIssue({ code: 'custom', path: ['criteria'], message });
  }
}

function uniqueIds(pack: PackEntry, context: Context): void {
  const seen = new Set<string>();
  for (const [index, { id }] of pack.criteria.entries()) {
    const message = asMessage('id-twice', { id });
    if (seen.has(id))
      context.addIssue({ code: 'custom', path: ['criteria', index, 'id'], message });
    seen.add(id);
  }
}
