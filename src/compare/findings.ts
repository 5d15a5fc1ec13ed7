import type { ComparedFinding, FindingChange, Tendency } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import { paired } from './paired.ts';

/** Criteria that found something else than before, or had not been applied, or no longer are. */
export function findingChanges(
  before: readonly Finding[],
  after: readonly Finding[],
): FindingChange[] {
  return paired(before, after, keyOf).flatMap(([old, now]): FindingChange[] => {
    const tendency = change(old, now);
    if (tendency === null) return [];
    const { pack, id, of } = (now ?? old)!;
    return [{ pack, id, of, before: told(old), after: told(now), tendency }];
  });
}

function keyOf({ pack, id, of }: Finding): string {
  return JSON.stringify([pack, id, of]);
}

function change(old: Finding | null, now: Finding | null): Tendency | null {
  // The tool's own checks are silent where all is well.
  if (old === null) return isCheck(now) ? 'worse' : 'came';
  if (now === null) return isCheck(old) ? 'better' : 'gone';
  const isSame =
    old.outcome === now.outcome && old.effect === now.effect && old.grounds === now.grounds;
  if (isSame) return null;
  const [from, to] = [distance(old), distance(now)];
  if (from === to) return 'changed';
  return to > from ? 'worse' : 'better';
}

function isCheck(finding: Finding | null): boolean {
  return finding?.kind === 'core';
}

function told(finding: Finding | null): ComparedFinding | null {
  if (finding === null) return null;
  const { outcome, effect, grounds } = finding;
  return { outcome, effect, grounds };
}

/** How far a finding is from being met. */
function distance({ outcome, effect, grounds }: Finding): number {
  if (effect === 'refuse') return 4;
  if (effect === 'restrict') return grounds === 'conditions' ? 2 : 3;
  return outcome === 'pass' ? 0 : 1;
}
