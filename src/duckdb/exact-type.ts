import type { ReleasedColumn } from '../model/released-table.ts';
import type { DuckDBConnection } from './open-database.ts';
import { canBeExact, holdsEmptyText } from './parquet-types.ts';
import { registerTexts } from './text-rows.ts';

/**
 * The type in which a column is written: the source's, where the texts are the source's and each
 * comes back from it; else null, text. What was assessed are the texts.
 * @param name of a table function, new to the connection
 */
export async function exactType(
  connection: DuckDBConnection,
  name: string,
  { labels, isAsInSource }: ReleasedColumn,
  type: string | null,
): Promise<string | null> {
  if (type === null || !isAsInSource || !canBeExact(type)) return null;
  // Any text comes back from bytes.
  if (holdsEmptyText(type)) return type;
  const each = Uint32Array.from(labels.keys());
  await registerTexts(connection, name, [{ labels, codes: each, isEmptyNull: true }], each);
  const back = `cast(try_cast(c0 as ${type}) as varchar)`;
  const result = await connection.runAndReadAll(
    `select count(*)::integer from ${name}() where ${back} is distinct from c0`,
  );
  return result.getRows()[0]?.[0] === 0 ? type : null;
}
