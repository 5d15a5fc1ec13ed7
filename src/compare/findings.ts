import { isDeepStrictEqual } from 'node:util';
import { effectOn } from '../criteria/effects.ts';
import type { ComparedFinding, FindingChange, Tendency } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Channel } from '../model/pack.ts';
import { paired } from './paired.ts';
import { isTreatment } from './treatment.ts';

/**
 * Criteria that found something else than before, or had not been applied, or no longer are.
 * @param channel on which both are judged
 */
export function findingChanges(
  before: readonly Finding[],
  after: readonly Finding[],
  channel: Channel | 'all',
): FindingChange[] {
  return paired(before, after, keyOf).flatMap(([old, now]): FindingChange[] => {
    const { pack, id, of, kind } = (now ?? old)!;
    const [was, is] = [old && told(old, channel), now && told(now, channel)];
    if (isDeepStrictEqual(was, is)) return [];
    const isCheck = kind === 'core' && !isTreatment(kind, id);
    const tendency = tendencyOf(was, is, isCheck);
    return [{ pack, id, of, before: was, after: is, tendency }];
  });
}

function keyOf({ pack, id, of }: Finding): string {
  return JSON.stringify([pack, id, of]);
}

/** The tool's own checks are silent where all is well; silence of others says nothing. */
function tendencyOf(
  old: ComparedFinding | null,
  now: ComparedFinding | null,
  isCheck: boolean,
): Tendency {
  if (old === null) return isCheck ? 'worse' : 'came';
  if (now === null) return isCheck ? 'better' : 'gone';
  const [from, to] = [distance(old), distance(now)];
  if (from === to) return 'changed';
  return to > from ? 'worse' : 'better';
}

function told({ outcome, channels }: Finding, channel: Channel | 'all'): ComparedFinding {
  const { effect, grounds } = effectOn(channels, channel);
  return { outcome, effect, grounds };
}

/** How far a finding is from being met. */
function distance({ outcome, effect, grounds }: ComparedFinding): number {
  if (effect === 'refuse') return 4;
  if (effect === 'restrict') return grounds === 'conditions' ? 2 : 3;
  return outcome === 'pass' ? 0 : 1;
}
