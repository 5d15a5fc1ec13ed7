import type { Sentence } from '../../i18n/sentence.ts';
import type { Sizes } from '../../model/treatment.ts';
import type { Block } from '../blocks.ts';
import { type AdviceTelling, heads, stepText } from './telling.ts';

/** What one step coarser does in each quasi-identifier alone, beside the sizes without any. */
export function aloneTable({ advice, words, disclosure }: AdviceTelling): Block[] {
  const { quick, dataset } = advice;
  const { treatments: say, numbers, report } = words;
  if (quick.steps.length === 0) return [];
  const sizes = ({ k, uniqueShare }: Sizes): Sentence[] => [
    [numbers.integer(k)],
    [disclosure.share(uniqueShare, dataset.rows, null)],
  ];
  return [
    { kind: 'text', items: [[say.aloneNote]] },
    {
      kind: 'table',
      heads: heads(words, ['column', 'step'], ['k', 'unique']),
      rows: [
        [[report.none], [say.asItIs], ...sizes(quick.before)],
        ...quick.steps.map((step): Sentence[] => [
          [{ name: step.column }],
          [stepText(step.to, { words, disclosure })],
          ...sizes(step),
        ]),
      ],
    },
  ];
}
