import type { Operator } from '../../../model/pack.ts';
import type { Extent } from '../../extents.ts';
import type { Markup } from '../markup.ts';
import { draw, FIGURE_WIDTH, LETTERS, plotLibrary } from './plot.ts';

/** A value and what was required of it. */
export interface Bullet {
  extent: Extent;
  op: Operator;
  /** Above 0. */
  threshold: number;
  /** The threshold in words. */
  limit: string;
  isMet: boolean;
}

const BAR_TOP = 4;
const BAR_HEIGHT = 12;
const HEIGHT = BAR_TOP + BAR_HEIGHT + LETTERS + 8;

/**
 * A value against its threshold, which stands in the middle; what the criterion accepts is framed.
 * Values of more than twice the threshold end in an arrow.
 */
export function bullet(
  { extent: [low, high], op, threshold, limit, isMet }: Bullet,
  alternative: string,
): Markup {
  const { rect, ruleX, text } = plotLibrary();
  const most = 2 * threshold;
  const end = (value: number) => Math.min(value, most);
  const bottom = BAR_TOP + BAR_HEIGHT;
  const bar = (x1: number, x2: number, fill: string) =>
    rect([0], {
      ...{ x1: () => end(x1), x2: () => end(x2), fill },
      ...{ y1: () => BAR_TOP, y2: () => bottom },
    });
  const isLeast = op === '>' || op === '>=';
  const color = isMet ? 'var(--good)' : 'var(--bad)';
  const line = { fill: 'var(--ink)', y: () => BAR_TOP + BAR_HEIGHT / 2 };
  return draw(
    {
      height: HEIGHT,
      x: { domain: [0, most], range: [1, FIGURE_WIDTH - 1] },
      y: { domain: [0, HEIGHT], range: [0, HEIGHT] },
      marks: [
        bar(0, most, 'var(--track)'),
        bar(0, low, color),
        bar(low, high, isMet ? 'var(--good-pale)' : 'var(--bad-pale)'),
        rect([0], {
          ...{ x1: () => (isLeast ? threshold : 0), x2: () => (isLeast ? most : threshold) },
          ...{ y1: () => bottom + 2, y2: () => bottom + 4, fill: 'var(--good)' },
        }),
        ...(low > most
          ? [text(['▸'], { ...line, x: () => most, textAnchor: 'end', fill: 'var(--paper)' })]
          : []),
        ruleX([threshold], { ...MARK, y1: 0, y2: bottom + 4 }),
        text([limit], {
          ...{ x: () => threshold, y: () => HEIGHT - LETTERS / 2, fill: 'var(--muted)' },
        }),
      ],
    },
    alternative,
  );
}

const MARK = { stroke: 'var(--ink)', strokeWidth: 2 };
