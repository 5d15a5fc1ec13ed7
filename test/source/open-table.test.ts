import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/source/open-table.ts';
import { emptyFolder } from '../support/run.ts';

const folder = emptyFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function readAll(paths: string[], options = {}): Promise<void> {
  const reader = await openTable(paths, options);
  for await (const _ of reader.batches({ includeFirst: false }));
  await reader.close();
}

describe('an option for another format', () => {
  const lines = file('lines.jsonl', '{"a":"x","b":1}\n{"a":"y","b":2}\n');
  const csv = file('table.csv', 'a,b\nx,1\n');

  it('is refused: it would do nothing', async () => {
    await expect(readAll([lines], { delimiter: ';' })).rejects.toMatchObject({ code: 'E-USAGE' });
    await expect(readAll([lines], { dialect: { quote: "'" } })).rejects.toMatchObject({
      code: 'E-USAGE',
    });
  });

  it('is not what a file of another format among several is about', async () => {
    await expect(readAll([csv, lines])).rejects.toMatchObject({ code: 'E-DATA-SCHEMA' });
  });
});

describe('JSON values that are written in two ways', () => {
  it('are refused in one column: as cells they would be one', async () => {
    const mixed = file('mixed.jsonl', '{"a":null,"b":1}\n{"a":"1","b":1}\n{"a":1,"b":1}\n');
    await expect(readAll([mixed])).rejects.toMatchObject({
      code: 'E-DATA-JSON',
      location: { line: 3, column: 1 },
    });
  });

  it('are refused across files too', async () => {
    const strings = file('strings.jsonl', '{"a":"1"}\n{"a":null}\n');
    const numbers = file('numbers.jsonl', '{"a":1}\n');
    await expect(readAll([strings, numbers])).rejects.toMatchObject({
      code: 'E-DATA-JSON',
      location: { file: numbers, line: 1 },
    });
  });
});
