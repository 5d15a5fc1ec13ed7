import { isDeepStrictEqual } from 'node:util';
import type { Regression } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import { CHANNELS, DATE_UNITS, type Demand, GEO_LEVELS } from '../model/pack.ts';

/**
 * Criteria that are asked no more, or ask for less: a number that nobody looks at cannot get worse.
 * Where a pack went, its criterion counts as there when another asks it under the same id, as a pack
 * does that extends it.
 */
export function lessAsked(before: readonly Finding[], after: readonly Finding[]): Regression[] {
  const lost: Regression[] = [];
  for (const old of byCriterion(before)) {
    const { id, pack } = old[0]!;
    const named = after.filter((one) => one.kind !== 'core' && one.id === id);
    const own = named.filter((one) => one.pack === pack);
    const now = own.length > 0 ? own : named;
    if (now.length === 0) lost.push({ kind: 'criterion-gone', id, of: null });
    else if (isMilder(old, now)) lost.push({ kind: 'criterion-milder', id, of: null });
  }
  return lost;
}

/** The checks of the tool are silent where all is well, and the same for everybody. */
function byCriterion(findings: readonly Finding[]): Finding[][] {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.kind === 'core') continue;
    const key = `${finding.pack}/${finding.id}`;
    found.set(key, [...(found.get(key) ?? []), finding]);
  }
  return [...found.values()];
}

function isMilder(old: readonly Finding[], now: readonly Finding[]): boolean {
  return (
    now.every((one) => asksLess(old[0]!, one)) ||
    old.some((one) => now.some((other) => one.of === other.of && doesLess(one, other)))
  );
}

function asksLess(old: Finding, now: Finding): boolean {
  return (
    old.kind !== now.kind || thresholdIsMilder(old, now) || demandIsMilder(old.demand, now.demand)
  );
}

/** What could not be compared states no threshold, and nothing less. */
function thresholdIsMilder(old: Finding, now: Finding): boolean {
  // Where a class size is published with a risk or a share, it is what is compared.
  for (const key of ['k', 'l'] as const) {
    const [was, is] = [old.params[key], now.params[key]];
    if (was !== undefined && is !== undefined && is < was) return true;
  }
  if (old.threshold === null || now.threshold === null) return false;
  const isMinimum = old.op === '>' || old.op === '>=';
  if (isMinimum !== (now.op === '>' || now.op === '>=')) return true;
  if (old.threshold === now.threshold) return old.op?.length === 1 && now.op?.length === 2;
  return isMinimum ? now.threshold < old.threshold : now.threshold > old.threshold;
}

function demandIsMilder(old: Demand = {}, now: Demand = {}): boolean {
  const isSmaller = (key: 'semantics' | 'roles' | 'prohibited') =>
    (old[key] ?? []).some((one) => !(now[key] as readonly string[] | undefined)?.includes(one));
  const grew = (key: 'age' | 'least' | 'characters') => (now[key] ?? 0) > (old[key] ?? 0);
  return (
    isSmaller('semantics') ||
    isSmaller('roles') ||
    isSmaller('prohibited') ||
    grew('age') ||
    grew('least') ||
    grew('characters') ||
    (now.population ?? 0) < (old.population ?? 0) ||
    now.prefix !== old.prefix ||
    isFiner(old.finest, now.finest)
  );
}

/** Whether what is allowed now has more detail; another scale counts as if it had. */
function isFiner(old: Demand['finest'], now: Demand['finest']): boolean {
  if (old === now || old === undefined) return false;
  for (const scale of [DATE_UNITS, GEO_LEVELS] as readonly (readonly Demand['finest'][])[]) {
    const places = [old, now].map((one) => scale.indexOf(one));
    if (places.every((place) => place >= 0)) return places[1]! < places[0]!;
  }
  return true;
}

/** Not met both times, for nothing that the circumstances lifted, and yet it does less somewhere. */
function doesLess(old: Finding, now: Finding): boolean {
  const both = [old, now];
  if (both.some(({ outcome, waiver }) => outcome !== 'fail' && waiver?.outcome !== 'fail')) {
    return false;
  }
  const lifts = ({ params: { met, basis, notYetApplicable } }: Finding) => ({
    ...{ met, basis, notYetApplicable },
  });
  if (!isDeepStrictEqual(lifts(old), lifts(now))) return false;
  const effectOf = ({ waiver, channels }: Finding) => waiver?.from ?? channels;
  return CHANNELS.some((channel) => {
    const [was, is] = both.map((one) => effectOf(one)[channel]);
    // A hold tells of columns that nobody declared, not of what the criterion does.
    if (is!.grounds === 'undetermined' || was!.grounds === 'undetermined') return false;
    return was!.effect !== is!.effect && (is!.effect === null || was!.effect === 'refuse');
  });
}
