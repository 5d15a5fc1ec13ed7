import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { AssessRequest } from '../../src/assess/request.ts';
import { type Examination, examine } from '../../src/assess.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { on } from '../support/examining.ts';
import { emptyFolder } from '../support/run.ts';
import { CONTAINERS } from './containers.ts';
import { anyCase, CASES, type Case } from './tables.ts';

/** Memory so small that codes leave it with the first records. */
const TINY = 1 / 2 ** 20;

/** Who may answer. All read the file anew. */
const ENGINES: Readonly<Record<string, Partial<AssessRequest>>> = {
  stream: { engine: 'stream' },
  'reference, and its own reader': { engine: 'reference' },
  'duckdb, from the first record on': { engine: 'duckdb' },
  'auto, when memory runs out': { engine: 'auto', maxMemory: TINY },
};

/** Who then does answer, and why. */
const ANSWERS: Readonly<Record<string, Partial<Assessment['policy']>>> = {
  stream: { engine: 'stream', engineReason: 'asked-for' },
  'reference, and its own reader': { engine: 'reference', engineReason: 'asked-for' },
  'duckdb, from the first record on': { engine: 'duckdb', engineReason: 'asked-for' },
  'auto, when memory runs out': { engine: 'duckdb', engineReason: 'codes-exceed-memory' },
};

const folder = emptyFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** What may differ: who computed, and how the table is stored. */
function comparable({ assessment, rowsAtRisk }: Examination) {
  const { dataset, policy, ...rest } = assessment;
  const { name, bytes, sha256, files, format, text, ...table } = dataset;
  const { engine, engineReason, settings, ...rules } = policy;
  expect(files.reduce((sum, file) => sum + file.rows, 0)).toBe(table.rows);
  return { ...rest, table, rules, rowsAtRisk: rowsAtRisk === null ? null : [...rowsAtRisk] };
}

async function examined(
  paths: readonly string[],
  declared: Case['declared'],
  how: Partial<AssessRequest>,
) {
  return examine({
    path: paths,
    declared,
    header: 'yes',
    ...on('2026-11-24'),
    atRisk: true,
    // One column and commas inside quotes leave nothing to guess by.
    ...(paths.every((path) => /\.csv/.test(path)) ? { delimiter: ',' as const } : {}),
    ...how,
  });
}

describe('every engine and container gives the same assessment', () => {
  for (const [title, { header, rows, declared }] of Object.entries(CASES)) {
    it(`${title}`, { timeout: 60_000 }, async () => {
      const base = CONTAINERS['CSV, quoted where needed']!;
      const first = await base.write(folder, header, rows);
      const expected = comparable(await examined(first, declared, { engine: 'stream' }));
      expect(expected.table.rows).toBe(rows.length);
      for (const [stored, container] of Object.entries(CONTAINERS)) {
        const paths = await container.write(folder, header, rows);
        for (const [engine, how] of Object.entries(ENGINES)) {
          const found = await examined(paths, declared, how);
          expect(found.assessment.policy).toMatchObject(ANSWERS[engine]!);
          expect({ stored, engine, ...comparable(found) }).toEqual({ stored, engine, ...expected });
        }
      }
    });
  }

  it('random tables of odd texts', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCase,
        fc.constantFrom(...Object.keys(CONTAINERS)),
        async (table, stored) => {
          const { header, rows, declared } = table;
          const plain = CONTAINERS['CSV, all quoted, mixed record ends']!.write(
            folder,
            header,
            rows,
          );
          const expected = comparable(await examined(await plain, declared, { engine: 'stream' }));
          const paths = await CONTAINERS[stored]!.write(folder, header, rows);
          for (const how of Object.values(ENGINES)) {
            expect(comparable(await examined(paths, declared, how))).toEqual(expected);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
