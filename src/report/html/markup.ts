import { safeText } from '../safe-text.ts';

/** A piece of a page in which everything foreign is escaped. */
export class Markup {
  readonly text: string;

  /** @param text taken as it is: only {@link html} and what draws figures may make one */
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template of a page may hold; null and false are nothing. */
export type Part = string | number | Markup | null | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that nothing in a page takes for anything else, between tags and in quoted attributes. */
export function escapedHtml(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** Builds a page from a template literal: texts are escaped, pieces of a page are joined. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const chunks = strings.map((text, at) => text + (at < parts.length ? said(parts[at]!) : ''));
  return new Markup(chunks.join(''));
}

function said(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return escapedHtml(part);
  return typeof part === 'number' ? String(part) : part.map(said).join('');
}
