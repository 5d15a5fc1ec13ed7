import type { ReleasedColumn, ReleasedTable } from '../../src/model/released-table.ts';

/** A table of these columns, released in an order of records, by default that of the texts given. */
export function releasedTable(
  columns: readonly (Pick<ReleasedColumn, 'name'> & {
    texts: readonly string[];
    isNew?: boolean;
  })[],
  order?: readonly number[],
): ReleasedTable {
  const released = order ?? [...columns[0]!.texts.keys()];
  return {
    columns: columns.map(({ name, texts, isNew = false }) => {
      const labels = [...new Set(released.map((record) => texts[record]!))].sort();
      const codeOf = new Map(labels.map((label, code) => [label, code]));
      const codes = Uint32Array.from(texts, (text) => codeOf.get(text) ?? 0);
      return { name, labels, codes, isAsInSource: !isNew };
    }),
    order: Uint32Array.from(released),
  };
}
