import type { ReleasedColumn, ReleasedTable } from '../../src/model/released-table.ts';

/** A table of these columns, released in an order of records, by default that of the texts given. */
export function releasedTable(
  columns: readonly (Pick<ReleasedColumn, 'name'> & {
    texts: readonly string[];
    isNew?: boolean;
  })[],
  order?: readonly number[],
): ReleasedTable {
  const records = columns[0]!.texts.length;
  return {
    columns: columns.map(({ name, texts, isNew = false }) => {
      const labels = [...new Set(texts)].sort();
      const codeOf = new Map(labels.map((label, code) => [label, code]));
      return {
        name,
        labels,
        codes: Uint32Array.from(texts, (text) => codeOf.get(text)!),
        isAsInSource: !isNew,
      };
    }),
    order: Uint32Array.from(order ?? Array.from({ length: records }, (_, at) => at)),
  };
}
