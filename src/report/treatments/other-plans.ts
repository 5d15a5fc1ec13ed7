import { join, type Sentence } from '../../i18n/sentence.ts';
import type { AdvisedPlan } from '../../model/advice-report.ts';
import type { TableBlock } from '../blocks.ts';
import { type AdviceTelling, heads, kText, lossText, stepText } from './telling.ts';

/** The other treatments: where each differs from the best one, and what that trades. */
export function otherPlans({ advice, words, disclosure }: AdviceTelling): TableBlock | null {
  const [best, ...others] = advice.plans;
  if (best === undefined || others.length === 0) return null;
  return {
    kind: 'table',
    heads: heads(words, ['instead', 'verdict'], ['k', 'leftOut', 'loss']),
    rows: others.map((plan): Sentence[] => [
      differences(plan, best, { advice, words, disclosure }),
      [words.verdicts[plan.after.verdict].name],
      [kText(plan.after.k, words)],
      [disclosure.share(plan.suppressedShare, advice.dataset.rows, null)],
      [lossText(plan.losses[advice.loss], words)],
    ]),
  };
}

function differences(plan: AdvisedPlan, best: AdvisedPlan, telling: AdviceTelling): Sentence {
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
  { words }: AdviceTelling,
): Map<string, string | null> {
  return new Map<string, string | null>([
    ...drops.map(({ column }) => [column, null] as const),
    ...coarser.map(({ column, step }) => [column, stepText(step, words)] as const),
    ...unchanged.map((column) => [column, words.treatments.asItIs] as const),
  ]);
}
