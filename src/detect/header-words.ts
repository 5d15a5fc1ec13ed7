import { spelledOut } from './header-spellings.ts';

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

/** Characters of a name that are read: no codebook has longer ones, and reading takes its time. */
const NAME_MAX = 300;

/** Reads a column name. */
export function wordsOf(name: string): Words {
  const text = plain(name.slice(0, NAME_MAX));
  return {
    letters: between(text.split(/[^\p{L}]+/u)),
    numbered: between(text.split(/(\p{N}+)|[^\p{L}\p{N}]+/u).map((word) => word ?? '')),
  };
}

function plain(name: string): string {
  return spelledOut(name.normalize('NFKD').replace(/\p{M}/gu, ''))
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

function alternatives(list: string): string {
  const items = list.trim().split(/\s+/);
  for (const item of items) {
    // Little words and numbers are not in a name as it is read: such an item would never match.
    const words = item.replace(/[()?:|[\]\\{}+*]/g, ' ').split(/[\s_]+/);
    const isDead = /^[\p{L}\d_]+$/u.test(item) && words.some((word) => LITTLE_WORDS.has(word));
    if (isDead || /\d/.test(item.replace(/\{[\d,]+\}/g, ''))) {
      throw new Error(`a word that no column name has: ${item}`);
    }
  }
  for (const item of items) remember(item);
  return items.join('|');
}

/** Plain words of all lists: what a name that joins its words is taken apart into. */
const VOCABULARY = new Set<string>();

/** Short words that stand at the beginning or end of joined names. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  `num nom cod pat tel dat nir ipp lib adr dep sex nb id dt no nais naiss birth last first enf mere pere med presc
  date dte typ mt mnt res diag dx hx adm ent sor hosp sej acc ref pren prenom ville code serv uf poids age`
    .trim()
    .split(/\s+/),
);

/** Letters from which a word of a list may be a part of a joined one: shorter ones are in any word. */
const PART_MIN = 4;

/** Letters from which a word may be made of others. */
const JOINED_MIN = 6;

function remember(item: string): void {
  for (const word of item.split('_')) {
    const [, stem, ending] = /^(\p{L}+)(\p{L})\?$/u.exec(word) ?? [];
    if (stem !== undefined && ending !== undefined) VOCABULARY.add(stem).add(stem + ending);
    else if (/^\p{L}{4,}$/u.test(word)) VOCABULARY.add(word);
  }
}

/**
 * A column name of which the words were written together (`numsejour`, `patnom`), taken apart into
 * words that some list knows; null where it cannot be.
 */
export function takenApart({ letters }: Words): Words | null {
  const words = letters.split('_').filter((word) => word !== '');
  const apart = words.flatMap((word) => partsOf(word, 3) ?? [word]);
  if (apart.length === words.length) return null;
  const joined = between(apart);
  return { letters: joined, numbered: joined };
}

/** Words that look as if they were joined, and are none. */
const WHOLE: ReadonlySet<string> = new Set(
  'pourcentage percentage pourcentages percentages sondage codage dosage triage usage'.split(' '),
);

/** The fewest parts, `most` at most, two at least; null where there are none. */
function partsOf(word: string, most: number): string[] | null {
  if (word.length < JOINED_MIN || VOCABULARY.has(word) || WHOLE.has(word)) return null;
  for (let count = 2; count <= most; count++) {
    const parts = split(word, count);
    if (parts !== null) return parts;
  }
  return null;
}

function split(word: string, count: number): string[] | null {
  if (count === 1) return isPart(word) ? [word] : null;
  for (let at = word.length - 2; at >= 2; at--) {
    const first = word.slice(0, at);
    if (!isPart(first)) continue;
    const rest = split(word.slice(at), count - 1);
    if (rest !== null) return [first, ...rest];
  }
  return null;
}

function isPart(word: string): boolean {
  return SHORT_WORDS.has(word) || (word.length >= PART_MIN && VOCABULARY.has(word));
}
