import { join, type Sentence } from '../../i18n/sentence.ts';
import type { AdvisedPlan } from '../../model/advice-report.ts';
import type { TableBlock } from '../blocks.ts';
import {
  heads,
  isOwn,
  kText,
  lossText,
  type Saying,
  stepText,
  type TreatmentTelling,
} from './telling.ts';

/**
 * The other treatments: where each differs from the best one, and what that trades. How many records
 * each leaves out and what it loses are exact, and told where exact numbers are.
 */
export function otherPlans(telling: TreatmentTelling): TableBlock | null {
  const { advice, words, disclosure } = telling;
  const [best, ...others] = advice.plans;
  if (best === undefined || others.length === 0) return null;
  const cost = ({ suppressedShare, losses }: AdvisedPlan): Sentence[] => [
    [disclosure.share(suppressedShare, advice.dataset.rows, null)],
    [lossText(losses[advice.loss], words)],
  ];
  const own = isOwn(telling);
  return {
    kind: 'table',
    heads: heads(
      words,
      own ? ['pick', 'instead', 'verdict'] : ['instead', 'verdict'],
      own ? ['k', 'leftOut', 'loss'] : ['k'],
    ),
    rows: others.map((plan, at): Sentence[] => [
      // The best one is the first.
      ...(own ? [[words.numbers.integer(at + 2)]] : []),
      differences(plan, best, telling),
      [words.verdicts[plan.after.verdict].name],
      [kText(plan.after.k, telling)],
      ...(own ? cost(plan) : []),
    ]),
  };
}

function differences(plan: AdvisedPlan, best: AdvisedPlan, telling: TreatmentTelling): Sentence {
  const { words } = telling;
  const { treatments: say, report } = words;
  const before = columnTexts(best, telling);
  const changed = [...columnTexts(plan, telling)].filter(([column, text]) => {
    return before.get(column) !== text;
  });
  if (changed.length === 0) return [say.sameColumns];
  return join(
    changed.map(([column, text]): Sentence => {
      if (text === null) return say.leftOut({ name: column });
      return say.coarser({ name: column }, text);
    }),
    report.semicolon,
  );
}

/** What becomes of each column; null: it is left out. */
function columnTexts(
  { drops, coarser, unchanged }: AdvisedPlan,
  saying: Saying,
): Map<string, string | null> {
  return new Map<string, string | null>([
    ...drops.map(({ column }) => [column, null] as const),
    ...coarser.map(({ column, step }) => [column, stepText(step, saying)] as const),
    ...unchanged.map((column) => [column, saying.words.treatments.asItIs] as const),
  ]);
}
