import { invariant } from '../errors/healthrisk-error.ts';
import type { CodesByColumn } from './codes.ts';
import { through } from './through.ts';

/** Codes of one page at most, and at least: 256 KiB, 4 KiB. */
const PAGE_MAX = 1 << 16;
const PAGE_MIN = 1 << 10;

/** Codes of all columns that a new page each may make room for: 16 MiB, save in very wide tables. */
const ROOM = 1 << 22;

/**
 * Codes of the kept columns in memory while the table is read: 4 bytes a cell, in pages, since an
 * array that grows needs twice its room for a moment.
 */
export class MemoryCodes {
  /** Per kept column. */
  readonly #pages: Uint32Array[][];
  /** Codes of a page: fewer where columns are many, so that a short wide table stays small. */
  readonly #page: number;
  #rows = 0;

  /** @param columns number of kept columns */
  constructor(columns: number) {
    this.#pages = Array.from({ length: columns }, () => []);
    this.#page = Math.min(PAGE_MAX, Math.max(PAGE_MIN, Math.floor(ROOM / Math.max(1, columns))));
  }

  get rows(): number {
    return this.#rows;
  }

  /** Copies the codes of `rows` records. */
  append(codes: readonly Uint32Array[], rows: number): void {
    for (const [column, pages] of this.#pages.entries()) {
      let taken = 0;
      while (taken < rows) {
        const used = (this.#rows + taken) % this.#page;
        if (used === 0) pages.push(new Uint32Array(this.#page));
        const part = codes[column]!.subarray(taken, Math.min(rows, taken + this.#page - used));
        pages.at(-1)!.set(part, used);
        taken += part.length;
      }
    }
    this.#rows += rows;
  }

  /** Hands out everything in order, and forgets it page by page. */
  *drain(): Generator<{ codes: Uint32Array[]; rows: number }> {
    for (let left = this.#rows; left > 0; left -= this.#page) {
      yield { codes: this.#pages.map((pages) => pages.shift()!), rows: Math.min(this.#page, left) };
    }
    this.#rows = 0;
  }

  /**
   * The codes by position in the file, each column in one array; forgets the pages.
   * @param positions of the kept columns
   * @param maps new code of each code, where a column was generalised
   */
  finish(positions: readonly number[], maps: readonly (Uint32Array | undefined)[]): CodesByColumn {
    const byColumn: (Uint32Array | undefined)[] = [];
    for (const [kept, position] of positions.entries()) {
      const codes = new Uint32Array(this.#rows);
      const pages = this.#pages[kept]!;
      for (let start = 0; start < codes.length; start += this.#page) {
        const page = pages.shift();
        invariant(page !== undefined, 'every record has its code');
        codes.set(page.subarray(0, Math.min(this.#page, codes.length - start)), start);
      }
      const map = maps[position];
      byColumn[position] = map === undefined ? codes : through(map, codes);
    }
    return byColumn;
  }
}
