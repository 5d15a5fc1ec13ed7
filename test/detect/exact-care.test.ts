import { describe, expect, it, test } from 'vitest';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggest } from '../../src/detect/suggest.ts';
import { suggestTable } from '../../src/detect/suggest-table.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

const seen = (name: string, cells: readonly string[]) => seeCells(name, cells, DEFAULT_MISSING);
const rolesOf = (name: string, cells: readonly string[]) => suggest(seen(name, cells)).roles;

test.each([
  ['Degree of harm', ['Low', 'Death', 'No harm']],
  ['Champ complémentaire 5 Type de stomie', ['Urostomie', 'Colostomie', 'Continente']],
  ['Essai clinique', ['Screening', 'Refus', 'Inclus']],
  ['K0200B_Wt_lb', ['206', '213', '186']],
])('%s is learnt, although a word of it means something else elsewhere', (name, cells) => {
  expect(rolesOf(name, cells)).toEqual(['sensitive']);
});

describe('a short name', () => {
  it('means care where the cells have the form of it', () => {
    expect(rolesOf('LAT', ['L', 'R', 'B', '9'])).toEqual(['sensitive']);
    expect(rolesOf('MARGES', ['R0', 'R1', 'Rx'])).toEqual(['sensitive']);
    expect(rolesOf('LANG', ['0', '+', '++', 'neg'])).toEqual(['sensitive']);
  });

  it('means what it otherwise means where they have not', () => {
    expect(rolesOf('LAT', ['48.85', '45.76', '43.30'])).toContain('quasi-identifier');
    expect(rolesOf('Marges', ['12,5', '8,0', '3,2'])).toEqual(['strategic']);
    expect(rolesOf('LANG', ['fr', 'nl', 'de'])).toEqual(['quasi-identifier']);
    expect(rolesOf('org_name', ['Mairie de Valmorel', 'Clinique privée'])).not.toContain(
      'sensitive',
    );
  });
});

test('codes and flags are no tests by their last word', () => {
  expect(rolesOf('PRMRY_LANG_GRP_CD', ['E', 'C', 'U', 'S'])).not.toContain('sensitive');
  expect(rolesOf('VIP_FLAG', ['Y', 'N', 'Y'])).not.toContain('sensitive');
  expect(rolesOf('CD4', ['350', '212', '640'])).toEqual(['sensitive']);
});

test('the date of first signs tells an illness and is known to others', () => {
  const dates = ['27/02/2023', '27/07/2023', '15/03/2023'];
  expect(rolesOf('Date 1ers signes', dates)).toEqual(['quasi-identifier', 'sensitive']);
});

test('a quantity that is bought is a term, where nobody counts persons', () => {
  const columns = [
    seen('Fournisseur', ['Abbeyline', 'Sysmark', 'Abbeyline']),
    seen('Remise %', ['3,5', '4,2', '8,1']),
    seen('Ann. Usage', ['1007', '860', '31']),
    seen('Contract Exp.', ['2025-12-15', '2025-01-27', '2026-10-30']),
  ];
  const found = suggestTable(columns, { sample: [] }).columns.map(({ roles }) => roles);
  expect(found[2]).toEqual(['strategic']);
  // A day is known to others, whatever ends on it.
  expect(found[3]!.toSorted()).toEqual(['quasi-identifier', 'strategic']);
});
