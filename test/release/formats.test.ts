import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/model/batch.ts';
import { openTable } from '../../src/source/open-table.ts';
import { emptyFolder, fixture, run } from '../support/run.ts';

const DATA = fixture('hospital-stays.csv');
const CONFIG = ['--config', fixture('hospital-stays.yaml')];

/** The records of a file, whatever it is stored in. */
async function recordsOf(path: string): Promise<string[][]> {
  const database = { memory: 2 ** 28, folder: emptyFolder };
  const reader = await openTable([path], { database });
  const records: string[][] = [[...reader.first]];
  for await (const batch of reader.batches({ includeFirst: false })) {
    for (let row = 0; row < batch.rows; row++) {
      records.push(reader.first.map((_, column) => textAt(batch, row, column)));
    }
  }
  return records;
}

describe('a release in Parquet', () => {
  it('holds what the one in CSV holds, in the same order, and has an assessment of its own', async () => {
    const folder = emptyFolder();
    for (const output of ['out.csv', 'out.parquet']) {
      const ran = await run(['anonymise', DATA, ...CONFIG, '--output', output], { cwd: folder });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      const gate = ['decide', `${output}.assessment.json`, '--data', output];
      expect(await run(gate, { cwd: folder })).toMatchObject({ code: 0 });
    }
    const [csv, parquet] = ['out.csv', 'out.parquet'].map((name) => recordsOf(join(folder, name)));
    expect(await parquet).toEqual(await csv);
  });

  it('can be made of one, and of JSON lines', async () => {
    const folder = emptyFolder();
    const lines = Array.from({ length: 60 }, (_, at) =>
      JSON.stringify({ age: 30 + (at % 2), health: at % 4 < 2 ? 'good, mostly' : '' }),
    );
    writeFileSync(join(folder, 'in.jsonl'), `${lines.join('\n')}\n`);
    writeFileSync(join(folder, 'c.yaml'), 'unit: person\n');
    const roles = [
      '--qi',
      'age',
      '--sensitive',
      'health',
      '--config',
      'c.yaml',
      '--require',
      'k=12',
    ];
    const from = async (data: string, output: string) => {
      const ran = await run(['anonymise', data, ...roles, '--output', output], { cwd: folder });
      return [ran.code, ran.stderr, ran.stdout];
    };
    const first = await from('in.jsonl', 'out.parquet');
    expect(first[2]).toMatch(/./);
    const made = await from('out.parquet', 'again.csv');
    expect([first[0], made[0]]).toEqual([20, 66]);
    expect(readFileSync(join(folder, 'in.jsonl'), 'utf8')).toHaveLength(
      lines.join('\n').length + 1,
    );
  });
});

describe('the key of the persons', () => {
  const released = async (...args: string[]) => {
    const folder = emptyFolder();
    const config = readFileSync(fixture('hospital-stays.yaml'), 'utf8');
    writeFileSync(join(folder, 'c.yaml'), config.replace('released: false', 'released: true'));
    const ran = await run(
      ['anonymise', DATA, '--config', 'c.yaml', '--output', 'out.csv', ...args],
      { cwd: folder },
    );
    const path = join(folder, 'out.csv');
    return { ran, records: ran.code === 0 ? await recordsOf(path) : [] };
  };
  const secure = ['--channel', 'secure-space', '--goal', 'restrict'];

  it('is a random one in a secure space, another each time, and tells the same persons', async () => {
    const [one, two] = [await released(...secure), await released(...secure)];
    expect(one.ran).toMatchObject({ code: 0, stderr: '' });
    const source = await recordsOf(DATA);
    const keysOf = (records: string[][]) => new Set(records.slice(1).map(([key]) => key));
    const keys = keysOf(one.records);
    expect(keys.size).toBe(keysOf(source).size);
    expect([...keys].filter((key) => keysOf(two.records).has(key))).toEqual([]);
    expect([...keys].filter((key) => keysOf(source).has(key))).toEqual([]);
    // Who had several records has as many.
    const times = (records: string[][]) => {
      const counts = new Map<string, number>();
      for (const [key] of records.slice(1)) counts.set(key!, (counts.get(key!) ?? 0) + 1);
      return [...counts.values()].sort();
    };
    expect(times(one.records)).toEqual(times(source));
  });

  it('goes where somebody says so, and wherever the release is open', async () => {
    for (const args of [[...secure, '--key', 'drop'], []]) {
      const { ran, records } = await released(...args);
      expect(ran, args.join(' ')).toMatchObject({ code: 0, stderr: '' });
      expect(records[0]).not.toContain('patient_id');
    }
  });

  it('is refused on an open channel, random or not', async () => {
    const { ran } = await released('--key', 'random');
    expect(ran.code).toBe(30);
    expect(ran.stdout).toMatch(/released-subject-key/);
  });
});
