/** One of several answers. */
export interface Answer<T extends string> {
  value: T;
  label: string;
  /** Shown beside the answer that the cursor is on. */
  hint?: string;
}

/** Somebody who can be asked. */
export interface Ask {
  /**
   * @param first the answer that the cursor is on at first
   * @throws Cancelled
   */
  choose<T extends string>(question: string, answers: readonly Answer<T>[], first: T): Promise<T>;
  /** Shows lines that need no answer. */
  tell(title: string, lines: readonly string[]): void;
}

/** The person asked wants no more of it: nothing is to be written. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
