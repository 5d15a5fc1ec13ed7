import { driverEffects } from '../../numbers.ts';
import { kMetric } from '../../summary.ts';
import { html, type Markup } from '../markup.ts';
import { plain } from '../sentence.ts';
import { alternative, type Drawn, figure } from './figure.ts';
import { type RangeBar, type Reference, rangeBars } from './range-bars.ts';

/** Columns that are drawn; the tables have all. */
const COLUMNS_MAX = 16;

/** What leaving out each quasi-identifier would do: to the uniques or, where there are none, to k. */
export function driversFigure(drawn: Drawn): Markup | null {
  const { figures } = drawn;
  const whole = figures.find('unique-share');
  const isUnique = strongest(drawn).some(({ uniques }) => uniques?.value !== 0);
  return whole?.value === 0 && !isUnique ? kFigure(drawn) : uniquesFigure(drawn);
}

function uniquesFigure(drawn: Drawn): Markup | null {
  const { figures } = drawn;
  const { title, note, value, together } = figures.words.html.drivers;
  const whole = figures.find('unique-share');
  const bars = strongest(drawn).flatMap(({ name, k, uniques }): RangeBar[] => {
    if (uniques === undefined || uniques.value === null) return [];
    const said = value(figures.entry(uniques), figures.entry(k));
    return [{ label: name, value: said, extent: figures.shareExtent(uniques.value) }];
  });
  if (bars.length === 0 || whole === undefined || whole.value === null) return null;
  const label = together(figures.entry(whole));
  const extent = figures.shareExtent(whole.value);
  return against({ title, note }, bars, { label, extent }, drawn);
}

function kFigure(drawn: Drawn): Markup | null {
  const { figures } = drawn;
  const { title, noteOfK, valueOfK, together } = figures.words.html.drivers;
  const id = kMetric(drawn.assessment);
  const whole = figures.find(id);
  const extent = whole?.value == null ? null : figures.extent(id, whole.value);
  const bars = strongest(drawn).flatMap(({ name, k }): RangeBar[] => {
    const where = k?.value == null ? null : figures.extent(k.id, k.value);
    return where === null
      ? []
      : [{ label: name, value: valueOfK(figures.entry(k)), extent: where }];
  });
  if (bars.length === 0 || extent === null) return null;
  const label = together(valueOfK(figures.entry(whole)));
  return against({ title, note: noteOfK }, bars, { label, extent }, drawn);
}

function against(
  said: { title: string; note: string },
  bars: readonly RangeBar[],
  reference: Reference,
  drawn: Drawn,
): Markup {
  const { item } = drawn.figures.words.html;
  const shown = drawn.figures.words.html.alternative(said.title, [
    reference.label,
    ...bars.map(({ label, value }) => item(label, value)),
  ]);
  return figure(said, [rangeBars(bars, reference, shown), left(drawn)]);
}

/** How far each quasi-identifier alone tells records apart, in the same order. */
export function distinctionFigure(drawn: Drawn): Markup | null {
  const { figures } = drawn;
  const { title, note } = figures.words.html.distinction;
  const bars = strongest(drawn).flatMap(({ name }): RangeBar[] => {
    const entry = figures.find('distinction', name);
    const extent = entry?.value == null ? null : figures.extent(entry.id, entry.value);
    return extent === null ? [] : [{ label: name, value: figures.entry(entry), extent }];
  });
  if (bars.length === 0) return null;
  return figure({ title, note }, [
    rangeBars(bars, null, alternative(title, bars, figures)),
    left(drawn),
  ]);
}

function strongest({ assessment, figures }: Drawn) {
  return driverEffects(assessment, figures)
    .slice(0, COLUMNS_MAX)
    .map((effect) => ({ ...effect, name: plain([{ name: effect.name }]) }));
}

function left({ assessment, figures }: Drawn): Markup | null {
  const more = driverEffects(assessment, figures).length - COLUMNS_MAX;
  if (more <= 0) return null;
  const { html: said, numbers } = figures.words;
  return html`<p class="more">${said.more({ text: numbers.integer(more), n: more })}</p>`;
}
