import type { ReleasedColumn } from '../model/released-table.ts';
import type { DuckDBConnection } from './open-database.ts';
import { canBeExact, holdsEmptyText } from './parquet-types.ts';
import { registerTexts } from './text-rows.ts';

/**
 * The type in which a column is written: the source's, where the texts are the source's and every
 * one that is released comes back from it; else null, text. What was assessed are the texts.
 * @param name of a table function, new to the connection
 */
export async function exactType(
  connection: DuckDBConnection,
  name: string,
  { labels, codes, isAsInSource }: ReleasedColumn,
  order: Uint32Array,
  type: string | null,
): Promise<string | null> {
  if (type === null || !isAsInSource || !canBeExact(type)) return null;
  // Any text comes back from bytes.
  if (holdsEmptyText(type)) return type;
  const released = releasedCodes(labels.length, codes, order);
  const column = { labels, codes: released, isEmptyNull: true };
  await registerTexts(
    connection,
    name,
    [column],
    released.map((_, at) => at),
  );
  const back = `cast(try_cast(c0 as ${type}) as varchar)`;
  const result = await connection.runAndReadAll(
    `select count(*)::integer from ${name}() where ${back} is distinct from c0`,
  );
  return result.getRows()[0]?.[0] === 0 ? type : null;
}

/** Every code of a released record once, ascending. */
function releasedCodes(labels: number, codes: Uint32Array, order: Uint32Array): Uint32Array {
  const isReleased = new Uint8Array(labels);
  for (const record of order) isReleased[codes[record]!] = 1;
  const released = new Uint32Array(labels);
  let count = 0;
  for (let code = 0; code < labels; code++) if (isReleased[code] === 1) released[count++] = code;
  return released.subarray(0, count);
}
