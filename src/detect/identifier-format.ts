import { glanceAt } from './glance.ts';
import { hashForm } from './hash-format.ts';
import { type CodeSemantic, identifierCode } from './identifier-codes.ts';
import { nirForm } from './nir-format.ts';
import { isPhone } from './phone-format.ts';
import { hasForeignSigns, plainText } from './plain-text.ts';

/** Identifiers that a cell's format alone may give away. */
export type IdentifierFormat = 'email' | 'nir' | 'phone' | 'uuid' | 'hash' | CodeSemantic;

// A name with a top level, or an address (RFC 5321: in brackets, which people forget).
const DOMAIN =
  '(?:[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.(?:\\p{L}{2,}|xn--[a-z0-9-]+)|\\[?\\d{1,3}(?:\\.\\d{1,3}){3}\\]?|\\[IPv6:[0-9a-f:.]+\\])';
const QUOTED = '"[^"@]{1,64}"';
const EMAIL = new RegExp(`^(?:[^\\s@<>(),;:"]+|${QUOTED})@${DOMAIN}$`, 'iu');

// A local part is judged by its last character: what stands before it does not matter.
const EMAIL_ANYWHERE = new RegExp(`(?:[^\\s@<>(),;:"]|${QUOTED})@${DOMAIN}`, 'iu');

const AT_IN_BRACKETS = / ?[([{] ?(?:at|arobase|@) ?[)\]}] ?/i;
const DOT_IN_BRACKETS = / ?[([{] ?(?:dot|point|\.) ?[)\]}] ?/gi;

const UUID_LENGTH = 36;
const UUID_ANYWHERE =
  /(?<![0-9a-z])[0-9a-f]{8}([-_])[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}(?![0-9a-z])/i;

/**
 * The identifier whose exact format a cell has, trimmed; null for anything else. A NIR needs a valid
 * key, or its 13 characters without one, and codes need valid check digits. Labels and brackets may
 * surround a UUID.
 */
export function identifierFormat(cell: string): IdentifierFormat | null {
  const text = hasForeignSigns(cell) ? plainText(cell) : cell.trim();
  if (text.length < 6 || text.length > 320) return null;
  if (isEmail(text)) return 'email';
  const nir = nirForm(text);
  if (nir === 'keyed' || nir === 'keyless') return 'nir';
  if (isPhone(text)) return 'phone';
  const code = identifierCode(text, glanceAt(text));
  if (code?.valid) return code.semantic;
  if (holdsUuid(text) && !/\s/.test(text)) return 'uuid';
  return hashForm(text) === null ? null : 'hash';
}

/** Whether a trimmed text is an e-mail address and nothing else. */
export function isEmail(text: string): boolean {
  return text.length <= 320 && EMAIL.test(text);
}

/** Whether an e-mail address stands in a text. */
export function holdsEmail(text: string): boolean {
  // Some put blanks around the sign, or a word in brackets in its place, so that nobody collects the
  // address.
  return (
    EMAIL_ANYWHERE.test(text) ||
    EMAIL_ANYWHERE.test(text.replace(' @ ', '@')) ||
    (AT_IN_BRACKETS.test(text) &&
      EMAIL_ANYWHERE.test(text.replace(AT_IN_BRACKETS, '@').replace(DOT_IN_BRACKETS, '.')))
  );
}

/** Whether a UUID of any version stands in a text, with dashes or underscores. */
export function holdsUuid(text: string): boolean {
  return text.length >= UUID_LENGTH && UUID_ANYWHERE.test(text);
}
