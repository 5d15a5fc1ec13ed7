import type { ErrorCode } from '../errors/codes.ts';
import { choices } from '../errors/did-you-mean.ts';
import type { Problem } from '../errors/problem.ts';
import type { CoreCheck, Criterion, RulePack } from '../model/pack.ts';
import type { Waiver } from '../model/waiver.ts';
import { isExpired, isTooLong } from '../verdict/waiver-days.ts';
import { isMeasured } from './measured.ts';

/** One thing that is wrong with a waiver; quotes none of its words. */
export interface WaiverProblem {
  /** Which waiver, from 0. */
  at: number;
  /** Where in it. */
  key: keyof Waiver;
  code: ErrorCode;
  problem: Problem;
}

/**
 * Checks of the tool that say what has to be done to the file before its numbers hold: as long as
 * it is not done, they are those of another file.
 */
const NOT_WAIVABLE: readonly CoreCheck[] = [
  'subject-to-drop',
  'generalisation-to-apply',
  'objected',
  'prohibited-purpose',
];

/**
 * What is wrong with waivers that their form does not show: criteria, days, and the worst value.
 * @param packs all whose criteria may be named
 */
export function waiverProblems(
  waivers: readonly Waiver[],
  packs: readonly RulePack[],
  asOf: string,
): WaiverProblem[] {
  const criteria = new Map<string, Criterion>();
  for (const pack of packs) {
    for (const criterion of pack.criteria) criteria.set(`${pack.id}/${criterion.id}`, criterion);
  }
  return waivers.flatMap((waiver, at) => [
    ...aboutCriterion(waiver, criteria).map((problem) => ({ at, ...problem })),
    ...aboutDays(waiver, asOf).map((problem) => ({ at, ...problem })),
    ...(waivers.slice(0, at).some((other) => isSame(other, waiver))
      ? [{ at, key: 'criterion' as const, code: 'E-WAIVER-INVALID' as const, problem: TWICE }]
      : []),
  ]);
}

type Fault = Omit<WaiverProblem, 'at'>;

const TWICE: Problem = ['waiver-twice'];

function aboutCriterion(waiver: Waiver, criteria: ReadonlyMap<string, Criterion>): Fault[] {
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
  if (criterion.kind === 'core' && NOT_WAIVABLE.includes(criterion.id)) {
    return [
      {
        key: 'criterion',
        code: 'E-WAIVER-CRITERION',
        problem: ['waiver-not-possible', { criterion: criterion.id }],
      },
    ];
  }
  return aboutWorst(waiver, criterion);
}

function aboutWorst(waiver: Waiver, criterion: Criterion): Fault[] {
  if (isMeasured(criterion) === (waiver.worst !== undefined)) return [];
  return [
    waiver.worst === undefined
      ? { key: 'criterion', code: 'E-WAIVER-INVALID', problem: ['worst-missing'] }
      : { key: 'worst', code: 'E-WAIVER-INVALID', problem: ['worst-surplus'] },
  ];
}

function aboutDays(waiver: Waiver, asOf: string): Fault[] {
  if (isExpired(waiver, asOf)) {
    return [{ key: 'expires', code: 'E-WAIVER-EXPIRED', problem: ['waiver-expired', { asOf }] }];
  }
  if (!isTooLong(waiver, asOf)) return [];
  return [{ key: 'expires', code: 'E-WAIVER-INVALID', problem: ['waiver-too-long', { asOf }] }];
}

/** They would compete for the same finding, and only one could be used. */
function isSame(a: Waiver, b: Waiver): boolean {
  if (a.criterion !== b.criterion || a.dataset !== b.dataset) return false;
  const { columns } = b;
  if (a.columns === undefined || columns === undefined) return a.columns === columns;
  return a.columns.some((name) => columns.includes(name));
}
