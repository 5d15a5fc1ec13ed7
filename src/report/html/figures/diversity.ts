import type { JudgedEntry } from '../../../model/facts.ts';
import type { MetricId } from '../../../model/metric.ts';
import { html, type Markup } from '../markup.ts';
import { plain } from '../sentence.ts';
import { alternative, type Drawn, figure } from './figure.ts';
import { type RangeBar, rangeBars } from './range-bars.ts';

/** Columns that are drawn; the table has all. */
const COLUMNS_MAX = 16;

/** Which share of the persons is given away by their class, for each sensitive column as judged. */
export function diversityFigure({ assessment, figures }: Drawn): Markup | null {
  const { words } = figures;
  const { title, note, value, compared } = words.html.diversity;
  const read = (id: MetricId, { of, level, harmless }: JudgedEntry) =>
    figures.find(
      id,
      of,
      (params) =>
        (params.level ?? null) === level &&
        (params.harmless ?? null) === harmless &&
        params.without === undefined,
    );
  const all = assessment.judged.flatMap((judged): RangeBar[] => {
    const share = read('homogeneous-share', judged);
    if (share === undefined || share.value === null) return [];
    const column = [{ name: judged.of }];
    const label = judged.level === null ? column : compared(column, figures.level(judged.level));
    return [
      {
        label: plain(label),
        value: value(figures.entry(share), figures.entry(read('l-distinct', judged))),
        extent: figures.shareExtent(share.value),
      },
    ];
  });
  if (all.length === 0) return null;
  const bars = all.slice(0, COLUMNS_MAX);
  const n = all.length - bars.length;
  const left = words.html.more({ text: words.numbers.integer(n), n });
  return figure({ title, note }, [
    rangeBars(bars, null, alternative(title, bars, figures)),
    n > 0 && html`<p class="more">${left}</p>`,
  ]);
}
