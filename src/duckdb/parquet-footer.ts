import { invariant } from '../errors/healthrisk-error.ts';
import { walkThrift } from './thrift.ts';

/**
 * A footer of Parquet in which the columns have other names, whatever these are: DuckDB refuses the
 * empty one, and renames what differs in case only. What a footer says of places in the file stays
 * true, for they all lie before it.
 * @param footer as DuckDB writes it, for columns named `c0`, `c1`, …
 * @throws Error (a bug) for any other footer
 */
export function withNames(footer: Buffer, names: readonly string[]): Buffer {
  const parts: Uint8Array[] = [];
  let copied = 0;
  let found = 0;
  walkThrift(footer, (path, start, end) => {
    const column = columnNamedAt(path);
    if (column === null) return;
    invariant(footer.toString('latin1', start, end) === `c${column}`, 'names are those given');
    const name = Buffer.from(names[column]!);
    // The length of what stood there is one byte.
    parts.push(footer.subarray(copied, start - 1), varint(name.length), name);
    copied = end;
    found++;
  });
  invariant(found >= names.length && found % names.length === 0, 'every column has a name');
  return Buffer.concat([...parts, footer.subarray(copied)]);
}

/** The number of the column, from 0, whose name stands at a place; null where no name stands. */
function columnNamedAt(path: readonly number[]): number | null {
  const [field, first, second, third, fourth, fifth] = path;
  // In the schema: element, name. The first element is the table.
  if (field === 2 && second === 4 && path.length === 3) return first === 0 ? null : first! - 1;
  // In the row groups: group, columns, column, metadata, path of names, the only one.
  const isOfChunk = field === 4 && second === 1 && fourth === 3 && fifth === 3;
  return isOfChunk && path.length === 7 ? third! : null;
}

/** As Thrift writes a length. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 0x80; left = Math.floor(left / 0x80)) bytes.push((left % 0x80) + 0x80);
  return Uint8Array.from([...bytes, left]);
}
