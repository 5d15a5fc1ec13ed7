import type { CellForm } from '../cell-form.ts';
import { hashForm } from '../hash-format.ts';
import { holdsUuid, isEmail } from '../identifier-format.ts';
import { isPlausibleWithoutKey, nirForm } from '../nir-format.ts';
import { isPhone } from '../phone-format.ts';

/** French national identity number, with its key (15 characters) or without (13). */
export const NIR: CellForm = {
  hasForm: (text) => nirForm(text) !== null,
  isValid(text) {
    const form = nirForm(text);
    return form === 'keyed' || (form === 'keyless' && isPlausibleWithoutKey(text));
  },
};

/** An e-mail address and nothing else. */
export const EMAIL: CellForm = { hasForm: isEmail };

/** A telephone number and nothing else. */
export const PHONE: CellForm = { hasForm: isPhone };

/** A UUID, with a label or brackets around it, and no other words. */
export const UUID: CellForm = { hasForm: (text) => holdsUuid(text) && !/\s/.test(text) };

/** A digest in hexadecimal or base 64. */
export const HASH: CellForm = { hasForm: (text) => hashForm(text) !== null };

const SEVENTEEN = /^[A-Za-z0-9+/]{17}$/;

/**
 * A pseudonym of the French claims data (SNDS): 17 signs of base 64. Of random ones all but one in a
 * hundred mix the cases and hold a digit or a sign, or five letters of each case, which neither words
 * nor vehicle numbers do.
 */
export const SNDS_PSEUDONYM: CellForm = {
  hasForm(text) {
    if (!SEVENTEEN.test(text)) return false;
    const upper = text.replace(/[^A-Z]/g, '').length;
    const lower = text.replace(/[^a-z]/g, '').length;
    const least = upper + lower < 17 ? 2 : 5;
    return upper >= least && lower >= least;
  },
};
