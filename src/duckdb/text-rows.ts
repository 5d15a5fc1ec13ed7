import type { DuckDBConnection } from '@duckdb/node-api';

/** Rows that are made at a time: DuckDB takes more, but long or wide ones would take much memory. */
export const ROWS_AT_A_TIME = 512;

/** Texts by row, each stored once. */
export interface TextColumn {
  labels: readonly string[];
  /** Position in `labels` by number of the record. */
  codes: Uint32Array;
  /** Whether the empty text stands for NULL. */
  isEmptyNull: boolean;
}

/**
 * Makes SQL see texts as the rows of a table function without arguments, with columns `c0`, `c1`, …
 * of type VARCHAR. Nothing is stored: rows are made while a statement asks for them.
 * @param name of the function, new to the connection
 * @param order numbers of the records, in the order of the rows
 */
export async function registerTexts(
  connection: DuckDBConnection,
  name: string,
  columns: readonly TextColumn[],
  order: Uint32Array,
): Promise<void> {
  const { DuckDBTableFunction, VARCHAR } = await import('@duckdb/node-api');
  let next = 0;
  const rows = DuckDBTableFunction.create({
    name,
    bindFunction(info) {
      for (const at of columns.keys()) info.addResultColumn(`c${at}`, VARCHAR);
      info.setCardinality(order.length, true);
    },
    initFunction(info) {
      // Rows that several threads ask for have no order.
      info.setMaxThreads(1);
      next = 0;
    },
    mainFunction(_, chunk) {
      const records = order.subarray(next, next + ROWS_AT_A_TIME);
      next += records.length;
      chunk.rowCount = records.length;
      for (const [at, { labels, codes, isEmptyNull }] of columns.entries()) {
        const vector = chunk.getColumnVector(at) as unknown as TextVector;
        for (let row = 0; row < records.length; row++) {
          const text = labels[codes[records[row]!]!]!;
          vector.setItem(row, text === '' && isEmptyNull ? null : text);
        }
        vector.flush();
      }
    },
  });
  connection.registerTableFunction(rows);
}

/** Of the package's own class, what is used here. */
interface TextVector {
  setItem(row: number, text: string | null): void;
  flush(): void;
}
