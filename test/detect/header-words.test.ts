import { expect, test } from 'vitest';
import { adjacent, alone, anyOf, both, headerWords } from '../../src/detect/header-words.ts';

test.each([
  ['birth_date', '_birth_date_'],
  ['BIRTH_DATE', '_birth_date_'],
  ['birthDate', '_birth_date_'],
  ['birth.date', '_birth_date_'],
  ['Date de naissance 2', '_date_naissance_'],
  ["Date d'entrée", '_date_entree_'],
  ['patientID', '_patient_id_'],
  ['IDPatient', '_id_patient_'],
  ['HTMLPage', '_html_page_'],
  ['DPQ020', '_dpq_'],
  ['icd10', '_icd_'],
  ['Établissement', '_etablissement_'],
  ['marital-status', '_marital_status_'],
  ['42', '__'],
])('%s reads %s', (name, words) => {
  expect(headerWords(name)).toBe(words);
});

test('any of: whole words only', () => {
  expect(anyOf('age sex').test('_patient_age_')).toBe(true);
  expect(anyOf('age sex').test('_stage_')).toBe(false);
});

test('alone: nothing but companions beside it', () => {
  expect(alone('dp', 'code cim').test('_code_dp_')).toBe(true);
  expect(alone('dp', 'code cim').test('_dp_ratio_')).toBe(false);
  expect(alone('dp', 'code cim').test('_code_')).toBe(false);
});

test('both: in any order, with words between', () => {
  expect(both('date', 'exit').test('_exit_of_date_')).toBe(true);
  expect(both('date', 'exit').test('_date_date_')).toBe(false);
});

test('adjacent: side by side', () => {
  expect(adjacent('id', 'patient').test('_hospital_patient_id_')).toBe(true);
  expect(adjacent('id', 'patient').test('_patient_zip_id_')).toBe(false);
});
