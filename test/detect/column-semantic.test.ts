import { expect, test } from 'vitest';
import { columnSemantic } from '../../src/detect/column-semantic.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

const semantic = (name: string, cells: readonly string[] = []) =>
  columnSemantic(name, cells, DEFAULT_MISSING);

test.each([
  ['birth_date', 'birth-date'],
  ['dateNaissance', 'birth-date'],
  ['DDN', 'birth-date'],
  ['year_of_birth', 'birth-date'],
  ['lieu_naissance', 'place'],
  ['country_of_birth', 'place'],
  ['birth_weight', null],
  ['poids_naissance', null],
  ['age', 'age'],
  ['AGE_ANN', 'age'],
  ['ageGroup', 'age'],
  ['age_at_birth_of_child', 'age'],
  ['stage', null],
  ['sexe', 'sex'],
  ['COD_SEX', 'sex'],
  ['gender', 'sex'],
  ['code_postal', 'place'],
  ['zip', 'place'],
  ['BDI_DEP', 'place'],
  ['ETA_NUM', 'place'],
  ['finess', 'place'],
  ['patient_zip_code', 'place'],
  ['admission_date', 'event-date'],
  ['mois_sortie', 'event-date'],
  ['SOR_ANN', 'event-date'],
  ['dischtime', 'event-date'],
  ['date_acte', 'event-date'],
  ['dispensing_date', 'event-date'],
  ['annee', null],
  ['admission_type', null],
  ['length_of_stay', 'length-of-stay'],
  ['duree_sejour', 'length-of-stay'],
  ['LOS', 'length-of-stay'],
  ['nb_jours', 'length-of-stay'],
  ['time_in_hospital', 'length-of-stay'],
  ['length', null],
  ['stay_id', 'stay-number'],
  ['num_sejour', 'stay-number'],
  ['RSA_NUM', 'stay-number'],
  ['code_acte', null],
  ['hadm_id', 'stay-number'],
  ['diagnosis', null],
  ['cost', null],
  ['', null],
])('the name %s means %s', (name, meaning) => {
  expect(semantic(name)).toBe(meaning);
});

const dates = ['2021-03-04', '2021-05-06', ''];

test('cells that are dates: a birth, or else an event', () => {
  expect(semantic('x', dates)).toBe('event-date');
  expect(semantic('dob', dates)).toBe('birth-date');
  expect(semantic('date_deces', dates)).toBe('event-date');
  expect(semantic('region', dates)).toBe('event-date');
  expect(semantic('x', ['2021-03-04', 'no'])).toBe('event-date');
  expect(semantic('x', ['2021-03-04', 'no', 'no'])).toBeNull();
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
  ['ICD-10 codes under an unknown name', 'x', ['C50.1', 'E119', 'I10'], 'icd10'],
  ['ICD-10 codes of a diagnosis named after a place', 'hospital_diagnosis', ['C50'], 'icd10'],
  [
    'one other code in ten',
    'x',
    [...'0123456789'].map((d) => (d === '0' ? 'none found' : `C5${d}`)),
    'icd10',
  ],
  [
    'one other code in five, however rare',
    'x',
    [...Array<string>(90).fill('C50'), 'C51', 'C52', 'C53', 'zz'],
    null,
  ],
  ['ATC substances', 'atc', ['A10BA02', 'C09AA05'], null],
  ['CCAM acts', 'acte', ['HHFA001', 'JVJF004'], null],
  ['nothing', 'x', ['NA'], null],
])('%s', (_, name, cells, meaning) => {
  expect(semantic(name, cells)).toBe(meaning);
});
