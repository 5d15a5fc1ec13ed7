import { expect, test } from 'vitest';
import { declaredAt } from '../../src/treat/advice/harmless-labels.ts';
import { automaticHierarchy } from '../../src/treat/hierarchies/automatic.ts';
import { encoded } from '../support/tables.ts';

test('a label is harmless only where every value behind it is', () => {
  const column = encoded(['Z00', 'Z00.8', 'J00', 'J00.0', 'E11.1']);
  const { levels } = automaticHierarchy(column, 'icd10');
  const said = { roles: ['sensitive' as const], harmless: ['Z00', 'j00', 'J00.0'] };
  expect(declaredAt(column, levels[0]!, said)).toBe(said);
  expect([...levels[1]!.labels]).toEqual(['Z00', 'J00', 'E11']);
  expect(declaredAt(column, levels[1]!, said).harmless).toEqual(['J00']);
});
