import type { Generalisation } from '../../model/declaration.ts';
import type { EncodedColumn } from '../../model/table.ts';
import { datesFrom } from './dates.ts';
import { hierarchyFromLines } from './from-lines.ts';
import type { Hierarchy } from './hierarchy.ts';
import { bandsFrom } from './numbers.ts';
import { prefixes } from './places.ts';

/**
 * The hierarchy that the `generalise` of a configuration opens. What it asks for is the finest level
 * that may be released; coarser ones of the same kind follow.
 * @param name of the column
 * @throws HealthriskError E-CONFIG-HIERARCHY
 */
export function declaredHierarchy(
  column: EncodedColumn,
  how: Generalisation,
  name: string,
): Hierarchy {
  if ('date' in how) return { ...datesFrom(column, how.date), least: 1 };
  if ('band' in how) return { ...bandsFrom(column, how.band), least: 1 };
  if ('prefix' in how) {
    const lengths = Array.from({ length: how.prefix }, (_, at) => how.prefix - at);
    return { ...prefixes(column, lengths, true), least: 1 };
  }
  const { hierarchy, level: least } = how;
  return hierarchyFromLines(column, hierarchy, { column: name, file: null, least });
}
