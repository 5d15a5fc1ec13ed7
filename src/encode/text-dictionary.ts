import type { Dictionary } from '../model/table.ts';
import { DISTINCT_MAX, heapForTexts, heapTooSmall, tooManyValues } from './limits.ts';

/** Bytes of a short string, its entry in a Map and its place in an array, roughly. */
const PER_TEXT = 80;

const HEAP = heapForTexts();

/** The distinct texts of a column and their codes, by a Map. Strings may be ill-formed. */
export class TextDictionary {
  readonly #codeOf = new Map<string, number>();
  readonly #texts: string[] = [];
  #characters = 0;

  /** The texts so far; all that is needed after reading. */
  get texts(): Dictionary {
    return new Texts(this.#texts);
  }

  /** Number of distinct texts. */
  get length(): number {
    return this.#texts.length;
  }

  /** Bytes held, estimated: nobody can measure the heap. */
  get memory(): number {
    return PER_TEXT * this.#texts.length + 2 * this.#characters;
  }

  /**
   * The code of a text; one that was never seen gets the next code.
   * @throws HealthriskError E-LIMIT-DISTINCT beyond {@link DISTINCT_MAX} texts
   */
  codeOf(text: string): number {
    const known = this.#codeOf.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.length;
    if (code >= DISTINCT_MAX) throw tooManyValues(DISTINCT_MAX);
    if (this.memory > HEAP) throw heapTooSmall();
    this.#codeOf.set(text, code);
    this.#texts.push(text);
    this.#characters += text.length;
    return code;
  }
}

class Texts implements Dictionary {
  readonly #texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  get length(): number {
    return this.#texts.length;
  }

  at(code: number): string {
    return this.#texts[code]!;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#texts[Symbol.iterator]();
  }
}
