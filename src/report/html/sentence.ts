import type { Name, Sentence } from '../../i18n/sentence.ts';
import { literal, safeText, shortened } from '../safe-text.ts';
import { html, type Markup } from './markup.ts';

/** Characters of a foreign name that are shown. */
const NAME_LENGTH = 80;

/** A sentence in a page; names stand apart, so that their direction of writing stays theirs. */
export function sentence(given: Sentence): Markup {
  return html`${given.map((part) => (typeof part === 'string' ? html`${part}` : name(part)))}`;
}

/** The same where no markup can stand: titles, and texts that stand for pictures. */
export function plain(given: Sentence): string {
  return given.map((part) => (typeof part === 'string' ? safeText(part) : shown(part))).join('');
}

function name(given: Name): Markup {
  return html`<bdi class="name">${shown(given) || '-'}</bdi>`;
}

function shown({ name: given, whole }: Name): string {
  const harmless = literal(given);
  return whole ? harmless : shortened(harmless, NAME_LENGTH, '…');
}
