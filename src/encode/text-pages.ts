import { allocated } from './limits.ts';

const PAGE_BITS = 18;

/** Addresses per page: 256 KiB. */
const PAGE = 2 ** PAGE_BITS;
const FIRST_PAGE = 4096;

/**
 * Texts in UTF-8, outside the heap of JavaScript. An address is 32 bits: page and place. No text
 * spans two pages; one that is larger than a page has a longer one to itself, which takes several
 * numbers. The first pages are short, for tables of many small columns.
 */
export class TextPages {
  readonly #pages: Buffer[] = [];
  readonly #views: DataView[] = [];
  readonly #bytesMax: number;
  /** Next free place of the last page. */
  #used = 0;
  /** Size of the last page. A text must leave a place free, so that an empty one has an address. */
  #size = 0;
  /** Address of the last page. */
  #base = 0;
  #memory = 0;

  /** @param bytesMax addresses of all texts together, at most 2^32 */
  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  /** Bytes held. */
  get memory(): number {
    return this.#memory;
  }

  /**
   * Copies the text in `view[start, end)`.
   * @returns its address, or -1 where there are no more addresses
   * @throws HealthriskError E-LIMIT-MEMORY
   */
  add(view: DataView, start: number, end: number): number {
    const size = end - start;
    if (this.#used + size >= this.#size && !this.#open(size)) return -1;
    const page = this.#views.at(-1)!;
    const place = this.#used;
    for (let i = 0; i < size; i++) page.setUint8(place + i, view.getUint8(start + i));
    this.#used = this.#size > PAGE ? this.#size : place + size;
    return this.#base + place;
  }

  /** The page of an address; the place in it is {@link placeOf}. */
  pageOf(address: number): Buffer {
    return this.#pages[address >>> PAGE_BITS]!;
  }

  /** The same page, for reading words. */
  viewOf(address: number): DataView {
    return this.#views[address >>> PAGE_BITS]!;
  }

  #open(size: number): boolean {
    const usual = Math.min(PAGE, FIRST_PAGE * 2 ** Math.min(this.#pages.length, PAGE_BITS));
    const bytes = Math.max(usual, size + 1);
    const base = this.#pages.length * PAGE;
    const numbers = Math.ceil(bytes / PAGE);
    if (base + numbers * PAGE > this.#bytesMax) return false;
    const page = allocated(() => Buffer.alloc(bytes));
    const view = new DataView(page.buffer, page.byteOffset, bytes);
    for (let number = 0; number < numbers; number++) {
      this.#pages.push(page);
      this.#views.push(view);
    }
    this.#base = base;
    this.#size = bytes;
    this.#used = 0;
    this.#memory += bytes;
    return true;
  }
}

/** Where in its page an address is. */
export function placeOf(address: number): number {
  return address & (PAGE - 1);
}
