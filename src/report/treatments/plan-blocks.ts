import type { Sentence } from '../../i18n/sentence.ts';
import type { AdvisedPlan, JudgedInShort } from '../../model/advice-report.ts';
import { LOSS_IDS } from '../../model/treatment.ts';
import type { Block, ListBlock } from '../blocks.ts';
import {
  type AdviceTelling,
  heads,
  isOwn,
  kText,
  lossText,
  quantity,
  stepText,
  type TreatmentTelling,
} from './telling.ts';

/** A treatment step by step: what to leave out, what to write coarser, which records go. */
export function planSteps(plan: AdvisedPlan, telling: TreatmentTelling): ListBlock {
  const { words } = telling;
  const { treatments: say } = words;
  const items: Sentence[] = [
    ...plan.drops.map(({ column, because }) => say.drop({ name: column }, because)),
    ...plan.coarser.map(({ column, step }) =>
      say.coarser({ name: column }, stepText(step, telling)),
    ),
  ];
  if (plan.suppressed > 0) items.push([suppressedText(plan, telling)]);
  if (items.length === 0) items.push([say.nothingToDo]);
  const unchanged = plan.unchanged.map((name) => ({ name }));
  if (unchanged.length > 0) items.push(say.unchanged(unchanged));
  return { kind: 'list', items };
}

function suppressedText(
  { suppressed, suppressedShare }: AdvisedPlan,
  { advice, words, disclosure }: TreatmentTelling,
): string {
  const { treatments: say, numbers } = words;
  if (!isOwn({ disclosure })) return say.suppressedAtMost(numbers.percent(advice.suppression, 2));
  const share = disclosure.share(suppressedShare, advice.dataset.rows, null);
  return say.suppressed(quantity(suppressed, words), share);
}

/** What a treatment makes of the table and what it loses, and whether anything loses less. */
export function planResult(
  plan: AdvisedPlan,
  { advice, words, disclosure }: AdviceTelling,
): Block[] {
  const { treatments: say, numbers, qualities, verdicts } = words;
  const { before, evaluated, isPlanned, isProved } = advice;
  const { rows } = advice.dataset;
  const row = (
    label: keyof typeof say.labels,
    of: (judged: JudgedInShort) => string,
  ): Sentence[] => [[say.labels[label]], [of(before)], [of(plan.after)]];
  return [
    {
      kind: 'table',
      heads: heads(words, ['what', 'now', 'treated'], []),
      rows: [
        row('verdict', ({ verdict }) => verdicts[verdict].name),
        row('quality', ({ quality }) => qualities[quality].name),
        row('k', ({ k }) => kText(k, { words, disclosure })),
        [[say.labels.records], [numbers.integer(rows)], [numbers.integer(rows - plan.suppressed)]],
      ],
    },
    {
      kind: 'list',
      items: LOSS_IDS.map((id): Sentence => {
        const { name, meaning } = say.losses[id];
        return [say.lossIs(name, lossText(plan.losses[id], words), meaning)];
      }),
    },
    ...(isPlanned
      ? []
      : [
          {
            kind: 'text' as const,
            items: [[say[isProved ? 'proved' : 'notProved'](quantity(evaluated, words))]],
          },
        ]),
  ];
}
