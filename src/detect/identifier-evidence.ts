import { isMissingToken } from '../encode/missing.ts';
import type { IdentifierFormat } from './identifier-format.ts';
import { identifiersIn } from './identifiers-in-cell.ts';

/** Present cells of each column that are all looked at. */
export const FULL_LOOK = 20_000;

/** After that, records whose 0-based number is a multiple of this are looked at. */
export const LOOK_EVERY = 50;

/**
 * Share of looked-at cells from which a column is what many of its cells look like, where one cell
 * proves little: ten digits starting with 0 are a telephone number or any other code; a NIR without
 * key is about one in thirteen numbers of 13 digits.
 */
const HALF = 1 / 2;

/**
 * Share from which cells count whose form is hardly ever chance: written telephone numbers, UUIDs
 * and digests. Below it, a few of them in a column of remarks do not make the column an identifier.
 */
const ONE_PERCENT = 1 / 100;

/** What was found in one column: the kind, and the share (0..1] of looked-at present cells. */
export interface Evidence {
  semantic: IdentifierFormat;
  share: number;
}

interface Tally {
  looked: number;
  email: number;
  nir: number;
  falseNir: number;
  keylessNir: number;
  phone: number;
  barePhone: number;
  uuid: number;
  hash: number;
}

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

  /** To be called for every record, in file order. */
  look(record: readonly string[]): void {
    if (this.#record++ % LOOK_EVERY === 0) {
      for (let column = 0; column < this.#tallies.length; column++) this.#lookAt(record, column);
    } else if (this.#open.length > 0) {
      let full = false;
      for (const column of this.#open) {
        this.#lookAt(record, column);
        if (this.#tallies[column]!.looked >= FULL_LOOK) full = true;
      }
      if (full) this.#open = this.#open.filter((c) => this.#tallies[c]!.looked < FULL_LOOK);
    }
  }

  #lookAt(record: readonly string[], column: number): void {
    const cell = record[column];
    if (cell === undefined || isMissingToken(cell, this.#tokens)) return;
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
    if (found.uuid) tally.uuid++;
    if (found.hash) tally.hash++;
  }

  /**
   * What the cells looked at so far say about a column, null where they say nothing. Clear
   * identifiers come before pseudonyms.
   *
   * - e-mail: one cell is enough, no other text has that form.
   * - NIR with key: one cell, if at least half of the numbers of that form have a valid key. Of
   *   other numbers 1 in 97 has, so that a column of them stays far below half.
   * - NIR without key: half of the cells. Telephone: one cell in a hundred if written as such, half
   *   if bare. UUID, digest: one in a hundred.
   */
  found(column: number): Evidence | null {
    const tally = this.#tallies[column];
    if (tally === undefined || tally.looked === 0) return null;
    const evidence = (semantic: IdentifierFormat, cells: number): Evidence => ({
      semantic,
      share: cells / tally.looked,
    });
    const reaches = (cells: number, share: number) => cells > 0 && cells >= share * tally.looked;
    const nirs = tally.nir + tally.keylessNir;

    if (tally.nir > 0 && tally.nir >= HALF * (tally.nir + tally.falseNir)) {
      return evidence('nir', nirs);
    }
    if (reaches(nirs, HALF)) return evidence('nir', nirs);
    if (tally.email > 0) return evidence('email', tally.email);
    const phones = tally.phone + tally.barePhone;
    if (reaches(tally.phone, ONE_PERCENT) || reaches(phones, HALF)) {
      return evidence('phone', phones);
    }
    if (reaches(tally.hash, ONE_PERCENT)) return evidence('hash', tally.hash);
    return reaches(tally.uuid, ONE_PERCENT) ? evidence('uuid', tally.uuid) : null;
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
    uuid: 0,
    hash: 0,
  };
}
