/** Keeps the results that were used last, so that questions about the same classes share them. */
export class Recent<T> {
  readonly #kept = new Map<string, T>();
  readonly #most: number;

  /** @param most results kept at a time */
  constructor(most: number) {
    this.#most = most;
  }

  /** The result kept under a key, or what `make` makes of it now. */
  get(key: string, make: () => T): T {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    // Let go of the oldest before making the next: they are as large as the table.
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size < this.#most) break;
      this.#kept.delete(oldest);
    }
    const made = make();
    this.#kept.set(key, made);
    return made;
  }
}
