import type { ErrorCode } from '../errors/codes.ts';
import { type ErrorLocation, HealthriskError } from '../errors/healthrisk-error.ts';

/**
 * How the empty cells of each column are written, in all files of a dataset. A null and the empty
 * text are one cell here and two values where they are published: with both, k would rise.
 */
export class EmptyForms {
  readonly #areNull: (boolean | undefined)[] = [];

  /**
   * Takes note of an empty cell.
   * @param column by position, from 0
   * @param isNull written as null, or not at all; else as the empty text
   * @returns whether those before it in its column are written so too
   */
  agree(column: number, isNull: boolean): boolean {
    this.#areNull[column] ??= isNull;
    return this.#areNull[column] === isNull;
  }

  /** Whether the empty cells of a column that were seen so far are null; false where there is none. */
  areNull(column: number): boolean {
    return this.#areNull[column] === true;
  }
}

/** The error where {@link EmptyForms} do not agree. */
export function mixedEmptyCells(code: ErrorCode, location: ErrorLocation): HealthriskError {
  return new HealthriskError(code, { problem: ['two-empty-forms'], location });
}
