import { isDeepStrictEqual } from 'node:util';
import {
  CHANNELS,
  type Criterion,
  type CriterionKind,
  DATE_UNITS,
  GEO_LEVELS,
  type ThresholdCriterion,
  type UnitTable,
} from '../model/pack.ts';
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
  if (child.kind === 'threshold' && parent.kind === 'threshold') {
    return thresholdLoosenings(child, parent);
  }
  return Object.entries(RULES[parent.kind]).flatMap(([key, rule]) => {
    const [own, theirs] = [child, parent].map((one) => (one as unknown as Keys)[key]);
    const problem = rule(own, theirs);
    return problem === null ? [] : [{ path: [key], message: problem }];
  });
}

type Keys = Record<string, unknown>;

/** What a key must be beside the parent's; null: it is as strict. */
type Rule = (own: unknown, theirs: unknown) => string | null;

const same: Rule = (own, theirs) =>
  isDeepStrictEqual(own, theirs) ? null : `must stay ${shown(theirs)}, as in the pack it extends`;
const noLess: Rule = (own, theirs) =>
  Number(own) >= Number(theirs) ? null : `must be at least ${shown(theirs)}`;
const noMore: Rule = (own, theirs) =>
  Number(own) <= Number(theirs) ? null : `must be at most ${shown(theirs)}`;
const noFewer: Rule = (own, theirs) =>
  (theirs as unknown[]).every((one) => (own as unknown[]).includes(one))
    ? null
    : 'must name all that the pack it extends names';
/** A unit that a table does not know is never passed: one that knows more passes more. */
const knowsNoMore: Rule = (own, theirs) => {
  if (theirs === undefined) return null;
  const known = new Set((theirs as UnitTable).units.map(({ unit }) => unit));
  return (own as UnitTable | undefined)?.units.every(({ unit }) => known.has(unit))
    ? null
    : 'must be a table that names no unit beyond those of the pack it extends';
};
const noFinerThan =
  (scale: readonly string[]): Rule =>
  (own, theirs) =>
    scale.indexOf(own as string) >= scale.indexOf(theirs as string)
      ? null
      : `must not be finer than ${shown(theirs)}`;

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? 'left out');
}

/** How the keys of each kind may differ from those of the criterion that is replaced. */
const RULES: Record<CriterionKind, Readonly<Record<string, Rule>>> = {
  threshold: {},
  identifier: { sort: same },
  'rare-value': { threshold: noLess },
  forbidden: { roles: noFewer, semantics: noFewer },
  'date-granularity': { finest: noFinerThan(DATE_UNITS) },
  geography: { finest: noFinerThan(GEO_LEVELS), characters: same },
  'age-top-code': { age: noMore },
  'unit-population': {
    semantics: noFewer,
    prefix: same,
    population: noLess,
    below: noFewer,
    table: knowsNoMore,
  },
  'column-set': { set: same, semantics: same, least: same, threshold: noLess },
  'opt-out': {},
  purpose: { prohibited: noFewer },
  'cell-minimum': { threshold: noLess },
  unmeasured: { about: same },
  core: { id: same },
};

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
  if (child.onlyIf !== undefined && !isDeepStrictEqual(child.onlyIf, parent.onlyIf)) {
    const message = 'must stay as in the pack it extends, or be left out';
    found.push({ path: ['only_if'], message });
  }
  // Fewer conditions are met more easily, and none cannot be met at all.
  const asked = parent.metBy ?? [];
  const own = child.metBy ?? [];
  if (own.length > 0 && (asked.length === 0 || !asked.every((one) => own.includes(one)))) {
    found.push({ path: ['met_by'], message: 'must ask for all that the pack it extends asks for' });
  }
  const from = child.source.appliesFrom;
  // A law that does not apply yet restricts at most.
  if (from !== undefined && from > (parent.source.appliesFrom ?? '')) {
    found.push({ path: ['source', 'appliesFrom'], message: 'must not apply later' });
  }
  return found;
}
