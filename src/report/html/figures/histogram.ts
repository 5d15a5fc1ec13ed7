import type { Extent } from '../../extents.ts';
import type { Markup } from '../markup.ts';
import { draw, FIGURE_WIDTH, LETTERS, plotLibrary } from './plot.ts';

/** A bar of a histogram. */
export interface HistogramBar {
  /** Where it begins on the axis, in words. */
  from: string;
  value: string;
  extent: Extent;
}

/** A border between bars, and what it means. */
export interface Border {
  /** Index of the bar to its right. */
  at: number;
  label: string;
}

/** Bars from which on their numbers are written smaller. */
const MANY = 6;

const HEAD = 36;
const FOOT = 38;
const TALL = 150;

/** Shares (0 to 1) standing side by side over an axis of classes; full and pale as in other figures. */
export function histogram(
  bars: readonly HistogramBar[],
  border: Border | null,
  axis: string,
  alternative: string,
): Markup {
  const { rect, ruleX, ruleY, text } = plotLibrary();
  const floor = HEAD + TALL;
  const height = floor + FOOT;
  const most = Math.max(...bars.map(({ extent: [, high] }) => high));
  const level = (share: number) => floor - (most === 0 ? 0 : (share / most) * TALL);
  const rows = bars.map(({ from, value, extent: [low, high] }, at) => ({
    ...{ from, value, at, low: level(low), high: level(high) },
    fill: border !== null && at < border.at ? 'bad' : 'bar',
  }));
  type Row = (typeof rows)[number];
  const between = (y1: (row: Row) => number, y2: (row: Row) => number, pale: '' | '-pale') =>
    (['bad', 'bar'] as const).map((fill) =>
      rect(
        rows.filter((row) => row.fill === fill),
        {
          ...{ x1: ({ at }: Row) => at + 0.06, x2: ({ at }: Row) => at + 0.94 },
          ...{ y1, y2, fill: `var(--${fill}${pale})` },
        },
      ),
    );
  return draw(
    {
      height,
      x: { domain: [0, bars.length], range: [4, FIGURE_WIDTH - 4] },
      y: { domain: [0, height], range: [0, height] },
      marks: [
        ...between(
          () => floor,
          ({ low }) => low,
          '',
        ),
        ...between(
          ({ low }) => low,
          ({ high }) => high,
          '-pale',
        ),
        text(rows, {
          ...{ x: ({ at }: Row) => at + 0.5, y: ({ high }: Row) => high - 8 },
          ...{
            text: 'value',
            fill: 'var(--ink)',
            fontSize: bars.length < MANY ? LETTERS - 1.5 : LETTERS - 2.5,
          },
        }),
        ruleY([floor], { stroke: 'var(--muted)' }),
        text(rows, {
          ...{ x: 'at', y: () => floor + 12, text: 'from', fill: 'var(--ink)' },
          fontSize: LETTERS - 1,
        }),
        text([axis], {
          x: () => bars.length,
          y: () => floor + 30,
          textAnchor: 'end',
          fill: 'var(--muted)',
        }),
        ...(border === null
          ? []
          : [
              ruleX([border.at], { y1: 14, y2: floor, ...MARK }),
              text([border.label], {
                ...{ x: () => border.at, y: () => 7, fill: 'var(--ink)', fontWeight: 600 },
                textAnchor: border.at > bars.length / 2 ? 'end' : 'start',
              }),
            ]),
      ],
    },
    alternative,
  );
}

const MARK = { stroke: 'var(--mark)', strokeWidth: 1.5, strokeDasharray: '3 2' };
