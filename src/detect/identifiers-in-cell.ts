import { glanceAt } from './glance.ts';
import { hashForm } from './hash-format.ts';
import { type IdentifierCode, identifierCode } from './identifier-codes.ts';
import { holdsEmail, holdsUuid } from './identifier-format.ts';
import {
  isPlausibleWithoutKey,
  NIR_LENGTH,
  nirForm,
  nirsWithin,
  regroupedNir,
} from './nir-format.ts';
import { areBarePhones, holdsWrittenPhone, isBarePhone, isLikelyPhone } from './phone-format.ts';
import { hasForeignSigns, plainText } from './plain-text.ts';

/** What a cell holds that may identify a person. Several may be true of one cell. */
export interface IdentifiersInCell {
  /** An e-mail address, anywhere. */
  email: boolean;
  /** A NIR with a valid key, anywhere. */
  nir: boolean;
  /** A number of the form of a 15-character NIR whose key is false, and no valid one beside it. */
  falseNir: boolean;
  /** The whole cell is a NIR without key, of a person whose month of birth is known. */
  keylessNir: boolean;
  /** A telephone number with a plus sign, an international prefix or gaps, anywhere. */
  phone: boolean;
  /** The whole cell is ten digits that may be a French telephone number. */
  barePhone: boolean;
  /** The whole cell is ten digits. */
  tenDigits: boolean;
  /** The whole cell is ten digits, not all zeros, of which the first two are zeros. */
  twoZeros: boolean;
  /** The whole cell has another form that telephone numbers share with codes. */
  likelyPhone: boolean;
  /** A UUID, anywhere. */
  uuid: boolean;
  /** The whole cell is a digest. */
  hash: boolean;
  /** The whole cell has a form that digests share with codes. */
  likelyHash: boolean;
  /** A code of another kind, or null. */
  code: IdentifierCode | null;
}

/**
 * Looks for identifiers in one cell.
 * @returns null where there is none, which is decided without a search for most cells
 */
export function identifiersIn(cell: string): IdentifiersInCell | null {
  if (cell.length < 6) return null;
  const trimmed = withoutFraction(cell.trim());
  const text = hasForeignSigns(trimmed) ? plainText(trimmed) : trimmed;
  const glance = glanceAt(text);
  const { digits } = glance;
  const email = glance.at + glance.brackets > 0 && holdsEmail(text);
  const numbered = digits >= (glance.plus > 0 ? 8 : 9);
  const phone = numbered && holdsWrittenPhone(text);
  const tenDigits = digits === 10 && text.length === 10;
  const barePhone = tenDigits && isBarePhone(text);
  const likelyPhone =
    numbered && !phone && !barePhone && (isLikelyPhone(text) || areBarePhones(text));
  // Corsica has a letter among the 13. Of 32 random hexadecimal digits 20 are decimal ones.
  const nirs = digits >= NIR_LENGTH - 1 ? nirsIn(text) : NO_NIR;
  const uuid = digits >= 8 && holdsUuid(text);
  const digest = hashForm(text);
  const code = identifierCode(text, glance);
  const numbers = phone || tenDigits || likelyPhone || nirs !== NO_NIR;
  if (!(email || numbers || uuid || digest !== null || code !== null)) return null;
  return {
    email,
    ...nirs,
    phone,
    barePhone,
    tenDigits,
    twoZeros: tenDigits && text.startsWith('00') && text !== '0000000000',
    likelyPhone,
    uuid,
    hash: digest === 'certain',
    likelyHash: digest === 'likely',
    code,
  };
}

/** Numbers that passed through a decimal or floating column end in a fraction of zeros. */
function withoutFraction(text: string): string {
  return text.charCodeAt(text.length - 1) === 0x30
    ? text.replace(/^(\+?\d{6,})[.,]0+$/, '$1')
    : text;
}

/**
 * Whether {@link identifiersIn} may find an e-mail address or a number of the form of a NIR with
 * key: an at sign, or a bracket that may stand around a word for it, enough digits, or signs that may stand for them. Settled at a glance for most of
 * the millions of texts that a column of keys has.
 */
export function mayBeClear(cell: string): boolean {
  let digits = 0;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) {
      if (++digits >= NIR_LENGTH - 1) return true;
    } else if (code === 0x40 || code >= 0x250) return true;
    else if (code === 0x28 || code === 0x5b || code === 0x7b) return true;
  }
  return false;
}

const NO_NIR = { nir: false, falseNir: false, keylessNir: false };

function nirsIn(text: string): typeof NO_NIR {
  if (nirForm(text) === 'keyless') {
    return isPlausibleWithoutKey(text) ? { ...NO_NIR, keylessNir: true } : NO_NIR;
  }
  let falseNir = false;
  for (const found of nirsWithin(text)) {
    const form = nirForm(found);
    if (form === 'keyed') return { ...NO_NIR, nir: true };
    if (form === 'false-key') falseNir = true;
  }
  if (falseNir) return { ...NO_NIR, falseNir };
  const regrouped = regroupedNir(text);
  if (regrouped === null) return NO_NIR;
  return regrouped === 'keyed' ? { ...NO_NIR, nir: true } : { ...NO_NIR, falseNir: true };
}
