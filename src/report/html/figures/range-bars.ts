import type { Extent } from '../../extents.ts';
import { shortened } from '../../safe-text.ts';
import type { Markup } from '../markup.ts';
import { draw, FIGURE_WIDTH, LETTERS, plotLibrary } from './plot.ts';

/** A value with its name. */
export interface RangeBar {
  label: string;
  /** What is said of it at the right end. */
  value: string;
  extent: Extent;
}

/** A value that all bars are held against. */
export interface Reference {
  label: string;
  extent: Extent;
}

/** Height of a bar with its line of text above. */
const ROW = 38;
const BAR_TOP = 19;
const BAR_HEIGHT = 11;

/** Letters that fit on a line, name and value together. */
const LINE_LETTERS = 50;
const LABEL_MIN = 12;

/**
 * Values as bars below each other: full up to the least that they can be, pale up to the most. The
 * axis ends at 1, or at the largest value above.
 */
export function rangeBars(
  bars: readonly RangeBar[],
  reference: Reference | null,
  alternative: string,
): Markup {
  const { rect, ruleX, text } = plotLibrary();
  const head = reference === null ? 0 : LETTERS + 8;
  const height = head + bars.length * ROW;
  const rows = bars.map(({ label, value, extent: [low, high] }, at) => ({
    label: shortened(label, Math.max(LABEL_MIN, LINE_LETTERS - value.length), '…'),
    ...{ value, low, high, line: head + at * ROW },
  }));
  const ends = [...bars, ...(reference === null ? [] : [reference])].map(({ extent }) => extent[1]);
  const most = Math.max(1, ...ends);
  const top = (row: (typeof rows)[number]) => row.line + BAR_TOP;
  const bottom = (row: (typeof rows)[number]) => row.line + BAR_TOP + BAR_HEIGHT;
  const between = (x1: string | number, x2: string | number, fill: string) =>
    rect(rows, { ...across(x1, x2), y1: top, y2: bottom, fill });
  const line = (textAnchor: 'start' | 'end', x: number, said: 'label' | 'value', fill: string) =>
    text(rows, {
      ...{ x: () => x, y: (row) => row.line + 11, text: said, textAnchor, fill },
      ...(said === 'label' ? { fontWeight: 600 } : {}),
    });
  return draw(
    {
      height,
      x: { domain: [0, most], range: [1, FIGURE_WIDTH - 1] },
      y: { domain: [0, height], range: [0, height] },
      marks: [
        between(0, most, 'var(--track)'),
        between(0, 'low', 'var(--bar)'),
        between('low', 'high', 'var(--bar-pale)'),
        line('start', 0, 'label', 'var(--ink)'),
        line('end', most, 'value', 'var(--ink)'),
        ...(reference === null
          ? []
          : [
              ...reference.extent.map((end) =>
                ruleX(rows, {
                  ...{ x: () => end, ...REFERENCE },
                  ...{ y1: (row) => top(row) - 2, y2: (row) => bottom(row) + 4 },
                }),
              ),
              text([reference], {
                ...{ x: ({ extent }) => extent[1], y: () => 9 },
                ...{ text: 'label', fill: 'var(--muted)' },
                textAnchor: reference.extent[1] > most / 2 ? 'end' : 'start',
              }),
            ]),
      ],
    },
    alternative,
  );
}

const REFERENCE = { stroke: 'var(--mark)', strokeWidth: 1.5, strokeDasharray: '2 2' };

/** Constants stand for a place, names for a field. */
function across(x1: string | number, x2: string | number) {
  return {
    x1: typeof x1 === 'number' ? () => x1 : x1,
    x2: typeof x2 === 'number' ? () => x2 : x2,
  };
}
