import { choices } from '../errors/did-you-mean.ts';
import type { Problem } from '../errors/problem.ts';
import type { Criterion, RulePack } from '../model/pack.ts';
import { isWaivable } from '../verdict/waivable.ts';
import { isExpired, isTooLong } from '../verdict/waiver-days.ts';
import { worstProblems } from './check-worst.ts';
import type { WaiverProblem } from './problem.ts';
import type { WrittenWaiver } from './written.ts';

/** The days that waivers are held against. */
export interface CheckedDays {
  /** ISO date on which is judged. */
  asOf: string;
  /** ISO date of the run. */
  today: string;
}

/**
 * What is wrong with waivers that their form does not show: criteria, days, and the worst value.
 * What an entry lacks is not looked at.
 * @param packs all whose criteria may be named
 */
export function waiverProblems(
  waivers: readonly WrittenWaiver[],
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
      ? [{ at, key: 'criterion' as const, code: 'E-WAIVER-INVALID' as const, problem: TWICE }]
      : []),
  ]);
}

type Fault = Omit<WaiverProblem, 'at'>;

const TWICE: Problem = ['waiver-twice'];

function aboutCriterion(waiver: WrittenWaiver, criteria: ReadonlyMap<string, Criterion>): Fault[] {
  if (waiver.criterion === undefined) return [];
  const criterion = criteria.get(waiver.criterion);
  if (criterion === undefined) {
    const ids = [...criteria.keys()];
    const [pack] = waiver.criterion.split('/');
    const near = ids.filter((id) => id.startsWith(`${pack}/`));
    return [
      {
        key: 'criterion',
        code: 'E-WAIVER-CRITERION',
        problem:
          near.length > 0
            ? ['waiver-criterion-unknown', choices(waiver.criterion, near)]
            : ['waiver-pack-unknown'],
      },
    ];
  }
  if (criterion.kind === 'core' && !isWaivable(criterion)) {
    return [
      {
        key: 'criterion',
        code: 'E-WAIVER-CRITERION',
        problem: ['waiver-not-possible', { criterion: criterion.id }],
      },
    ];
  }
  return waiver.malformed?.includes('worst') ? [] : worstProblems(waiver, criterion);
}

function aboutDays({ expires }: WrittenWaiver, { asOf, today }: CheckedDays): Fault[] {
  if (expires === undefined) return [];
  if (isExpired({ expires }, asOf)) {
    return [{ key: 'expires', code: 'E-WAIVER-EXPIRED', problem: ['waiver-expired', { asOf }] }];
  }
  // The year counts from the day of the run: judged on a later one, no waiver holds for longer.
  const from = asOf < today ? asOf : today;
  if (!isTooLong({ expires }, from)) return [];
  return [
    { key: 'expires', code: 'E-WAIVER-INVALID', problem: ['waiver-too-long', { asOf: from }] },
  ];
}

/** They would compete for the same finding, and only one could be used. */
function isSame(a: WrittenWaiver, b: WrittenWaiver): boolean {
  if (a.criterion === undefined || a.dataset === undefined) return false;
  if (a.criterion !== b.criterion || a.dataset !== b.dataset) return false;
  const { columns } = b;
  if (a.columns === undefined || columns === undefined) return a.columns === columns;
  return a.columns.some((name) => columns.includes(name));
}
