import { CHANNELS, type Criterion, type ThresholdCriterion } from '../model/pack.ts';
import type { PathPart } from '../yaml/text.ts';

/** Where a criterion is looser than the one it replaces; the path starts at the criterion. */
export interface Loosening {
  path: readonly PathPart[];
  message: string;
}

/**
 * Everything by which `child` would let through what `parent` does not. Empty: it is at least as
 * strict, whatever the data.
 */
export function loosenings(child: Criterion, parent: Criterion): Loosening[] {
  if (child.kind !== parent.kind) return [differs(['kind'], 'kind', parent.kind)];
  return [
    ...ownLoosenings(child, parent),
    ...effectLoosenings(child, parent),
    ...scopeLoosenings(child, parent),
  ];
}

function differs(path: readonly PathPart[], what: string, wanted: string | number): Loosening {
  return { path, message: `the ${what} must stay ${wanted}, as in the pack it extends` };
}

function ownLoosenings(child: Criterion, parent: Criterion): Loosening[] {
  if (child.kind === 'identifier' && parent.kind === 'identifier') {
    return child.sort === parent.sort ? [] : [differs(['sort'], 'sort', parent.sort)];
  }
  if (child.kind === 'rare-value' && parent.kind === 'rare-value') {
    return child.threshold >= parent.threshold
      ? []
      : [{ path: ['threshold'], message: `must be at least ${parent.threshold}` }];
  }
  if (child.kind === 'threshold' && parent.kind === 'threshold') {
    return thresholdLoosenings(child, parent);
  }
  return [];
}

function thresholdLoosenings(child: ThresholdCriterion, parent: ThresholdCriterion): Loosening[] {
  const found: Loosening[] = [];
  if (child.metric !== parent.metric) found.push(differs(['metric'], 'metric', parent.metric));
  if (child.op !== parent.op) found.push(differs(['op'], 'op', parent.op));
  for (const name of ['l', 'k'] as const) {
    const wanted = parent.params[name];
    if (wanted !== undefined && child.params[name] !== wanted) {
      found.push(differs(['params', name], `parameter ${name}`, wanted));
    }
  }
  const minimum = parent.op.startsWith('>');
  const stricter = minimum
    ? child.threshold >= parent.threshold
    : child.threshold <= parent.threshold;
  if (!stricter) {
    const bound = minimum ? 'at least' : 'at most';
    found.push({ path: ['threshold'], message: `must be ${bound} ${parent.threshold}` });
  }
  // A published k replaces the one that follows from the risk: with one given, neither may drop.
  if (parent.k !== undefined && (child.k === undefined || child.k < parent.k)) {
    found.push({ path: ['k'], message: `k must be given and at least ${parent.k}` });
  }
  if (parent.k === undefined && child.k !== undefined) {
    found.push({ path: ['k'], message: 'k must be left out, as in the pack it extends' });
  }
  return found;
}

const RANK = { restrict: 1, refuse: 2 } as const;

function effectLoosenings(child: Criterion, parent: Criterion): Loosening[] {
  return CHANNELS.flatMap((channel) => {
    const wanted = parent.onFail[channel];
    const given = child.onFail[channel];
    if (wanted === undefined || (given !== undefined && RANK[given] >= RANK[wanted])) return [];
    return [{ path: ['on_fail', channel], message: `on ${channel} it must ${wanted}` }];
  });
}

function scopeLoosenings(child: Criterion, parent: Criterion): Loosening[] {
  const found: Loosening[] = [];
  if (!parent.shapes.every((shape) => child.shapes.includes(shape))) {
    found.push(differs(['shapes'], 'shapes', parent.shapes.join(', ')));
  }
  const from = child.source.appliesFrom;
  // A law that does not apply yet restricts at most.
  if (from !== undefined && from > (parent.source.appliesFrom ?? '')) {
    found.push({ path: ['source', 'appliesFrom'], message: 'must not apply later' });
  }
  return found;
}
