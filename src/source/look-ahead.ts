/** Lets a stage inspect the beginning of a stream that the next stage reads from its start. */
export class LookAhead<T> {
  /** What was pulled so far, in order. */
  readonly items: T[] = [];
  /** The stream holds nothing beyond {@link items}. */
  ended = false;
  readonly #source: AsyncIterator<T>;
  readonly #sizeOf: (item: T) => number;
  #size = 0;

  constructor(source: AsyncIterable<T>, sizeOf: (item: T) => number) {
    this.#source = source[Symbol.asyncIterator]();
    this.#sizeOf = sizeOf;
  }

  /** Pulls until `size` bytes are there, or the end. */
  async pull(size: number): Promise<readonly T[]> {
    while (!this.ended && this.#size < size) await this.#pullOne();
    return this.items;
  }

  /** The stream from its start, pulled as far as it is read, without taking anything out of it. */
  async *preview(): AsyncGenerator<T> {
    for (let at = 0; ; at++) {
      if (at === this.items.length && !this.ended) await this.#pullOne();
      const item = this.items[at];
      if (item === undefined) return;
      yield item;
    }
  }

  /** The whole stream, what was pulled included. Call once, after the last pull. */
  async *replay(): AsyncGenerator<T> {
    for (let item = this.items.shift(); item !== undefined; item = this.items.shift()) yield item;
    while (!this.ended) {
      const step = await this.#source.next();
      if (step.done) return;
      yield step.value;
    }
  }

  async #pullOne(): Promise<void> {
    const step = await this.#source.next();
    if (step.done) {
      this.ended = true;
    } else {
      this.items.push(step.value);
      this.#size += this.#sizeOf(step.value);
    }
  }
}
