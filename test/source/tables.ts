import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { textAt } from '../../src/model/batch.ts';
import { openTable, type TableOptions } from '../../src/source/open-table.ts';
import type { TableReader, Totals } from '../../src/source/table-reader.ts';

/** Everything an open table gave. */
export interface ReadTable {
  reader: TableReader;
  records: string[][];
  totals: Totals;
}

/** A folder of its own for the files of a test file, removed behind it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'healthrisk-test-'));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true }));
  }

  /** Writes files by name; gives their paths. */
  write(files: Record<string, string | Uint8Array>): string[] {
    return Object.entries(files).map(([name, content]) => {
      const path = join(this.path, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    });
  }
}

/** Reads files to the end. */
export async function readTable(
  paths: readonly string[],
  options: TableOptions & { includeFirst?: boolean } = {},
): Promise<ReadTable> {
  const { includeFirst = false, ...rest } = options;
  const reader = await openTable(paths, rest);
  const records: string[][] = [];
  for await (const batch of reader.batches({ includeFirst })) {
    for (let row = 0; row < batch.rows; row++) {
      records.push(reader.first.map((_, column) => textAt(batch, row, column)));
    }
  }
  return { reader, records, totals: reader.totals() };
}

/** Reads text through standard input to the end, in pieces. */
export function readText(
  text: string | Buffer,
  options: TableOptions & { includeFirst?: boolean; chunkSize?: number } = {},
): Promise<ReadTable> {
  const { chunkSize = 1 << 16, ...rest } = options;
  const bytes = Buffer.from(text);
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunkSize) {
    chunks.push(bytes.subarray(at, at + chunkSize));
  }
  return readTable(['-'], { ...rest, stdin: Readable.from(chunks) });
}
