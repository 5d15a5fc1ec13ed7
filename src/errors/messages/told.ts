/** What is told of one problem: what was expected and found, and, where it helps, what to do. */
export interface Told {
  /** Lower case, without a full stop; never a value of the data. */
  message: string;
  /** An imperative. */
  hint?: string;
}

/** Languages in which problems are told. */
export type Language = 'en' | 'fr';

/** What any area of a catalogue looks like: a whole text per problem. */
export type Area = Readonly<Record<string, (params: never) => Told>>;

/** The same in another language: every problem or clause, with the same parameters. */
export type Translation<A> = { readonly [Id in keyof A]: A[Id] };

/** Clauses that complete the sentence of a problem. */
export type Clauses = Readonly<Record<string, (params: never) => string>>;

/** A problem or clause by its id, with what it is about. */
export type Chosen<A extends Area | Clauses> = {
  [Id in keyof A]: readonly [id: Id, ...params: Parameters<A[Id]>];
}[keyof A];

/** The text of a problem or clause in one language. */
export function tell<A extends Area | Clauses>(
  texts: A,
  [id, ...params]: Chosen<A>,
): ReturnType<A[keyof A]> {
  // That the parameters are those of the id is what Chosen says.
  const text = texts[id] as unknown as (...given: readonly unknown[]) => ReturnType<A[keyof A]>;
  return text(...params);
}
