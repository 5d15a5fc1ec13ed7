import type { Drop } from '../../model/treatment.ts';
import { ANY } from '../hierarchies/hierarchy.ts';
import type { Prepared } from './prepare.ts';
import type { Coarsening, Treatment } from './treatment.ts';

/**
 * What becomes of the columns under some levels of the quasi-identifiers. One that says nothing any
 * more is left out, unless none would be left: nobody could then say that persons were not singled out.
 * @param names of all columns, in order
 */
export function columnsOf(
  { quasi, drops, coarsenings }: Prepared,
  levels: readonly number[],
  names: readonly string[],
): Pick<Treatment, 'drops' | 'coarsenings'> {
  const written = quasi.map(({ name, hierarchy }, at): Coarsening => {
    const level = levels[at]!;
    return { column: name, level, to: hierarchy.levels[level]! };
  });
  const empty = written.every(isEmpty) ? [] : written.filter(isEmpty);
  const inOrder = (a: { column: string }, b: { column: string }) =>
    names.indexOf(a.column) - names.indexOf(b.column);
  const gone = empty.map(({ column }): Drop => ({ column, because: 'nothing-left' }));
  const coarser = written.filter((one) => one.level > 0 && !empty.includes(one));
  return {
    drops: [...drops, ...gone].sort(inOrder),
    coarsenings: [...coarsenings, ...coarser].sort(inOrder),
  };
}

/** Whatever the values were, the same sign stands for them; a hierarchy from a file may end so too. */
function isEmpty({ to: { labels } }: Coarsening): boolean {
  return labels.length === 1 && labels.at(0) === ANY;
}
