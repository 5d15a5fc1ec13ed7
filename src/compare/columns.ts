import { isDeepStrictEqual } from 'node:util';
import type { Column } from '../model/column.ts';
import type { ColumnChange, ComparedColumn } from '../model/comparison.ts';
import { paired } from './paired.ts';

/** Columns that came, went, or are taken for something else; matched by name. */
export function columnChanges(before: readonly Column[], after: readonly Column[]): ColumnChange[] {
  return paired(before, after, ({ name }) => name).flatMap(([old, now]): ColumnChange[] => {
    const [was, is] = [told(old), told(now)];
    if (isDeepStrictEqual(was, is)) return [];
    return [{ name: (now ?? old)!.name, before: was, after: is }];
  });
}

function told(column: Column | null): ComparedColumn | null {
  if (column === null) return null;
  const { roles, semantic } = column;
  return { roles, semantic };
}
