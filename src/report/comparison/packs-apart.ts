import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Name, Sentence } from '../../i18n/sentence.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Block } from '../blocks.ts';

/**
 * Which packs only one of the two assessments was judged by, and how many findings that leaves without
 * a counterpart; null where both were judged by the same.
 */
export function packsApart(comparison: Comparison, words: Catalogue): Block | null {
  const { notCompared, packsOnly } = words.reading;
  const items: Sentence[] = [];
  for (const side of ['before', 'after'] as const) {
    const only = comparison.packs.filter((pack) => pack[other(side)] === null);
    const named = only.map(({ id }): Name => ({ name: id, whole: true }));
    if (named.length > 0) items.push(packsOnly[side](named));
  }
  if (items.length === 0) return null;
  const n = comparison.findings.length - comparable(comparison).length;
  if (n > 0) items.push([notCompared({ text: words.numbers.integer(n), n })]);
  return { kind: 'list', items };
}

/** Changed findings of packs that both assessments were judged by: nothing else got better or worse. */
export function comparable({ findings, packs }: Comparison): Comparison['findings'] {
  const apart = packs.filter(({ before, after }) => before === null || after === null);
  return findings.filter(({ pack }) => apart.every(({ id }) => id !== pack));
}

function other(side: 'before' | 'after'): 'before' | 'after' {
  return side === 'before' ? 'after' : 'before';
}
