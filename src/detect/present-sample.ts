import { isMissingToken } from '../encode/missing.ts';
import { type RecordBatch, textAt } from '../model/batch.ts';
import { LOOK_EVERY } from './identifier-evidence.ts';

/** Present cells of a column that are kept from its beginning, wherever that is. */
const FIRST_CELLS = 1_000;

/** Present cells that are kept from every {@link LOOK_EVERY}th record after. */
const LATER_CELLS = 1_000;

/**
 * Cells of columns of which nothing else is kept: the first present ones, which may come long after
 * the first records, and some of those after. Which ones depends on the records alone.
 */
export class PresentSample {
  readonly #tokens: ReadonlySet<string>;
  readonly #cells: ReadonlyMap<number, string[]>;
  /** Columns that are still looked at. */
  #open: number[];
  #record = 0;

  /** @param columns positions in the file */
  constructor(columns: readonly number[], tokens: ReadonlySet<string>) {
    this.#tokens = tokens;
    this.#cells = new Map(columns.map((column) => [column, []]));
    this.#open = [...columns];
  }

  /** To be called for every batch, in file order. */
  see(batch: RecordBatch): void {
    if (this.#open.length > 0) {
      for (let row = 0; row < batch.rows; row++) {
        const isLater = (this.#record + row) % LOOK_EVERY === 0;
        for (const column of this.#open) this.#look(batch, row, column, isLater);
      }
      this.#open = this.#open.filter(
        (column) => this.#cells.get(column)!.length < FIRST_CELLS + LATER_CELLS,
      );
    }
    this.#record += batch.rows;
  }

  /** The cells of a column; undefined where it was not to be looked at. */
  of(column: number): readonly string[] | undefined {
    return this.#cells.get(column);
  }

  #look(batch: RecordBatch, row: number, column: number, isLater: boolean): void {
    const cells = this.#cells.get(column)!;
    if (cells.length >= FIRST_CELLS && (!isLater || cells.length >= FIRST_CELLS + LATER_CELLS)) {
      return;
    }
    const cell = textAt(batch, row, column);
    if (!isMissingToken(cell, this.#tokens)) cells.push(cell);
  }
}
