import type { CellForm } from '../cell-form.ts';
import { passesEan } from './check-digits.ts';

/**
 * Anatomical Therapeutic Chemical code (WHO Collaborating Centre), from the second level (`A10`) to
 * the substance (`A10BA02`). The first level is a letter like any other.
 */
export const ATC: CellForm = {
  hasForm: (text) => /^[A-DGHJLMNPRSV]\d{2}(?:[A-Z](?:[A-Z](?:\d{2})?)?)?$/i.test(text),
};

/** ATC code of a substance, of which the form alone is proof enough. */
export const ATC_SUBSTANCE: CellForm = {
  hasForm: (text) => /^[A-DGHJLMNPRSV]\d{2}[A-Z]{2}\d{2}$/i.test(text),
};

/**
 * The key of French seven-digit medicine codes (CIP7, UCD7): the first six digits, weighted 2 to 7,
 * modulo 11. Found to hold for the codes inside published CIP13 and UCD13; one random code in eleven
 * passes.
 */
function passesSeven(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 6; at++) sum += Number(digits[at]) * (at + 2);
  return sum % 11 === Number(digits[6]);
}

/** A code in 13 digits with an EAN check digit. */
function thirteen(start: RegExp): Required<Omit<CellForm, 'padTo'>> {
  return { hasForm: (text) => /^\d{13}$/.test(text) && start.test(text), isValid: passesEan };
}

/** French medicine in its packing, 13 digits (CIP13): 34009 first. Valid: EAN check digit. */
export const CIP13 = thirteen(/^34009/);

/** French medicine by the unit, 13 digits (UCD13): 34008 9 or 34009 first. Valid: EAN check digit. */
export const UCD13 = thirteen(/^3400(?:89|9)/);

/** French medicine in seven digits (CIP7 or UCD7), of which only the key tells from other numbers. */
export const MEDICINE7 = {
  hasForm: (text) => /^[1-9]\d{6}$/.test(text),
  isValid: passesSeven,
} as const satisfies CellForm;

function either(long: typeof CIP13): CellForm {
  return {
    hasForm: (text) => long.hasForm(text) || MEDICINE7.hasForm(text),
    isValid: (text) => (text.length === 7 ? MEDICINE7 : long).isValid(text),
  };
}

/** French medicine in its packing (CIP), 13 or 7 digits. */
export const CIP: CellForm = either(CIP13);

/** French medicine by the unit (UCD), 13 or 7 digits. */
export const UCD: CellForm = either(UCD13);

/**
 * US National Drug Code with its dashes (21 CFR 207.33): labeller, product and package in 4-4-2,
 * 5-3-2 or 5-4-1 digits, and 5-4-2 in bills.
 */
export const NDC: CellForm = {
  hasForm: (text) => /^(?:\d{4}-\d{4}-\d{2}|\d{5}-(?:\d{3}-\d{2}|\d{4}-\d{1,2}))$/.test(text),
};

/** US National Drug Code without dashes: the eleven digits of bills, or ten. */
export const NDC_BARE: CellForm = {
  hasForm: (text) => /^\d{10,11}$/.test(text),
  padTo: 11,
};
