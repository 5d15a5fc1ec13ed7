/**
 * Types in which Parquet gives back every value whose text was read from a column of that type.
 * The others that a column may have are written as text:
 * - HUGEINT and UHUGEINT: DuckDB stores them in Parquet as DOUBLE, which rounds;
 * - INTERVAL: Parquet drops what is shorter than a millisecond, and DuckDB writes none below zero;
 * - TIME_NS and BIT: DuckDB stores them in Parquet as text;
 * - TIMESTAMP_S and TIMESTAMP_MS: no file states them, they come back as TIMESTAMP.
 */
const EXACT =
  /^(?:BOOLEAN|U?(?:TINY|SMALL|BIG)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\)|BLOB|UUID|DATE|TIME(?:STAMP)?(?: WITH TIME ZONE)?|TIMESTAMP_NS)$/;

/** Whether a type, as DuckDB names it, is one of those. */
export function canBeExact(type: string): boolean {
  return EXACT.test(type);
}

/** Whether a value of the type can be the empty text; of others, null is text, it can only be NULL. */
export function holdsEmptyText(type: string | null): boolean {
  return type === null || type === 'BLOB';
}
