import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { EncodedColumn } from '../model/table.ts';
import { GrowingCodes } from './growing-codes.ts';
import { isMissingToken } from './missing.ts';

/** Distinct texts one column may have: the limit of a JavaScript Map, with room to spare. */
export const DISTINCT_MAX = 16_000_000;

/**
 * Turns the cells of one column into codes. Two cells share a code exactly when they are the same
 * text: nothing is trimmed, parsed or normalised here, since merging would raise k.
 */
export class ColumnEncoder {
  readonly #codeOf = new Map<string, number>();
  readonly #values: string[] = [];
  readonly #codes = new GrowingCodes();

  /**
   * Takes one column of a batch. The loop stands alone and keeps what it needs at hand: it runs once
   * for every cell that is kept.
   * @throws HealthriskError E-LIMIT-DISTINCT beyond {@link DISTINCT_MAX} distinct texts
   */
  push(batch: readonly (readonly string[])[], column: number): void {
    const codeOf = this.#codeOf;
    const values = this.#values;
    const codes = this.#codes.room(batch.length);
    for (let row = 0; row < batch.length; row++) {
      const cell = batch[row]![column]!;
      let code = codeOf.get(cell);
      if (code === undefined) {
        code = values.length;
        if (code >= DISTINCT_MAX) throw tooManyValues();
        codeOf.set(cell, code);
        values.push(cell);
      }
      codes[row] = code;
    }
  }

  finish(tokens: ReadonlySet<string>): EncodedColumn {
    this.#codeOf.clear();
    const missing = new Uint8Array(this.#values.length);
    for (const [code, value] of this.#values.entries()) {
      if (isMissingToken(value, tokens)) missing[code] = 1;
    }
    return { codes: this.#codes.finish(), values: this.#values, missing };
  }
}

function tooManyValues(): HealthriskError {
  return new HealthriskError('E-LIMIT-DISTINCT', {
    message: `expected at most ${DISTINCT_MAX} distinct values in a column, found more`,
  });
}
