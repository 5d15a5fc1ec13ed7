import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Encoding } from '../../src/model/csv.ts';
import type { ColumnDeclaration } from '../../src/model/declaration.ts';
import type { ReleasedTable } from '../../src/model/released-table.ts';
import { releaseTo } from '../../src/release-to.ts';
import { startRun } from '../../src/run-info.ts';
import { openCsv } from '../../src/source/open-csv.ts';
import { csvText } from '../../src/treat/release/csv-text.ts';
import { writeRelease } from '../../src/treat/release/write-release.ts';
import { emptyFolder, fixture, run } from '../support/run.ts';

/** Records written as a release. */
function table(names: readonly string[], records: readonly (readonly string[])[]): ReleasedTable {
  return {
    columns: names.map((name, column) => {
      const labels = [...new Set(records.map((record) => record[column]!))].sort();
      const codes = Uint32Array.from(records, (record) => labels.indexOf(record[column]!));
      return { name, labels, codes, isAsInSource: true };
    }),
    order: Uint32Array.from(records, (_, at) => at),
  };
}

/** What the program's reader makes of the bytes. */
async function readBack(bytes: Buffer, encoding: Encoding): Promise<string[][]> {
  const path = join(emptyFolder(), 'out.csv');
  writeFileSync(path, bytes);
  const reader = await openCsv(path, { delimiter: ';', encoding });
  const records: string[][] = [[...reader.first]];
  for await (const batch of reader.batches({ includeFirst: false })) {
    if (batch.kind !== 'spans') throw new Error('CSV is read as spans');
    for (let row = 0; row < batch.rows; row++) {
      records.push(
        Array.from({ length: batch.columns }, (_, column) => {
          const at = row * batch.columns + column;
          return batch.bytes.toString('utf8', batch.starts[at], batch.ends[at]);
        }),
      );
    }
  }
  return records;
}

const bytesOf = (released: ReleasedTable, encoding: Encoding) =>
  Buffer.concat([...csvText(released, { delimiter: ';', encoding })]);

test('cells are quoted where they must be, and nowhere else', () => {
  const records = [
    ['a b', '=1+1', ' x '],
    ['a;b', 'say "x"', 'two\nlines'],
    ['', '-', '\r'],
  ];
  expect(bytesOf(table(['x', 'y;', 'z'], records), 'utf-8').toString()).toBe(
    'x;"y;";z\na b;=1+1; x \n"a;b";"say ""x""";"two\nlines"\n;-;"\r"\n',
  );
  expect(bytesOf(table(['x'], [[''], ['v']]), 'utf-8').toString()).toBe('x\n""\nv\n');
});

const LATIN = fc.string({ unit: fc.constantFrom(...'aé€Œÿ"; \n\t='), maxLength: 8 });
const ANY = fc.string({ unit: 'grapheme', maxLength: 8 });

test.each([
  ['utf-8', ANY],
  ['utf-16le', ANY],
  ['utf-16be', ANY],
  ['windows-1252', LATIN],
] as const)('every text comes back as it was: %s', async (encoding, text) => {
  // A mark at the very beginning is no part of the first name.
  const name = text.map((one) => `n${one}`);
  const cells = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(name, cells, async (first, records) => {
      const names = [first, `${first}2`];
      const bytes = bytesOf(table(names, records), encoding);
      expect(await readBack(bytes, encoding)).toEqual([names, ...records]);
    }),
    { numRuns: 60 },
  );
});

test('a label that the encoding lacks is refused, and not replaced', () => {
  expect(() => bytesOf(table(['x'], [['≥ 80']]), 'windows-1252')).toThrow(
    expect.objectContaining({ code: 'E-OUTPUT-ENCODING' }),
  );
  expect(() => bytesOf(table(['x'], [['\u0081']]), 'windows-1252')).toThrow(
    expect.objectContaining({ code: 'E-OUTPUT-ENCODING' }),
  );
});

describe('delimiter and encoding of the source', () => {
  const config = ['--sensitive', 's', '--qi', 'âge', '--config', 'c.yaml'];
  it.each(['windows-1252', 'utf-16le'] as const)(
    'are those of the release: %s',
    async (encoding) => {
      const folder = emptyFolder();
      const lines = Array.from({ length: 400 }, (_, at) => [
        String(20 + (at % 8)),
        at % 3 === 0 ? 'é;à' : 'plaît',
      ]);
      const bytes = bytesOf(table(['âge', 's'], lines), encoding);
      writeFileSync(join(folder, 'in.csv'), bytes);
      writeFileSync(join(folder, 'c.yaml'), 'unit: person\n');
      const args = [
        'anonymise',
        'in.csv',
        ...config,
        '--encoding',
        encoding,
        '--output',
        'out.csv',
      ];
      expect(await run(args, { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
      const [header, ...records] = await readBack(readFileSync(join(folder, 'out.csv')), encoding);
      expect(header).toEqual(['âge', 's']);
      expect(records).toEqual([...lines].sort((a, b) => (a.join() < b.join() ? -1 : 1)));
      const { written } = JSON.parse(readFileSync(join(folder, 'out.csv.treatment.json'), 'utf8'));
      expect(written).toMatchObject({
        text: { encoding, delimiter: ';' },
        order: 'released-texts',
      });
    },
  );
});

const QUASI = ['age_group', 'sex', 'region'];
const SENSITIVE = ['self_rated_health', 'smoker', 'chronic_condition'];

/** Releases the survey, by way of somebody who may write otherwise than they were told. */
async function releasedBy(write: typeof writeRelease) {
  const folder = emptyFolder();
  const roles = (names: string[], role: 'quasi-identifier' | 'sensitive') =>
    names.map((name) => [name, { roles: [role] }] as [string, ColumnDeclaration]);
  const columns = new Map([...roles(QUASI, 'quasi-identifier'), ...roles(SENSITIVE, 'sensitive')]);
  const done = await releaseTo(
    {
      path: fixture('annual-survey.csv'),
      declared: { columns, recordsArePersons: true },
      ...{ asOf: '2026-11-23', today: '2026-11-23' },
    },
    {},
    { path: join(folder, 'out.csv'), format: 'csv', finish: startRun('test'), write },
  );
  return { outcome: done.outcome, left: readdirSync(folder).sort() };
}

describe('what was written is believed only once it was assessed', () => {
  it('stays where it keeps its promise', async () => {
    expect(await releasedBy(writeRelease)).toEqual({
      outcome: 'kept',
      left: ['out.csv', 'out.csv.assessment.json', 'out.csv.treatment.json'],
    });
  });

  it('goes where somebody stands out in it, whatever was promised', async () => {
    const one = await releasedBy(async (path, file, { columns, order }, form) => {
      const altered = columns.map((column) => {
        if (column.name !== 'region') return column;
        const codes = column.codes.slice();
        codes[order[0]!] = column.labels.length;
        return { ...column, labels: [...column.labels, 'Mayotte'], codes };
      });
      await writeRelease(path, file, { columns: altered, order }, form);
    });
    expect(one).toEqual({ outcome: 'broken', left: [] });
  });

  it('goes where the writing fails half way', async () => {
    let temporary = '';
    const failing: typeof writeRelease = async (path) => {
      temporary = path;
      writeFileSync(path, 'half');
      expect(statSync(path).mode & 0o777).toBe(0o600);
      throw new Error('no more room');
    };
    await expect(releasedBy(failing)).rejects.toThrow('no more room');
    expect(readdirSync(dirname(temporary))).toEqual([]);
  });
});
