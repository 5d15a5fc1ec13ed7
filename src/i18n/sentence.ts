/** A text that somebody else wrote (a column, file or setting), to be shown letter by letter. */
export interface Name {
  readonly name: string;
  /** Never shortened, however long: an address, a list. */
  readonly whole?: true;
}

/** A number as it is shown, and the number that decides between singular and plural. */
export interface Quantity {
  readonly text: string;
  readonly n: number;
}

/** Words of the catalogue, with foreign names kept apart so that a format can make them harmless. */
export type Sentence = readonly (string | Name)[];

/** Builds a sentence from a template literal: names stay names, sentences are joined. */
export function say(
  strings: TemplateStringsArray,
  ...values: (string | Name | Sentence)[]
): Sentence {
  const parts: (string | Name)[] = [];
  for (const [at, words] of strings.entries()) {
    if (words !== '') parts.push(words);
    const value = values[at];
    if (value === undefined || value === '') continue;
    if (typeof value === 'string' || 'name' in value) parts.push(value);
    else parts.push(...value);
  }
  return parts;
}

/** Joins sentences with a separator between each two. */
export function join(sentences: readonly Sentence[], separator: string): Sentence {
  return sentences.flatMap((sentence, at) => (at === 0 ? sentence : [separator, ...sentence]));
}
