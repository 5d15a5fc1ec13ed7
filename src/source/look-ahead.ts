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
    while (!this.ended && this.#size < size) {
      const step = await this.#source.next();
      if (step.done) {
        this.ended = true;
      } else {
        this.items.push(step.value);
        this.#size += this.#sizeOf(step.value);
      }
    }
    return this.items;
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
}
