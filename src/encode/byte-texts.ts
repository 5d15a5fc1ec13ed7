import type { Dictionary } from '../model/table.ts';
import { grown } from './grown.ts';
import { placeOf, TextPages } from './text-pages.ts';

/** Texts are decoded in runs of about so many bytes. */
const RUN = 1024;

/** The distinct texts of a column, as bytes: all that is left of a `ByteDictionary` after reading. */
export class ByteTexts implements Dictionary {
  readonly #pages: TextPages;
  /** Address and size of the text of `code`, at 2 * code. */
  #places: Uint32Array = new Uint32Array(256);
  #length = 0;

  /** @param bytesMax addresses of all texts together, at most 2^32 */
  constructor(bytesMax: number) {
    this.#pages = new TextPages(bytesMax);
  }

  get length(): number {
    return this.#length;
  }

  /** Bytes held, spare room included. */
  get memory(): number {
    return this.#places.byteLength + this.#pages.memory;
  }

  /**
   * Takes the text of the next code.
   * @returns false where there are no more addresses
   * @throws HealthriskError E-LIMIT-MEMORY
   */
  add(view: DataView, start: number, end: number): boolean {
    const address = this.#pages.add(view, start, end);
    if (address === -1) return false;
    const at = 2 * this.#length;
    if (at >= this.#places.length) this.#places = grown(this.#places, at + 2);
    this.#places[at] = address;
    this.#places[at + 1] = end - start;
    this.#length++;
    return true;
  }

  /** Whether the text of a code is the one in `view[start, end)`, of at least four bytes. */
  isAt(code: number, view: DataView, start: number, end: number): boolean {
    if (this.#places[2 * code + 1] !== end - start) return false;
    const address = this.#places[2 * code]!;
    const page = this.#pages.viewOf(address);
    const shift = placeOf(address) - start;
    const last = end - 4;
    for (let at = start; at < last; at += 4) {
      if (page.getInt32(at + shift, true) !== view.getInt32(at, true)) return false;
    }
    return page.getInt32(last + shift, true) === view.getInt32(last, true);
  }

  at(code: number): string {
    const address = this.#places[2 * code]!;
    const start = placeOf(address);
    return this.#pages.pageOf(address).toString('utf8', start, start + this.#places[2 * code + 1]!);
  }

  /** Every text in the order of codes, as a place in some bytes. */
  eachSpan(visit: (bytes: Uint8Array, start: number, end: number, code: number) => void): void {
    for (let code = 0; code < this.#length; code++) {
      const address = this.#places[2 * code]!;
      const start = placeOf(address);
      visit(this.#pages.pageOf(address), start, start + this.#places[2 * code + 1]!, code);
    }
  }

  /** Decodes many short texts at once, and cuts them apart where every byte is a character. */
  *[Symbol.iterator](): Generator<string> {
    let code = 0;
    while (code < this.#length) {
      const next = this.#endOfRun(code);
      const first = this.#places[2 * code]!;
      const size = this.#places[2 * next - 2]! + this.#places[2 * next - 1]! - first;
      const page = this.#pages.pageOf(first);
      const base = placeOf(first);
      const run = page.toString('utf8', base, base + size);
      const isAscii = run.length === size;
      for (; code < next; code++) {
        const from = this.#places[2 * code]! - first;
        const to = from + this.#places[2 * code + 1]!;
        yield isAscii ? run.slice(from, to) : page.toString('utf8', base + from, base + to);
      }
    }
  }

  /** The code behind the last one whose text begins in the same page and less than a run further. */
  #endOfRun(code: number): number {
    const first = this.#places[2 * code]!;
    const page = this.#pages.pageOf(first);
    let next = code + 1;
    while (next < this.#length) {
      const address = this.#places[2 * next]!;
      if (address - first >= RUN || this.#pages.pageOf(address) !== page) break;
      next++;
    }
    return next;
  }
}
