import { isMissingToken } from '../encode/missing.ts';
import { type RecordBatch, textAt } from '../model/batch.ts';
import type { Dictionary } from '../model/table.ts';
import type { IdentifierFormat } from './identifier-format.ts';
import { type IdentifiersInCell, identifiersIn, mayBeClear } from './identifiers-in-cell.ts';

/** Present cells of each column that are all looked at. */
export const FULL_LOOK = 20_000;

/** After that, records whose 0-based number is a multiple of this are looked at. */
export const LOOK_EVERY = 50;

/**
 * Share of looked-at cells from which a column is what many of its cells look like, where one cell
 * proves little. Of random codes of the same length, a NIR without key is about one in thirteen, a
 * bare telephone number (01 to 09 and eight digits) one in eleven, a foreign number or a short
 * digest fewer: half of a column is far above each.
 */
const HALF = 1 / 2;

/**
 * Share from which a few cells count whose form is hardly ever chance (written telephone numbers,
 * UUIDs, digests): in a small table one of them is enough.
 */
const ONE_PERCENT = 1 / 100;

/** Cells of such a form that count whatever their share: each of them is a person's. */
const FEW_CELLS = 3;

/**
 * Share from which bare telephone numbers count among other texts, if besides most codes of ten
 * digits have their form. Less is left to the written ones: three padded numbers in a column of
 * remarks are no telephone numbers.
 */
const ONE_TWENTIETH = 1 / 20;

/** What was found in one column: the kind, and the share (0..1] of looked-at present cells. */
export interface Evidence {
  semantic: IdentifierFormat;
  share: number;
}

type Tally = Record<keyof IdentifiersInCell | 'looked', number>;

/**
 * Evidence of direct identifiers in every column, whatever was declared. Sees all records, looks at
 * the first {@link FULL_LOOK} present cells of each column and then at every {@link LOOK_EVERY}th
 * record, so that the same cells are looked at in every container of the same table.
 */
export class IdentifierEvidence {
  readonly #tokens: ReadonlySet<string>;
  readonly #tallies: readonly Tally[];
  /** Columns of which every present cell is still looked at. */
  #open: number[];
  #record = 0;

  /** @param tokens missing tokens, as `isMissingToken` takes them */
  constructor(columns: number, tokens: ReadonlySet<string>) {
    this.#tokens = tokens;
    this.#tallies = Array.from({ length: columns }, emptyTally);
    this.#open = [...this.#tallies.keys()];
  }

  /** To be called for every batch, in file order. */
  look(batch: RecordBatch): void {
    let row = 0;
    while (row < batch.rows) {
      if (this.#record % LOOK_EVERY === 0) {
        for (let column = 0; column < this.#tallies.length; column++) {
          this.#lookAt(batch, row, column);
        }
      } else if (this.#open.length > 0) {
        this.#lookAtOpen(batch, row);
      }
      const step = this.#open.length > 0 ? 1 : LOOK_EVERY - (this.#record % LOOK_EVERY);
      const done = Math.min(step, batch.rows - row);
      row += done;
      this.#record += done;
    }
  }

  #lookAtOpen(batch: RecordBatch, row: number): void {
    let full = false;
    for (const column of this.#open) {
      this.#lookAt(batch, row, column);
      if (this.#tallies[column]!.looked >= FULL_LOOK) full = true;
    }
    if (full) this.#open = this.#open.filter((c) => this.#tallies[c]!.looked < FULL_LOOK);
  }

  #lookAt(batch: RecordBatch, row: number, column: number): void {
    const cell = textAt(batch, row, column);
    if (isMissingToken(cell, this.#tokens)) return;
    const tally = this.#tallies[column]!;
    tally.looked++;
    const found = identifiersIn(cell);
    if (found === null) return;
    if (found.email) tally.email++;
    if (found.nir) tally.nir++;
    if (found.falseNir) tally.falseNir++;
    if (found.keylessNir) tally.keylessNir++;
    if (found.phone) tally.phone++;
    if (found.barePhone) tally.barePhone++;
    if (found.tenDigits) tally.tenDigits++;
    if (found.likelyPhone) tally.likelyPhone++;
    if (found.uuid) tally.uuid++;
    if (found.hash) tally.hash++;
    if (found.likelyHash) tally.likelyHash++;
  }

  /**
   * Looks at every distinct value of a column whose dictionary is at hand, for the forms of which one
   * is enough: an address in a late record must not hide behind the sampling.
   */
  lookAtValues(column: number, values: Dictionary): void {
    const tally = this.#tallies[column];
    if (tally === undefined || this.found(column) !== null) return;
    for (const value of values) {
      if (!mayBeClear(value)) continue;
      const found = identifiersIn(value);
      if (found === null || !(found.email || found.nir || found.falseNir)) continue;
      tally.looked++;
      if (found.email) tally.email++;
      if (found.nir) tally.nir++;
      if (found.falseNir) tally.falseNir++;
    }
  }

  /**
   * What the cells looked at so far say about a column, null where they say nothing. Clear
   * identifiers come before pseudonyms.
   *
   * - e-mail: one cell is enough, no other text has that form.
   * - NIR with key: one cell, if at least half of the numbers of that form have a valid key. Of
   *   other numbers 1 in 97 has, so that a column of them stays far below half.
   * - NIR without key: half of the cells.
   * - Telephone, written as such: three cells, or one in a hundred. Bare: three cells and one in
   *   twenty, if they are half of the codes of ten digits. Any form, all together: half.
   * - Digest and UUID: three cells, or one in a hundred. With digests in a doubtful form: half.
   */
  found(column: number): Evidence | null {
    const tally = this.#tallies[column];
    if (tally === undefined || tally.looked === 0) return null;
    const evidence = (semantic: IdentifierFormat, cells: number): Evidence => ({
      semantic,
      share: cells / tally.looked,
    });
    const reaches = (cells: number, share: number) => cells > 0 && cells >= share * tally.looked;
    const isFound = (cells: number) => cells >= FEW_CELLS || reaches(cells, ONE_PERCENT);

    const nirs = tally.nir + tally.keylessNir;
    if (tally.nir > 0 && tally.nir >= HALF * (tally.nir + tally.falseNir)) {
      return evidence('nir', nirs);
    }
    if (reaches(nirs, HALF)) return evidence('nir', nirs);
    if (tally.email > 0) return evidence('email', tally.email);
    const phones = tally.phone + tally.barePhone;
    const bare =
      tally.barePhone >= FEW_CELLS &&
      tally.barePhone >= HALF * tally.tenDigits &&
      reaches(tally.barePhone, ONE_TWENTIETH);
    if (reaches(phones + tally.likelyPhone, HALF)) {
      return evidence('phone', phones + tally.likelyPhone);
    }
    if (isFound(tally.phone) || bare) return evidence('phone', phones);
    if (reaches(tally.hash + tally.likelyHash, HALF)) {
      return evidence('hash', tally.hash + tally.likelyHash);
    }
    if (isFound(tally.hash)) return evidence('hash', tally.hash);
    return isFound(tally.uuid) ? evidence('uuid', tally.uuid) : null;
  }
}

function emptyTally(): Tally {
  return {
    looked: 0,
    email: 0,
    nir: 0,
    falseNir: 0,
    keylessNir: 0,
    phone: 0,
    barePhone: 0,
    tenDigits: 0,
    likelyPhone: 0,
    uuid: 0,
    hash: 0,
    likelyHash: 0,
  };
}
