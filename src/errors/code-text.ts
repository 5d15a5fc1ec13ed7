import { ERROR_CODES, type ErrorCode } from './codes.ts';
import { CODE_TEXTS_FR } from './messages/fr/codes.ts';
import type { Language } from './messages/told.ts';

/** What a code means and what to do about it. */
export interface CodeText {
  meaning: string;
  remedy: string;
}

/** The texts of a code in one language. */
export function codeText(code: ErrorCode, language: Language): CodeText {
  return language === 'fr' ? CODE_TEXTS_FR[code] : ERROR_CODES[code];
}
