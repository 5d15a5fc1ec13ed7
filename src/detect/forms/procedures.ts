import type { CellForm } from '../cell-form.ts';

/** French classification of medical acts (CCAM): four letters, three digits, and activity and phase. */
export const CCAM: CellForm = {
  hasForm: (text) => /^[A-Z]{4}\d{3}(?:[- ]?\d{1,2})?$/i.test(text),
};

/**
 * French group of patients (GHM, or its root): diagnostic category, kind, number and severity (ATIH,
 * Manuel des GHM).
 */
export const GHM: CellForm = {
  hasForm: (text) => /^\d{2}[CKMZHEJT]\d{2}[1-4A-EJTZ]?$/i.test(text),
};

/** French tariff of a stay (GHS): four digits, as many numbers have. */
export const GHS: CellForm = {
  hasForm: (text) => /^\d{1,4}$/.test(text),
  padTo: 4,
};
