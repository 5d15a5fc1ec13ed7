import {
  E164_PATTERN,
  FRENCH_PHONE_PATTERN,
  isHash,
  isUuid,
  NIR_PATTERN,
  nirForm,
} from './identifier-format.ts';

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
  uuid: boolean;
  hash: boolean;
}

// A decimal's digits are no identifier, and neither is a piece of a longer code.
const BEFORE = '(?<![\\p{L}\\p{N}+]|\\d[.,/-])';
const AFTER = '(?![\\p{L}\\p{N}]|[.,/-]\\d)';
const NIR_ANYWHERE = new RegExp(`${BEFORE}${NIR_PATTERN}${AFTER}`, 'gu');
const PHONE_ANYWHERE = new RegExp(
  `${BEFORE}(?:${FRENCH_PHONE_PATTERN}|${E164_PATTERN})${AFTER}`,
  'u',
);
const BARE_PHONE = /^0[1-9]\d{8}$/;

// A local part is judged by its last character: what stands before it does not matter.
const EMAIL_ANYWHERE =
  /[^\s@<>(),;:"]@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:\p{L}{2,}|xn--[a-z0-9-]+)/iu;

/**
 * Looks for identifiers in one cell.
 * @returns null where there is none, which is decided without a regular expression for most cells
 */
export function identifiersIn(cell: string): IdentifiersInCell | null {
  if (cell.length < 6) return null;
  const text = cell.trim();
  let digits = 0;
  let at = false;
  let plus = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code === 0x40) at = true;
    else if (code === 0x2b) plus = true;
  }
  const long = text.length >= 32;
  if (!at && digits < (plus ? 8 : 10) && !long) return null;

  const email = at && EMAIL_ANYWHERE.test(text);
  const phone = digits >= (plus ? 8 : 10) && PHONE_ANYWHERE.test(text);
  const barePhone = digits === 10 && text.length === 10 && BARE_PHONE.test(text);
  let nir = false;
  let falseNir = false;
  let keylessNir = false;
  if (digits >= 12) {
    for (const [found] of text.matchAll(NIR_ANYWHERE)) {
      const form = nirForm(found);
      if (form === 'keyed') nir = true;
      else if (form === 'false-key') falseNir = true;
      else if (found.length === text.length) keylessNir = isPlausibleWithoutKey(found);
    }
  }
  const uuid = long && isUuid(text);
  const hash = long && isHash(text);
  if (!(email || phone || barePhone || nir || falseNir || keylessNir || uuid || hash)) return null;
  return { email, nir, falseNir: falseNir && !nir, keylessNir, phone, barePhone, uuid, hash };
}

/**
 * Without a key, a NIR is hard to tell from other numbers of 13 digits: milliseconds since 1970 pass
 * for months above 12, French medicine codes (CIP13, UCD13: 34008 and 34009, EAN-13 check digit) for
 * foreigners born in August or September 1940.
 */
function isPlausibleWithoutKey(text: string): boolean {
  const compact = text.replace(/[\s./-]/g, '');
  const month = Number(compact.slice(3, 5));
  return month >= 1 && month <= 12 && !(/^3400[89]/.test(compact) && hasEanCheckDigit(compact));
}

function hasEanCheckDigit(thirteen: string): boolean {
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += Number(thirteen[i]) * (i % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}
