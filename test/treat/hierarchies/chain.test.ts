import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEMANTICS } from '../../../src/model/semantic.ts';
import { automaticHierarchy } from '../../../src/treat/hierarchies/automatic.ts';
import { upward } from '../../../src/treat/hierarchies/hierarchy.ts';
import { encoded } from '../../support/tables.ts';

const cell = fc.oneof(
  fc.integer({ min: -20, max: 140 }).map(String),
  fc
    .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2030-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(
    '',
    'NA',
    '*',
    '1987',
    '0-4',
    '1985-1989',
    '80+',
    'E11.1',
    'E11',
    'E10-E14',
    '75011',
    '75',
    'A10BA02',
    'x',
  ),
);

test('no level parts what a finer one joins, each joins something, and leaves add up', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 60 }),
      fc.constantFrom(null, ...SEMANTICS),
      (cells, semantic) => {
        const column = encoded(cells);
        const { levels, leaves } = automaticHierarchy(column, semantic);
        for (const [at, level] of levels.entries()) {
          expect(level.map.length).toBe(column.values.length);
          expect(new Set(level.map).size).toBe(level.labels.length);
          expect(new Set(level.labels).size).toBe(level.labels.length);
          expect(level.leaves.reduce((sum, count) => sum + count, 0)).toBe(leaves);
          if (at === 0) continue;
          expect(level.labels.length).toBeLessThan(levels[at - 1]!.labels.length);
          const up = upward(levels[at - 1]!, level);
          expect(levels[at - 1]!.map.map((code) => up[code]!)).toEqual(level.map);
        }
        expect(levels.at(-1)!.labels.length).toBe(1);
      },
    ),
  );
});

test('labels need no quoting in CSV', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 2, maxLength: 40 }),
      fc.constantFrom(null, ...SEMANTICS),
      (cells, semantic) => {
        for (const { labels } of automaticHierarchy(encoded(cells), semantic).levels.slice(1)) {
          for (const label of labels) expect(label).not.toMatch(/[",;\t\r\n]/);
        }
      },
    ),
  );
});
