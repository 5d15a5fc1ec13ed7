import type { Outcomes } from '../../i18n/advice-words.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { AdviceReport } from '../../model/advice-report.ts';
import type { Treatments } from '../../model/treatments.ts';
import { reaches } from '../../verdict/gate.ts';

/** What was found, and of a table with which verdict. */
export type Searched = Pick<Treatments, 'goal' | 'isProved' | 'plans' | 'suppression'> & {
  before: Pick<AdviceReport['before'], 'verdict' | 'grounds'>;
  shape: AdviceReport['shape'];
  /** The levels came from a plan; absent: they were searched. */
  isPlanned?: boolean;
};

/** What a search for treatments comes to. */
export function outcomeOf({
  before,
  goal,
  isPlanned = false,
  isProved,
  plans,
  shape,
}: Searched): keyof Outcomes {
  if (reaches(before, goal)) return 'not-needed';
  if (shape === 'aggregate') return 'counts';
  const [best] = plans;
  if (isPlanned && best?.reachesGoal !== true) {
    return best === undefined ? 'plan-too-costly' : 'plan-not-enough';
  }
  if (best === undefined) return isProved ? 'impossible' : 'out-of-time';
  return best.reachesGoal ? 'reached' : 'not-reached';
}

/** The same in a sentence. */
export function outcomeText(
  outcome: keyof Outcomes,
  { before, goal, plans, suppression }: Searched,
  { numbers, treatments, verdicts }: Catalogue,
): string {
  return treatments.outcomes[outcome]({
    now: verdicts[before.verdict].name,
    treated: verdicts[(plans[0]?.after ?? before).verdict].name,
    goal: verdicts[goal].name,
    suppression: numbers.percent(suppression, 2),
  });
}
