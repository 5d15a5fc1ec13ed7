import type { Dictionary } from './table.ts';

/**
 * The key of the persons of a table that its file does not hold, or not any more: whoever wrote the file
 * kept it aside, so that persons can be counted. It is no part of the release.
 */
export interface HeldKey {
  /** Name of the column that it was. */
  name: string;
  texts: Dictionary;
  /** Code of every record of the file, in its order, into `texts`. */
  codes: Uint32Array;
}

/** A file that was just written, and is read before anybody else can. */
export interface Release {
  /** Name that it is going to have, without folders. */
  name: string;
  /** What counts its persons; null: its records do, or a key that it holds. */
  key: HeldKey | null;
}
