import { textWidth } from './text-width.ts';
import { isAddress, wrapBehind } from './wrap.ts';

/** A value stands beside its label where it has at least so many cells. */
const BESIDE_MIN = 24;

/**
 * Labels and values in lines of at most `width` cells, values in one column or, where that would be
 * narrow, below their labels. An address stays in one piece, since it could not be copied otherwise.
 */
export function factLines(
  facts: readonly (readonly [label: string, value: string])[],
  width: number,
  indent = '',
): string[] {
  const column = Math.max(0, ...facts.map(([label]) => textWidth(label)));
  const isNarrow = width - indent.length - column - 2 < BESIDE_MIN;
  const below = `${indent}  `;
  return facts.flatMap(([label, value]) => {
    const blanks = ' '.repeat(column - textWidth(label) + 2);
    const lead = isNarrow ? below : `${indent}${label}${blanks}`;
    const lines = isAddress(value) ? [lead + value] : wrapBehind(lead, value, width);
    return isNarrow && label.trim() !== ''
      ? [...wrapBehind(indent, label, width), ...lines]
      : lines;
  });
}
