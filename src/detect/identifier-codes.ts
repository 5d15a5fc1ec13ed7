import type { Semantic } from '../model/semantic.ts';
import { CARD_NUMBER, IBAN, ibansWithin } from './forms/bank.ts';
import { holdsSsn, INS_C, labelledNhs, MBI, NHS_NUMBER } from './forms/health-numbers.ts';
import { IP_ADDRESS, IP_NO_VERSION, MAC_ADDRESS, URL_ADDRESS } from './forms/network.ts';
import { VIN } from './forms/vehicles.ts';
import type { Glance } from './glance.ts';

/** Identifiers that are codes of a fixed form, most of them with check digits. */
export const CODE_SEMANTICS = [
  'iban',
  'ssn',
  'nhs-number',
  'ins-c',
  'health-card',
  'card-number',
  'vin',
  'mac-address',
  'ip-address',
  'url',
] as const satisfies readonly Semantic[];

/** One of {@link CODE_SEMANTICS}. */
export type CodeSemantic = (typeof CODE_SEMANTICS)[number];

/** Digits that every IBAN in use has: the Dutch ones, with a bank in letters, have no more. */
const IBAN_DIGITS = 12;

/** What a text may be, and whether it can be that: some have as many digits and another check. */
export interface IdentifierCode {
  semantic: CodeSemantic;
  valid: boolean;
}

/**
 * The code that a trimmed text is, or for an IBAN in capitals and an SSN with dashes holds. Every text
 * of ten digits is asked whether it is an NHS number, one of 14 to 19 whether it is a card, one of 22
 * whether it is an INS-C: how many of them are valid is what tells.
 * @returns null for any other text, decided for most without a search
 */
export function identifierCode(text: string, glance: Glance): IdentifierCode | null {
  const { length } = text;
  const { digits, capitals, dashes, points, colons } = glance;
  if (isAddressLength(length) && mayBeMac(length, glance) && MAC_ADDRESS.hasForm(text)) {
    return { semantic: 'mac-address', valid: true };
  }
  if ((points === 3 || mayBeVersion6(text, colons)) && IP_ADDRESS.hasForm(text)) {
    return { semantic: 'ip-address', valid: IP_NO_VERSION.hasForm(text) };
  }
  if (points + colons > 0 && mayBeUrl(text) && URL_ADDRESS.hasForm(text)) {
    return TERMINOLOGY.test(text) ? null : { semantic: 'url', valid: true };
  }
  if (digits < 4) return null;
  if ((length === 11 || length === 13) && digits <= 8 && MBI.hasForm(text)) {
    return { semantic: 'health-card', valid: true };
  }
  if (length === 17 && VIN.hasForm(text)) return { semantic: 'vin', valid: VIN.isValid!(text) };
  if (digits < 9) return null;
  if (dashes >= 2 && holdsSsn(text)) return { semantic: 'ssn', valid: true };
  if (length <= digits + 4) {
    const number = wholeNumber(text, digits);
    if (number !== null) return number;
  }
  // A label takes three letters at least.
  const nhs = digits >= 10 && length >= digits + 3 ? labelledNhs(text) : null;
  if (nhs !== null) return { semantic: 'nhs-number', valid: NHS_NUMBER.isValid!(nhs) };
  if (digits < IBAN_DIGITS) return null;
  if (length <= 48 && IBAN.hasForm(text)) return { semantic: 'iban', valid: IBAN.isValid!(text) };
  const iban = capitals >= 2 ? ibansWithin(text) : null;
  return iban === null ? null : { semantic: 'iban', valid: iban === 'valid' };
}

function wholeNumber(text: string, digits: number): IdentifierCode | null {
  const grouped = /^\d[\d -]*\d$/.test(text);
  if (!grouped) return null;
  if (digits === 10) {
    const valid = NHS_NUMBER.hasForm(text) && NHS_NUMBER.isValid!(text);
    return { semantic: 'nhs-number', valid };
  }
  if (digits >= 14 && digits <= 19) {
    const valid = CARD_NUMBER.hasForm(text) && CARD_NUMBER.isValid!(text);
    return { semantic: 'card-number', valid };
  }
  if (digits !== 22) return null;
  return { semantic: 'ins-c', valid: INS_C.hasForm(text) && INS_C.isValid!(text) };
}

function isAddressLength(length: number): boolean {
  return length === 14 || length === 17 || length === 19 || length === 23;
}

function mayBeMac(length: number, { colons, dashes, points }: Glance): boolean {
  if (length === 17) return colons === 5 || dashes === 5;
  if (length === 23) return colons === 7 || dashes === 7;
  return points === (length === 14 ? 2 : 3);
}

/** Eight groups, or fewer with a gap; a time of day has neither. */
function mayBeVersion6(text: string, colons: number): boolean {
  return colons >= 6 || (colons >= 2 && text.includes('::'));
}

// Addresses of terms, not of persons.
const TERMINOLOGY =
  /^https?:\/\/(?:[\w-]+\.)*(?:loinc\.org|snomed\.info|hl7\.org|w3\.org|purl\.\w+|terminology\.\w+|schema\.org|orpha\.net|who\.int|identifiers\.org|ebi\.ac\.uk)(?:[/#:]|$)/i;

/** Begins with h (http), f (ftp) or w (www). */
function mayBeUrl(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  return first === 0x68 || first === 0x66 || first === 0x77;
}
