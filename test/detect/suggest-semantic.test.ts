import { expect, test } from 'vitest';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggest } from '../../src/detect/suggest.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

const semantic = (name: string, cells: readonly string[] = []) =>
  suggest(seeCells(name, cells, DEFAULT_MISSING), { noCount: true }).semantic;

test.each([
  ['birth_date', 'birth-date'],
  ['dateNaissance', 'birth-date'],
  ['DDN', 'birth-date'],
  ['year_of_birth', 'birth-date'],
  ['lieu_naissance', 'place'],
  ['country_of_birth', 'country'],
  ['birth_weight', 'test-result'],
  ['poids_naissance', 'test-result'],
  ['age', 'age'],
  ['AGE_ANN', 'age'],
  ['ageGroup', 'age'],
  ['age_at_birth_of_child', 'age'],
  ['stage', 'health-status'],
  ['sexe', 'sex'],
  ['COD_SEX', 'sex'],
  ['gender', 'sex'],
  ['code_postal', 'postcode'],
  ['zip', 'zip'],
  ['BDI_DEP', 'departement'],
  ['ETA_NUM', 'finess'],
  ['finess', 'finess'],
  ['patient_zip_code', 'zip'],
  ['admission_date', 'admission-date'],
  ['mois_sortie', 'discharge-date'],
  ['SOR_ANN', 'discharge-date'],
  ['dischtime', 'discharge-date'],
  ['date_acte', 'act-date'],
  ['dispensing_date', 'act-date'],
  ['annee', 'period'],
  ['admission_type', 'admission-mode'],
  ['length_of_stay', 'length-of-stay'],
  ['duree_sejour', 'length-of-stay'],
  ['LOS', 'length-of-stay'],
  ['nb_jours', 'length-of-stay'],
  ['time_in_hospital', 'length-of-stay'],
  ['length', null],
  ['stay_id', 'stay-number'],
  ['num_sejour', 'stay-number'],
  ['RSA_NUM', 'stay-number'],
  ['code_acte', 'procedure'],
  ['hadm_id', 'stay-number'],
  ['diagnosis', 'diagnosis'],
  ['cost', 'cost'],
  ['', null],
])('the name %s means %s', (name, meaning) => {
  expect(semantic(name)).toBe(meaning);
});

const dates = ['2021-03-04', '2021-05-06', ''];

test('cells that are dates: a birth, or else an event', () => {
  expect(semantic('x', dates)).toBe('event-date');
  expect(semantic('dob', dates)).toBe('birth-date');
  expect(semantic('date_deces', dates)).toBe('death-date');
  expect(semantic('region', dates)).toBe('event-date');
  expect(semantic('x', ['2021-03-04', 'no'])).toBe('event-date');
  expect(semantic('x', ['2021-03-04', 'no', 'maybe'])).toBeNull();
  expect(semantic('x', ['20210304', '20210506'])).toBe('event-date');
  expect(semantic('naissance', ['January 1, 1980', 'unknown'])).toBe('birth-date');
  expect(semantic('resultat', ['2021-W03', '2021-W04'])).toBe('event-date');
  expect(semantic('x', ['2020', '2021'])).toBeNull();
});

test('cells that name the sexes, both of them and nothing else', () => {
  expect(semantic('RIAGENDR', ['Female', 'Male', 'NA'])).toBe('sex');
  expect(semantic('x', ['F', 'h'])).toBe('sex');
  expect(semantic('x', ['F', 'F'])).toBeNull();
  expect(semantic('x', ['F', 'T'])).toBeNull();
});

test.each([
  ['ICD-10 codes', 'diagnosis', ['C50.1', 'E119', 'I10'], 'icd10'],
  ['ICD-10 codes in small letters', 'dp', ['c50.1', 'i10'], 'icd10'],
  ['ICD-10 codes under an unknown name', 'x', ['C50.1', 'E119', 'I10', 'K80', 'F32.1'], 'icd10'],
  ['ICD-10 codes of a diagnosis named after a place', 'hospital_diagnosis', ['C50'], 'icd10'],
  [
    'one other code in ten',
    'diagnosis',
    [...'0123456789'].map((d) => (d === '0' ? 'none found' : `C5${d}`)),
    'icd10',
  ],
  [
    'one other code in five, however rare',
    'x',
    [...Array<string>(90).fill('C50'), 'C51', 'C52', 'C53', 'zz'],
    null,
  ],
  ['ATC substances', 'atc', ['A10BA02', 'C09AA05'], 'atc'],
  ['CCAM acts', 'acte', ['HHFA001', 'JVJF004'], 'ccam'],
  ['nothing', 'x', ['NA'], null],
])('%s', (_, name, cells, meaning) => {
  expect(semantic(name, cells)).toBe(meaning);
});
