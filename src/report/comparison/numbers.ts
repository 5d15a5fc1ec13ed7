import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Sentence, say } from '../../i18n/sentence.ts';
import type {
  ComparedDataset,
  Comparison,
  MetricChange,
  Tendency,
} from '../../model/comparison.ts';
import type { MetricValue } from '../../model/metric.ts';
import type { Block } from '../blocks.ts';
import type { Disclosure } from '../disclosure.ts';
import { Figures } from '../figures.ts';
import { metricName } from '../metric-name.ts';
import { areNearlyAlike, tellsFew } from './nearly-alike.ts';

/** Numbers that are not what they were, as far as the report may say them; null where none is. */
export function changedNumbers(
  comparison: Comparison,
  words: Catalogue,
  disclosure: Disclosure,
): Block | null {
  const { before, after, metrics } = comparison;
  if (metrics.length === 0) return null;
  const isNear = areNearlyAlike(comparison, disclosure);
  const { heads, tendencies } = words.comparison;
  const old = figuresOf(before, words, disclosure);
  const now = figuresOf(after, words, disclosure);
  return {
    kind: 'table',
    heads: [
      { text: heads.metric, align: 'text' },
      { text: heads.before, align: 'number' },
      { text: heads.after, align: 'number' },
      { text: heads.tendency, align: 'text' },
    ],
    rows: metrics.map((change): Sentence[] => {
      const name = { name: metricName(change.id, change.params), whole: true } as const;
      const isTold = !isNear && !tellsFew(change, disclosure);
      const said = (text: string) => [isTold ? text : words.report.none];
      return [
        change.of === undefined ? [name] : say`${name}${words.report.colon}${{ name: change.of }}`,
        said(old.entry(entryOf(change, 'before'))),
        said(now.entry(entryOf(change, 'after'))),
        [tendencies[wayOf(change)]],
      ];
    }),
  };
}

/** Of what nobody judges, which of the two numbers is the higher one. */
function wayOf({ before, after, tendency }: MetricChange): Tendency | 'higher' | 'lower' {
  const [from, to] = [before, after].map((side) =>
    side?.infinite === true ? Number.POSITIVE_INFINITY : (side?.value ?? null),
  );
  if (tendency !== 'changed' || from == null || to == null || from === to) return tendency;
  return to > from ? 'higher' : 'lower';
}

function figuresOf(
  { rows, persons, members }: ComparedDataset,
  words: Catalogue,
  disclosure: Disclosure,
): Figures {
  const classSizes: [number, number][] = members === 0 ? [] : [[members, 1]];
  return new Figures({ metrics: [], classSizes, dataset: { rows, persons } }, words, disclosure);
}

function entryOf(change: MetricChange, side: 'before' | 'after'): MetricValue | undefined {
  const { id, unit } = change;
  const said = change[side];
  return said === null ? undefined : { id, unit, ...said };
}
