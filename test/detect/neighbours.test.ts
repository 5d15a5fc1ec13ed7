import { describe, expect, it } from 'vitest';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggestTable } from '../../src/detect/suggest-table.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

const ROWS = 12;
const numbers = (from: number, step = 1) =>
  Array.from({ length: ROWS }, (_, at) => String(from + at * step));
const decimals = (from: number) =>
  Array.from({ length: ROWS }, (_, at) => (from + (at % 5) / 10).toFixed(1));
const of = (...values: string[]) =>
  Array.from({ length: ROWS }, (_, at) => values[at % values.length]!);

function rolesOf(columns: Record<string, readonly string[]>) {
  const names = Object.keys(columns);
  const sample = Array.from({ length: ROWS }, (_, row) =>
    names.map((name) => columns[name]![row]!),
  );
  const seen = names.map((name) => seeCells(name, columns[name]!, DEFAULT_MISSING));
  const { columns: found } = suggestTable(seen, { sample });
  return Object.fromEntries(names.map((name, at) => [name, found[at]!.roles]));
}

describe('a column that nothing names', () => {
  const measures = {
    sexe: of('F', 'M'),
    hemoglobine: decimals(12),
    glycemie: decimals(5),
  };

  it('is a measure among measures', () => {
    const found = rolesOf({
      ...measures,
      zork: decimals(3),
      creatinine: decimals(60),
      crp: decimals(1),
    });
    // By its neighbours alone a column leaves no class.
    expect(found.zork).toEqual(['quasi-identifier', 'sensitive']);
  });

  it('is known to others too where it has no decimals', () => {
    const found = rolesOf({ ...measures, zork: of('3', '7', '12'), creatinine: decimals(60) });
    expect(found.zork).toEqual(['quasi-identifier', 'sensitive']);
  });

  it('is nothing among other columns', () => {
    const found = rolesOf({ sexe: of('F', 'M'), zork: decimals(3), ville: of('Lyon', 'Brest') });
    expect(found.zork).toEqual([]);
  });

  it('is an answer among questions of one stem', () => {
    const answers = of('1', '2', '3', '4');
    const found = rolesOf({ sexe: of('F', 'M'), Z_1: answers, Z_2: answers, Z_3: answers });
    expect(found.Z_2).toEqual(['quasi-identifier', 'sensitive']);
  });

  it('numbers the records of persons where it stands first and no value comes twice', () => {
    const running = numbers(1904412, 3);
    expect(rolesOf({ zork: running, sexe: of('F', 'M') }).zork).toEqual(['subject']);
    expect(rolesOf({ zork: running, patient_id: numbers(1), sexe: of('F', 'M') }).zork).toEqual([]);
    expect(rolesOf({ zork: running, prix_achat: decimals(3) }).zork).not.toEqual(['subject']);
    expect(rolesOf({ zork: of('1', '2'), sexe: of('F', 'M') }).zork).toEqual([]);
  });

  it('is a term in a table of purchases', () => {
    const found = rolesOf({
      fournisseur: of('Novalab', 'Medistock'),
      prix_achat: decimals(12),
      zork: decimals(1),
    });
    expect(found.zork).toEqual(['quasi-identifier', 'strategic']);
    expect(found.fournisseur).toEqual(['quasi-identifier']);
  });
});
