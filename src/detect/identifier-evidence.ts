import { isMissingToken } from '../encode/missing.ts';
import { type RecordBatch, textAt } from '../model/batch.ts';
import type { Dictionary } from '../model/table.ts';
import { IdentifierCodeTally } from './identifier-code-tally.ts';
import type { IdentifierFormat } from './identifier-format.ts';
import { type IdentifiersInCell, identifiersIn, mayBeClear } from './identifiers-in-cell.ts';
import { identifierPatterns, type OwnPattern } from './own-patterns.ts';

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

/**
 * Bare telephone numbers for each code of ten digits with two zeros first: no telephone number begins
 * so. Fewer, and the column holds padded numbers or American medicine codes (NDC), of which one in
 * two has a form that telephone numbers have.
 */
const BARE_PER_PADDED = 10;

/** Share of cells that have a form of the holder's in a column of it. */
const NINE_TENTHS = 9 / 10;

/** What was found in one column: the kind, and the share (0..1] of looked-at present cells. */
export interface Evidence {
  semantic: IdentifierFormat | 'record-number';
  share: number;
  /** The holder's word for the form, where it is one of theirs. */
  label?: string;
}

/** What a cell has or has not, but for codes. */
type Sign = Exclude<keyof IdentifiersInCell, 'code'>;

interface Tally {
  looked: number;
  /** Cells with each form that the holder of the data knows. */
  own: number[];
  /** Cells with each sign. */
  cells: Record<Sign, number>;
  codes: IdentifierCodeTally;
}

const SIGNS = [
  'email',
  'nir',
  'falseNir',
  'keylessNir',
  'phone',
  'barePhone',
  'tenDigits',
  'twoZeros',
  'likelyPhone',
  'uuid',
  'hash',
  'likelyHash',
] as const satisfies readonly Sign[];

/**
 * Evidence of direct identifiers in every column, whatever was declared. Sees all records, looks at
 * the first {@link FULL_LOOK} present cells of each column and then at every {@link LOOK_EVERY}th
 * record, so that the same cells are looked at in every container of the same table.
 */
export class IdentifierEvidence {
  readonly #tokens: ReadonlySet<string>;
  readonly #own: readonly OwnPattern[];
  readonly #tallies: readonly Tally[];
  /** Columns of which every present cell is still looked at. */
  #open: number[];
  #record = 0;

  /**
   * @param tokens missing tokens, as `isMissingToken` takes them
   * @param patterns forms that the holder of the data knows; those of direct identifiers are looked for
   */
  constructor(columns: number, tokens: ReadonlySet<string>, patterns: readonly OwnPattern[] = []) {
    this.#tokens = tokens;
    this.#own = identifierPatterns(patterns);
    this.#tallies = Array.from({ length: columns }, () => emptyTally(this.#own.length));
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
    for (const [at, pattern] of this.#own.entries()) if (pattern.matches(cell)) tally.own[at]!++;
    const found = identifiersIn(cell);
    if (found === null) return;
    for (const sign of SIGNS) if (found[sign]) tally.cells[sign]++;
    if (found.code !== null) tally.codes.add(found.code, cell);
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
      if (found === null) continue;
      const { email, nir, falseNir, code } = found;
      const isIban = code?.semantic === 'iban';
      if (!(email || nir || falseNir || isIban)) continue;
      tally.looked++;
      if (email) tally.cells.email++;
      if (nir) tally.cells.nir++;
      if (falseNir) tally.cells.falseNir++;
      if (isIban) tally.codes.add(code, value);
    }
  }

  /**
   * What the cells looked at so far say about a column, null where they say nothing. Clear
   * identifiers come before pseudonyms.
   *
   * - A form that the holder of the data knows: nine cells in ten, three at least.
   * - e-mail: one cell is enough, no other text has that form.
   * - NIR with key: one cell, if at least half of the numbers of that form have a valid key. Of
   *   other numbers 1 in 97 has, so that a column of them stays far below half.
   * - NIR without key: half of the cells.
   * - Codes: see `IdentifierCodeTally`.
   * - Telephone, written as such: three cells, or one in a hundred. Bare: three cells and one in
   *   twenty, if they are half of the codes of ten digits and few of these are padded. Any form, all
   *   together: half.
   * - Digest and UUID: three cells, or one in a hundred. With digests in a doubtful form: half.
   */
  found(column: number): Evidence | null {
    const tally = this.#tallies[column];
    if (tally === undefined || tally.looked === 0) return null;
    const evidence = (semantic: Evidence['semantic'], cells: number): Evidence => ({
      semantic,
      share: cells / tally.looked,
    });
    const reaches = (cells: number, share: number) => cells > 0 && cells >= share * tally.looked;
    const isFound = (cells: number) => cells >= FEW_CELLS || reaches(cells, ONE_PERCENT);

    const own = Math.max(0, ...tally.own);
    if (own >= FEW_CELLS && reaches(own, NINE_TENTHS)) {
      const { label } = this.#own[tally.own.indexOf(own)]!;
      return { ...evidence('record-number', own), label };
    }
    const { cells } = tally;
    const nirs = cells.nir + cells.keylessNir;
    if (cells.nir > 0 && cells.nir >= HALF * (cells.nir + cells.falseNir)) {
      return evidence('nir', nirs);
    }
    if (reaches(nirs, HALF)) return evidence('nir', nirs);
    if (cells.email > 0) return evidence('email', cells.email);
    const code = tally.codes.found(tally.looked);
    if (code !== null) return evidence(code.semantic, code.cells);
    const isPadded = cells.twoZeros * BARE_PER_PADDED > cells.barePhone;
    const barePhones = isPadded ? 0 : cells.barePhone;
    const phones = cells.phone + barePhones;
    const bare =
      barePhones >= FEW_CELLS &&
      barePhones >= HALF * cells.tenDigits &&
      reaches(barePhones, ONE_TWENTIETH);
    if (reaches(phones + cells.likelyPhone, HALF)) {
      return evidence('phone', phones + cells.likelyPhone);
    }
    if (isFound(cells.phone) || bare) return evidence('phone', phones);
    if (reaches(cells.hash + cells.likelyHash, HALF)) {
      return evidence('hash', cells.hash + cells.likelyHash);
    }
    if (isFound(cells.hash)) return evidence('hash', cells.hash);
    return isFound(cells.uuid) ? evidence('uuid', cells.uuid) : null;
  }
}

function emptyTally(patterns: number): Tally {
  const cells = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Record<Sign, number>;
  return {
    looked: 0,
    own: Array<number>(patterns).fill(0),
    cells,
    codes: new IdentifierCodeTally(),
  };
}
