import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCsv } from '../../src/source/open-csv.ts';
import { failure, readAll } from './read.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/malformed');

interface Expected {
  file: string;
  code: string;
  exit: number;
  line?: number;
  column?: number;
  /** `header`: found by the check of the header, after the file was opened. */
  stage?: 'header';
}

const expected: Expected[] = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'));

describe('malformed fixtures', () => {
  const refused = expected.filter(({ stage }) => !stage);
  const parsers = ['bytes', 'csv-parse'] as const;
  const cases = refused.flatMap((one) => parsers.map((parser) => ({ ...one, parser })));
  for (const { file, code, exit, line, column, parser } of cases) {
    test(`${file}, ${parser}: ${code}`, async () => {
      const path = join(FOLDER, file);
      const error = await failure(openCsv(path, { parser }).then(readAll));
      expect(error).toMatchObject({ code, exitCode: exit });
      expect(error.location).toEqual({
        file: path,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
      });
      expect(error.cause).toBeUndefined();
      // The words that stand in the cells of these files.
      expect(`${error.stack} ${error.hint}`).not.toMatch(/surgery|réa/);
    });
  }

  for (const { file } of expected.filter(({ stage }) => stage === 'header')) {
    test(`${file}: read without an error, left to the header check`, async () => {
      const { records } = await readAll(await openCsv(join(FOLDER, file)));
      expect(records.length).toBeGreaterThan(0);
    });
  }

  test('every file has an entry', () => {
    const files = readdirSync(FOLDER).filter((name) => name !== 'expected.json' && name[0] !== '.');
    const listed = expected.map(({ file }) => file);
    expect(files.filter((file) => !listed.includes(file))).toEqual([]);
  });
});
