import { expect, test } from 'vitest';
import { repeatedNumbers } from '../../src/assess/repeated-numbers.ts';
import type { Role } from '../../src/model/role.ts';
import type { CountedColumn } from '../../src/model/table.ts';

const column = (roles: Role[], semantic: 'nir' | 'name' | null = 'nir') => ({
  ...{ name: 'c', roles, semantic, alsoQuasi: false },
  roleFrom: 'declared' as const,
});

function repeated(own: ReturnType<typeof column>, counted: CountedColumn | undefined): string[] {
  const table = { rows: 3, columns: [undefined], counted: [counted] };
  return repeatedNumbers({ assigned: [own] }, table, new Set(['']));
}

const counts = (...of: number[]): CountedColumn => ({
  counts: Uint32Array.from(of),
  values: ['', 'a', 'b'].slice(0, of.length),
});

test('a number in two records is a person with two, and a missing one is nobody', () => {
  expect(repeated(column(['direct-identifier']), counts(0, 1, 2))).toEqual(['c']);
  expect(repeated(column(['direct-identifier']), counts(5, 1, 1))).toEqual([]);
});

test('nobody can say that too many numbers to count, or those that were not kept, are each alone', () => {
  const tooMany = { counts: null, values: null };
  expect(repeated(column(['direct-identifier']), tooMany)).toEqual(['c']);
  expect(repeated(column(['unassessed']), undefined)).toEqual(['c']);
});

test('names are shared, and the key that counts persons raises no doubt', () => {
  expect(repeated(column(['direct-identifier'], 'name'), counts(0, 2))).toEqual([]);
  expect(repeated(column(['subject']), counts(0, 2))).toEqual([]);
  expect(repeated(column(['unassessed'], null), counts(0, 2))).toEqual([]);
});
