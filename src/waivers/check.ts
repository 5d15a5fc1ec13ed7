import { suggestion } from '../errors/did-you-mean.ts';
import type { Criterion, RulePack } from '../model/pack.ts';
import type { Waiver } from '../model/waiver.ts';
import { isWaivable } from '../verdict/waivable.ts';
import { isExpired, isTooLong } from '../verdict/waiver-days.ts';
import { worstProblems } from './check-worst.ts';
import type { WaiverProblem } from './problem.ts';

/** The days that waivers are held against. */
export interface CheckedDays {
  /** ISO date on which is judged. */
  asOf: string;
  /** ISO date of the run. */
  today: string;
}

/**
 * What is wrong with waivers that their form does not show: criteria, days, and the worst value.
 * @param packs all whose criteria may be named
 */
export function waiverProblems(
  waivers: readonly Waiver[],
  packs: readonly RulePack[],
  days: CheckedDays,
): WaiverProblem[] {
  const criteria = new Map<string, Criterion>();
  for (const pack of packs) {
    for (const criterion of pack.criteria) criteria.set(`${pack.id}/${criterion.id}`, criterion);
  }
  return waivers.flatMap((waiver, at) => [
    ...aboutCriterion(waiver, criteria).map((problem) => ({ at, ...problem })),
    ...aboutDays(waiver, days).map((problem) => ({ at, ...problem })),
    ...(waivers.slice(0, at).some((other) => isSame(other, waiver))
      ? [{ at, key: 'criterion' as const, code: 'E-WAIVER-INVALID' as const, ...TWICE }]
      : []),
  ]);
}

type Problem = Omit<WaiverProblem, 'at'>;

const TWICE = {
  message: 'an earlier waiver speaks of the same criterion, dataset and column',
  hint: 'keep one of the two',
};

function aboutCriterion(waiver: Waiver, criteria: ReadonlyMap<string, Criterion>): Problem[] {
  const criterion = criteria.get(waiver.criterion);
  if (criterion === undefined) {
    const ids = [...criteria.keys()];
    const [pack] = waiver.criterion.split('/');
    const near = ids.filter((id) => id.startsWith(`${pack}/`));
    return [
      {
        key: 'criterion',
        code: 'E-WAIVER-CRITERION',
        message: 'expected a criterion of a known rule pack, found none of that id',
        hint:
          near.length > 0
            ? suggestion(waiver.criterion, near, 'criteria of this pack')
            : 'see healthrisk rules list; a pack of your own must be named with --rules or in healthrisk.yaml',
      },
    ];
  }
  if (criterion.kind === 'core' && !isWaivable(criterion)) {
    return [
      {
        key: 'criterion',
        code: 'E-WAIVER-CRITERION',
        message: `expected a criterion that can be waived, found ${criterion.id}: the numbers hold only once that is done`,
        hint: 'do to the file what the finding says, and assess what comes out',
      },
    ];
  }
  return worstProblems(waiver, criterion);
}

function aboutDays(waiver: Waiver, { asOf, today }: CheckedDays): Problem[] {
  if (isExpired(waiver, asOf)) {
    return [
      {
        key: 'expires',
        code: 'E-WAIVER-EXPIRED',
        message: `expected a waiver that holds on ${asOf}, found one that has expired`,
      },
    ];
  }
  // The year counts from the day of the run: judged on a later one, no waiver holds for longer.
  const from = asOf < today ? asOf : today;
  if (!isTooLong(waiver, from)) return [];
  return [
    {
      key: 'expires',
      code: 'E-WAIVER-INVALID',
      message: `expected a day within a year of ${from}, found a later one`,
      hint: 'name an earlier day, and have it approved again by then',
    },
  ];
}

/** They would compete for the same finding, and only one could be used. */
function isSame(a: Waiver, b: Waiver): boolean {
  if (a.criterion !== b.criterion || a.dataset !== b.dataset) return false;
  const { columns } = b;
  if (a.columns === undefined || columns === undefined) return a.columns === columns;
  return a.columns.some((name) => columns.includes(name));
}
