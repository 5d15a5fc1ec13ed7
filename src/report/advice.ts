import type { AdviceSentences } from '../i18n/again-words.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Quantity, Sentence } from '../i18n/sentence.ts';
import type { AdviceId, AdviceParams } from '../model/advice.ts';
import type { Assessment } from '../model/assessment.ts';
import type { ListBlock } from './blocks.ts';

/** What would make the publication better, a sentence each; null where there is nothing to say. */
export function adviceBlock({ advice }: Assessment, words: Catalogue): ListBlock | null {
  if (advice.length === 0) return null;
  return { kind: 'list', items: advice.map(({ id, params }) => adviceSentence(id, params, words)) };
}

/** A piece of advice in words. */
export function adviceSentence<Id extends AdviceId>(
  id: Id,
  params: AdviceParams,
  words: Catalogue,
): Sentence {
  const quantity = (n: number): Quantity => ({ text: words.numbers.integer(n), n });
  return words.advices[id](READ[id](params, quantity));
}

const READ: {
  [Id in AdviceId]: (
    params: AdviceParams,
    quantity: (n: number) => Quantity,
  ) => AdviceSentences[Id];
} = {
  'missing-metadata': ({ metadata = [] }) => ({ metadata }),
  'gaps-in-series': ({ missing = 0, periods = [] }, quantity) => ({
    missing: quantity(missing),
    periods,
    more: missing > periods.length ? quantity(missing - periods.length) : null,
  }),
  'gaps-in-periods': ({ missing = 0, expected = 0, columns = [] }, quantity) => ({
    missing: quantity(missing),
    expected: quantity(expected),
    column: { name: columns[0] ?? '' },
  }),
  'gaps-in-grid': ({ missing = 0, expected = 0, columns = [] }, quantity) => ({
    missing: quantity(missing),
    expected: quantity(expected),
    periods: { name: columns[0] ?? '' },
    places: { name: columns[1] ?? '' },
  }),
  'many-small-files': ({ files = 0, records = 0 }, quantity) => ({
    files: quantity(files),
    records: quantity(records).text,
  }),
};
