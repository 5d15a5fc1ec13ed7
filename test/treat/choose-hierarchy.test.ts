import { expect, test } from 'vitest';
import { chooseHierarchy } from '../../src/treat/advice/choose-hierarchy.ts';
import { encoded } from '../support/tables.ts';

const column = encoded(['31', '32', '44']);
const young = [
  ['31', 'young'],
  ['32', 'young'],
  ['44', 'old'],
];
const given = { hierarchies: new Map([['age', { lines: young, file: 'young.csv' }]]) };
const steps = (...asked: Parameters<typeof chooseHierarchy>) =>
  chooseHierarchy(...asked).levels.map(({ step }) => step.kind);

test('a file gives the levels of its column, and of no other', () => {
  expect(steps('age', column, 'age', undefined, given)).toEqual(['as-is', 'file', 'any']);
  expect(steps('weight', column, 'age', undefined, given)).not.toContain('file');
});

test('what a declaration asks for comes before a file, since nothing finer may be released', () => {
  const said = { roles: ['quasi-identifier' as const], generalise: { band: 10 } };
  const chosen = chooseHierarchy('age', column, 'age', said, given);
  expect(chosen.least).toBe(1);
  expect(chosen.levels.map(({ step }) => step.kind)).not.toContain('file');
});
