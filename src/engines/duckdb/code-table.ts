import type { Database } from '../../duckdb/open-database.ts';

/** The codes of a table in DuckDB. Besides one column per kept column it has the row number. */
export interface CodeTable {
  database: Database;
  /** Bytes that DuckDB may hold. */
  memory: number;
  name: string;
  rows: number;
  /** SQL name of the column that tells persons apart; null: every row is a person. */
  person: string | null;
}

/** SQL name of the 0-based row number. */
export const ROW = 'r';

/** SQL name of a column by its position in the file. */
export function columnName(position: number): string {
  return `c${position}`;
}
