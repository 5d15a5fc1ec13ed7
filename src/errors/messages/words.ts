import type { Language } from './told.ts';

/** Plural and lists by the rules of a language. */
export interface Words {
  /** The form that belongs to a number; in French 0 and 1 are singular. */
  plural(n: number, one: string, other: string): string;
  /** "a, b or c" */
  or(items: readonly string[]): string;
  /** "a, b and c" */
  and(items: readonly string[]): string;
}

/** The rules of one language. */
export function wordsOf(language: Language): Words {
  const rules = new Intl.PluralRules(language);
  const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    plural: (n, one, other) => (rules.select(n) === 'one' ? one : other),
    or: (items) => disjunction.format(items),
    and: (items) => conjunction.format(items),
  };
}
