import { isDeepStrictEqual } from 'node:util';
import type { Needed } from '../errors/problem.ts';
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
  /** What it must be instead. */
  needed: Needed;
}

/**
 * Everything by which `child` would let through what `parent` does not. Empty: it is at least as
 * strict, whatever the data.
 */
export function loosenings(child: Criterion, parent: Criterion): Loosening[] {
  if (child.kind !== parent.kind) return [differs('kind', parent.kind)];
  return [
    ...ownLoosenings(child, parent),
    ...effectLoosenings(child, parent),
    ...scopeLoosenings(child, parent),
  ];
}

function differs(key: string, wanted: string): Loosening {
  return { path: [key], needed: ['kept-key', { key, wanted }] };
}

function ownLoosenings(child: Criterion, parent: Criterion): Loosening[] {
  if (child.kind === 'threshold' && parent.kind === 'threshold') {
    return thresholdLoosenings(child, parent);
  }
  return Object.entries(RULES[parent.kind]).flatMap(([key, rule]) => {
    const [own, theirs] = [child, parent].map((one) => (one as unknown as Keys)[key]);
    const needed = rule(own, theirs);
    return needed === null ? [] : [{ path: [key], needed }];
  });
}

type Keys = Record<string, unknown>;

/** What a key must be beside the parent's; null: it is as strict. */
type Rule = (own: unknown, theirs: unknown) => Needed | null;

const same: Rule = (own, theirs) =>
  isDeepStrictEqual(own, theirs) ? null : ['kept', { wanted: shown(theirs) }];
const noLess: Rule = (own, theirs) =>
  Number(own) >= Number(theirs) ? null : ['at-least', { limit: Number(theirs) }];
const noMore: Rule = (own, theirs) =>
  Number(own) <= Number(theirs) ? null : ['at-most', { limit: Number(theirs) }];
const noFewer: Rule = (own, theirs) =>
  (theirs as unknown[]).every((one) => (own as unknown[]).includes(one)) ? null : ['all-named'];
/** A unit that a table does not know is never passed: one that knows more passes more. */
const knowsNoMore: Rule = (own, theirs) => {
  if (theirs === undefined) return null;
  const known = new Set((theirs as UnitTable).units.map(({ unit }) => unit));
  return (own as UnitTable | undefined)?.units.every(({ unit }) => known.has(unit))
    ? null
    : ['no-unit-beyond'];
};
const noFinerThan =
  (scale: readonly string[]): Rule =>
  (own, theirs) =>
    scale.indexOf(own as string) >= scale.indexOf(theirs as string)
      ? null
      : ['not-finer', { than: String(theirs) }];

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.join(', ') : String(value);
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
  if (child.metric !== parent.metric) found.push(differs('metric', parent.metric));
  if (child.op !== parent.op) found.push(differs('op', parent.op));
  for (const name of ['l', 'k'] as const) {
    const wanted = parent.params[name];
    if (wanted !== undefined && child.params[name] !== wanted) {
      found.push({ path: ['params', name], needed: ['kept-parameter', { name, wanted }] });
    }
  }
  const minimum = parent.op.startsWith('>');
  const stricter = minimum
    ? child.threshold >= parent.threshold
    : child.threshold <= parent.threshold;
  if (!stricter) {
    const limit = parent.threshold;
    found.push({ path: ['threshold'], needed: [minimum ? 'at-least' : 'at-most', { limit }] });
  }
  // A published k replaces the one that follows from the risk: with one given, neither may drop.
  if (parent.k !== undefined && (child.k === undefined || child.k < parent.k)) {
    found.push({ path: ['k'], needed: ['k-at-least', { least: parent.k }] });
  }
  if (parent.k === undefined && child.k !== undefined) {
    found.push({ path: ['k'], needed: ['k-left-out'] });
  }
  return found;
}

const RANK = { restrict: 1, refuse: 2 } as const;

function effectLoosenings(child: Criterion, parent: Criterion): Loosening[] {
  return CHANNELS.flatMap((channel) => {
    const wanted = parent.onFail[channel];
    const given = child.onFail[channel];
    if (wanted === undefined || (given !== undefined && RANK[given] >= RANK[wanted])) return [];
    return [{ path: ['on_fail', channel], needed: ['effect', { channel, effect: wanted }] }];
  });
}

function scopeLoosenings(child: Criterion, parent: Criterion): Loosening[] {
  const found: Loosening[] = [];
  if (!parent.shapes.every((shape) => child.shapes.includes(shape))) {
    found.push(differs('shapes', parent.shapes.join(', ')));
  }
  if (child.onlyIf !== undefined && !isDeepStrictEqual(child.onlyIf, parent.onlyIf)) {
    found.push({ path: ['only_if'], needed: ['only-if'] });
  }
  // Fewer conditions are met more easily, and none cannot be met at all.
  const asked = parent.metBy ?? [];
  const own = child.metBy ?? [];
  if (own.length > 0 && (asked.length === 0 || !asked.every((one) => own.includes(one)))) {
    found.push({ path: ['met_by'], needed: ['met-by'] });
  }
  const from = child.source.appliesFrom;
  // A law that does not apply yet restricts at most.
  if (from !== undefined && from > (parent.source.appliesFrom ?? '')) {
    found.push({ path: ['source', 'appliesFrom'], needed: ['applies-later'] });
  }
  return found;
}
