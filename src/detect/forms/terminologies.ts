import type { CellForm } from '../cell-form.ts';
import { passesLuhn, passesVerhoeff } from './check-digits.ts';

/**
 * Laboratory and clinical observation (LOINC Users' Guide, appendix on check digits): a number and,
 * behind a dash, Luhn's check digit. Months of the year (`2021-4`) may look the same.
 */
export const LOINC: CellForm = {
  hasForm: (text) => /^[1-9]\d{0,5}-\d$/.test(text),
  isValid: (text) => passesLuhn(text.replace('-', '')),
};

/**
 * Concept of SNOMED CT (Release File Specification, 6.2): 6 to 18 digits; the two before the last say
 * that it is a concept (00, of an extension 10). Valid: Verhoeff's check. Of random numbers one in
 * fifty has the form, and one in ten of those the check digit.
 */
export const SNOMED: CellForm = {
  hasForm: (text) => /^[1-9]\d{2,14}[01]0\d$/.test(text),
  isValid: passesVerhoeff,
};
