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

  /** @throws HealthriskError E-LIMIT-DISTINCT beyond {@link DISTINCT_MAX} distinct texts. */
  push(cell: string): void {
    let code = this.#codeOf.get(cell);
    if (code === undefined) {
      code = this.#values.length;
      if (code >= DISTINCT_MAX) {
        throw new HealthriskError('E-LIMIT-DISTINCT', {
          message: `expected at most ${DISTINCT_MAX} distinct values in a column, found more`,
        });
      }
      this.#codeOf.set(cell, code);
      this.#values.push(cell);
    }
    this.#codes.push(code);
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
