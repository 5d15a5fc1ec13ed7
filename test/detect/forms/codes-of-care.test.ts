import { expect, test } from 'vitest';
import {
  ICD9,
  ICD9_PROCEDURE,
  ICD10,
  ICD11,
  ORPHA,
  ORPHA_PREFIXED,
} from '../../../src/detect/forms/diagnoses.ts';
import { CCAM, GHM, GHS } from '../../../src/detect/forms/procedures.ts';

test.each([
  ['I10', ICD10],
  ['E11.9', ICD10],
  ['C501', ICD10],
  ['b20.+', ICD10],
  ['S72.001A', ICD10],
  ['C7A.021', ICD10],
  ['Z3A20', ICD10],
  ['250', ICD9],
  ['250.01', ICD9],
  ['25001', ICD9],
  ['V27.0', ICD9],
  ['E880.9', ICD9],
  ['36.15', ICD9_PROCEDURE],
  ['5A11', ICD11],
  ['2C25.2', ICD11],
  ['BA00.Z', ICD11],
  ['2C25.2&XS25/8B20', ICD11],
  ['558', ORPHA],
  ['ORPHA:558', ORPHA_PREFIXED],
  ['orpha558', ORPHA],
  ['HHFA001', CCAM],
  ['HHFA001-4', CCAM],
  ['HHFA001 10', CCAM],
  ['05M092', GHM],
  ['05M09', GHM],
  ['28Z04Z', GHM],
  ['1234', GHS],
])('%s', (text, form) => {
  expect(form.hasForm(text)).toBe(true);
});

test.each([
  ['a substance (ATC)', 'A10BA02', ICD10],
  ['a CCAM act', 'HHFA001', ICD10],
  ['a word', 'B12vitamin', ICD10],
  ['two digits', '25', ICD9],
  ['a diagnosis of ICD-10', 'E11.9', ICD9],
  ['a letter that ICD-11 leaves out', '5O11', ICD11],
  ['an extension alone', 'XS25&', ICD11],
  ['a substance', 'A10BA02', ICD11],
  ['zero', '0', ORPHA],
  ['a bare number', '558', ORPHA_PREFIXED],
  ['three letters', 'HHF0001', CCAM],
  ['a licence plate', 'AB-123-CD', CCAM],
  ['another letter', '05B092', GHM],
  ['an error code of another length', '05M0921', GHM],
  ['five digits', '12345', GHS],
])('%s (%s) is none', (_, text, form) => {
  expect(form.hasForm(text)).toBe(false);
});
