import { describe, expect, test } from 'vitest';
import type { Semantic } from '../../../src/model/semantic.ts';
import { automaticHierarchy } from '../../../src/treat/hierarchies/automatic.ts';
import type { Hierarchy } from '../../../src/treat/hierarchies/hierarchy.ts';
import { encoded } from '../../support/tables.ts';

/** Labels of one value at every level. */
function path({ levels }: Hierarchy, code = 0): string[] {
  return levels.map(({ map, labels }) => labels.at(map[code]!));
}

function pathOf(cells: readonly string[], semantic: Semantic | null): string[] {
  return path(automaticHierarchy(encoded(cells), semantic));
}

describe('hierarchies by type and meaning', () => {
  test('dates: day, month, quarter, year, 5, 10 and 20 years', () => {
    const cells = [
      '1987-05-13',
      '1987-05-14 10:00',
      '1987-06-02',
      '1987-05-14',
      '1987-12-01',
      '1986-01-01',
      '1981-02-02',
      '1960-01-01',
      '1995-01-01',
    ];
    expect(pathOf(cells, 'birth-date')).toEqual([
      '1987-05-13',
      '1987-05-13',
      '1987-05',
      '1987-Q2',
      '1987',
      '1985-1989',
      '1980-1989',
      '1980-1999',
      '*',
    ]);
  });

  test('dates that are written day first in one place are read so everywhere', () => {
    const { levels } = automaticHierarchy(encoded(['03/04/2021', '25/04/2021']), 'admission-date');
    expect([...levels[1]!.labels]).toEqual(['2021-04']);
  });

  test('ages: as they are up to 89, then bands of 5 to 40 with an open end', () => {
    const cells = Array.from({ length: 105 }, (_, age) => String(age));
    const hierarchy = automaticHierarchy(encoded(cells), 'age');
    expect(path(hierarchy, 39)).toEqual(['39', '39', '35-39', '30-39', '20-39', '0-39', '*']);
    expect(path(hierarchy, 83)).toEqual(['83', '83', '80-84', '80+', '80+', '80+', '*']);
    expect(path(hierarchy, 97)).toEqual(['97', '90+', '90+', '80+', '80+', '80+', '*']);
  });

  test('numbers: bands that no value of the data gave a border', () => {
    const days = ['7', ...Array.from({ length: 60 }, (_, day) => String(day))];
    expect(pathOf(days, 'length-of-stay')).toEqual(['7', '5-9', '0-9', '0-19', '0-39', '*']);
    expect(pathOf(['7.5', '0', '60.25', '-3', '8'], 'test-result').slice(0, 3)).toEqual([
      '7.5',
      '5-<10',
      '0-<10',
    ]);
    const negative = automaticHierarchy(encoded(['-3', '-1', '60', '0']), 'test-result');
    expect(path(negative)[1]).toBe('-5..0');
  });

  test.each([
    ['75011', ['75011', '750', '75', 'Île-de-France']],
    ['20000', ['20000', '200', '2A', 'Corse']],
    ['20260', ['20260', '202', '2B', 'Corse']],
    ['97450', ['97450', '974', 'La Réunion']],
    ['98714', ['98714', '987']],
    ['1000', ['1000', '010', '01', 'Auvergne-Rhône-Alpes']],
  ])('French postcode %s', (postcode, labels) => {
    const others = [
      '75012',
      '75001',
      '13001',
      '20100',
      '20001',
      '20600',
      '98713',
      '97410',
      '69001',
      '01100',
      '69400',
      '13100',
    ];
    const found = pathOf([postcode, ...others], 'postcode');
    expect([...new Set(found)]).toEqual([...labels, '*']);
  });

  test('other places', () => {
    expect(pathOf(['2A004', '2B033', '35238', '35001'], 'commune')).toEqual([
      '2A004',
      '2A',
      'Corse',
      '*',
    ]);
    expect(pathOf(['352380101', '352380102', '35001'], 'iris').slice(1, 3)).toEqual([
      '35238',
      '35',
    ]);
    expect(pathOf(['35', '22', '75'], 'departement')).toEqual(['35', 'Bretagne', '*']);
    expect(pathOf(['02139', '02134', '10001'], 'zip')).toEqual(['02139', '021', '*']);
    expect(pathOf(['SW1A 1AA', 'SW1A 2AA', 'SW1P 3BU', 'N1 9GU'], 'postcode')).toEqual([
      'SW1A 1AA',
      'SW1A',
      'SW1',
      '*',
    ]);
  });

  test.each([
    ['E11.1', ['E11.1', 'E11', 'E10-E14', 'E00-E90', '*']],
    ['C509', ['C509', 'C50', 'C00-D48', '*']],
    ['X85.0', ['X85.0', 'X85', 'X85-Y09', 'V01-Y98', '*']],
  ])('ICD-10 code %s', (code, labels) => {
    const others = [
      'E11.9',
      'E10.0',
      'E78.0',
      'C50.1',
      'C50.2',
      'C18',
      'D37.1',
      'X85.1',
      'Y09',
      'Y10',
    ];
    expect([...new Set(pathOf([code, ...others], 'icd10'))]).toEqual(labels);
  });

  test('medicines and acts by their codes', () => {
    const medicines = ['A10BA02', 'A10BA03', 'A10BB01', 'A10AB01', 'A02BC01', 'C09AA01'];
    expect(pathOf(medicines, 'atc')).toEqual(['A10BA02', 'A10BA', 'A10B', 'A10', 'A', '*']);
    const acts = ['HMFC004', 'HMFC005', 'HMCA001', 'HHFA001', 'NEKA020'];
    expect(pathOf(acts, 'ccam')).toEqual(['HMFC004', 'HMFC', 'HM', 'H', '*']);
  });

  test('categories: kept or suppressed, also where they are numbers', () => {
    expect(pathOf(['F', 'M'], 'sex')).toEqual(['F', '*']);
    expect(pathOf(['1', '2', '3'], 'marital-status')).toEqual(['1', '*']);
  });
});

describe('what a form does not understand', () => {
  const cells = [...Array.from({ length: 40 }, (_, age) => String(age)), 'unknown', '', '20-39'];
  const hierarchy = automaticHierarchy(encoded(cells), 'age');

  test('becomes * as soon as anything is coarsened, a missing token at the top', () => {
    expect(new Set(path(hierarchy, 40))).toEqual(new Set(['unknown', '*']));
    expect(path(hierarchy, 40)[1]).toBe('*');
    expect(
      path(hierarchy, 41)
        .slice(0, -1)
        .every((label) => label === ''),
    ).toBe(true);
    expect(path(hierarchy, 41).at(-1)).toBe('*');
  });

  test('a text that looks like a label is none', () => {
    expect(path(hierarchy, 42).slice(0, 2)).toEqual(['20-39', '*']);
  });
});
