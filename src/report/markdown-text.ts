import type { Name, Sentence } from '../i18n/sentence.ts';
import { escaped, literal, safeText, shortened } from './safe-text.ts';

/** Characters of a foreign name that are shown. */
const NAME_LENGTH = 60;

/** Characters of one piece of a sentence: a report that is made to travel must end somewhere. */
const PIECE_LENGTH = 2000;

/** A sentence as inline Markdown. */
export function text(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? words(part) : name(part))).join('');
}

/**
 * A foreign name as a code span, in which nothing is interpreted: no emphasis, HTML, link, mention.
 * The characters that could end the span or a table cell, or start a tag, are shown by code point.
 */
function name({ name: given, whole }: Name): string {
  const harmless = literal(given.replace(/[`|\\<>]/g, escaped));
  return `\`${shortened(harmless, whole ? PIECE_LENGTH : NAME_LENGTH, '…') || '-'}\``;
}

/**
 * Words outside a code span; packs are foreign too, so nothing in them is taken for markup, for a
 * mention, or for a reference to something that platforms number (`#1`, `!1`, `%1`).
 */
export function words(given: string): string {
  return shortened(safeText(given), PIECE_LENGTH, '…')
    .replace(/[\\`*_{}[\]<>|~&$]|[!%](?=["'\d])/g, '\\$&')
    .replace(/[@#]/g, '`$&`')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*)([-+=](?=\s)|\/(?=\w))/, '$1\\$2');
}
