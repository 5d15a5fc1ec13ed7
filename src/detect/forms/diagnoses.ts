import { isIcd10 } from '../../encode/icd10.ts';
import type { CellForm } from '../cell-form.ts';
import { ATC_SUBSTANCE } from './medicines.ts';

// Categories that the American version adds: a letter in the third place (`C7A`, `Z3A.20`).
const ICD10_CM = /^[A-TV-Z]\d[AB](?:\.?[0-9A-TV-Z]{1,4})?$/i;

/**
 * ICD-10, CIM-10 or ICD-10-CM code, with its point or without. Seven characters that are a substance
 * (ATC) are none; codes of rooms and wards (`A12`, `B101`) cannot be told from it.
 */
export const ICD10: CellForm = {
  hasForm: (text) => (isIcd10(text) || ICD10_CM.test(text)) && !ATC_SUBSTANCE.hasForm(text),
};

/**
 * Diagnosis of ICD-9 or ICD-9-CM: three digits and up to two more; V (circumstances) and E (external
 * causes) before them. Looks like any other number.
 */
export const ICD9: CellForm = {
  hasForm: (text) =>
    /^(?:\d{3}(?:\.?\d{1,2})?|V\d{2}(?:\.?\d{1,2})?|E\d{3}(?:\.?\d)?)$/i.test(text),
  padTo: 3,
};

/** Procedure of ICD-9-CM: two digits, a point and up to two more. */
export const ICD9_PROCEDURE: CellForm = {
  hasForm: (text) => /^\d{2}\.\d{1,2}$/.test(text),
};

const STEM = '[0-9A-HJ-NP-X][A-HJ-NP-Z][0-9][0-9A-HJ-NP-Z](?:\\.[0-9A-HJ-NP-Z]{1,2})?';
const EXTENSION = 'X[A-HJ-NP-Z0-9]{3,5}';
const ICD11_CODE = new RegExp(`^${STEM}(?:[&/](?:${STEM}|${EXTENSION})){0,6}$`);

/**
 * Code of ICD-11 for mortality and morbidity statistics, also several joined (WHO, ICD-11 Reference
 * Guide, 2.9): four signs of which the second is a letter and the third a digit, without I and O.
 */
export const ICD11: CellForm = {
  hasForm: (text) => text.length <= 80 && ICD11_CODE.test(text),
};

/** Rare disease (Orphanet), with its prefix or as a number that looks like any other. */
export const ORPHA: CellForm = {
  hasForm: (text) => /^(?:ORPHA[:_ ]?)?[1-9]\d{0,5}$/i.test(text),
};

/** Rare disease (Orphanet) with its prefix. */
export const ORPHA_PREFIXED: CellForm = {
  hasForm: (text) => /^ORPHA[:_ ]?[1-9]\d{0,5}$/i.test(text),
};
