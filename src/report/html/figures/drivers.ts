import { driverEffects } from '../../numbers.ts';
import { html, type Markup } from '../markup.ts';
import { plain } from '../sentence.ts';
import { alternative, type Drawn, figure } from './figure.ts';
import { type RangeBar, rangeBars } from './range-bars.ts';

/** Columns that are drawn; the tables have all. */
const COLUMNS_MAX = 16;

/** What the share of uniques becomes without each quasi-identifier, against the whole. */
export function driversFigure(drawn: Drawn): Markup | null {
  const { figures } = drawn;
  const { title, note, value, together } = figures.words.html.drivers;
  const whole = figures.find('unique-share');
  const bars = strongest(drawn).flatMap(({ name, k, uniques }): RangeBar[] => {
    if (uniques === undefined || uniques.value === null) return [];
    const said = value(figures.entry(uniques), figures.entry(k));
    return [{ label: name, value: said, extent: figures.shareExtent(uniques.value) }];
  });
  if (bars.length === 0 || whole === undefined || whole.value === null) return null;
  const reference = {
    label: together(figures.entry(whole)),
    extent: figures.shareExtent(whole.value),
  };
  const said = alternative(title, [{ label: '', value: reference.label }, ...bars], figures);
  return figure({ title, note }, [rangeBars(bars, reference, said), left(drawn)]);
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
