// Words that carry no meaning here, in French and English.
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'd de des du l la le les en et a au of the in'.split(' '),
);

/**
 * A column name as words between underscores, lower case, without accents, numbers and little words:
 * `dateNaissance`, `DATE_NAISSANCE` and `Date de naissance 2` are `_date_naissance_`.
 */
export function headerWords(name: string): string {
  return between(plain(name).split(/[^\p{L}]+/u));
}

/** A column name in the two ways in which it is read. */
export interface Words {
  /** See {@link headerWords}. */
  letters: string;
  /** The same with numbers as words of their own: `codeCIM10` is `_code_cim_10_`. */
  numbered: string;
}

/** Reads a column name. */
export function wordsOf(name: string): Words {
  const text = plain(name);
  return {
    letters: between(text.split(/[^\p{L}]+/u)),
    numbered: between(text.split(/(\p{N}+)|[^\p{L}\p{N}]+/u).map((word) => word ?? '')),
  };
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase();
}

function between(words: readonly string[]): string {
  return `_${words.filter((word) => word !== '' && !LITTLE_WORDS.has(word)).join('_')}_`;
}

/**
 * Matches {@link headerWords} that hold any of some words. The list is parted by spaces; an item may
 * be a sequence (`length_stay`) or a pattern (`regions?`).
 */
export function anyOf(list: string): RegExp {
  return new RegExp(`_(?:${alternatives(list)})_`);
}

/** Matches {@link headerWords} made of one of the words and nothing else than its companions. */
export function alone(list: string, companions: string): RegExp {
  const beside = `(?:(?:${alternatives(companions)})_)*`;
  return new RegExp(`^_${beside}(?:${alternatives(list)})_${beside}$`);
}

/** Matches {@link headerWords} in which one word of each list stands, in any order. */
export function both(one: string, other: string): RegExp {
  return new RegExp(`^(?=.*_(?:${alternatives(one)})_)(?=.*_(?:${alternatives(other)})_)`);
}

/** Matches {@link headerWords} in which two words stand side by side, in either order. */
export function adjacent(one: string, other: string): RegExp {
  const a = alternatives(one);
  const b = alternatives(other);
  return new RegExp(`_(?:(?:${a})_(?:${b})|(?:${b})_(?:${a}))_`);
}

/** Whether any of the patterns matches. */
export function matchesAny(words: string, ...patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(words));
}

function alternatives(list: string): string {
  return list.trim().split(/\s+/).join('|');
}
