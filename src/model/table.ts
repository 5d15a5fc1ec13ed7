/** Marks a person without a value: never a code of a dictionary. */
export const ABSENT = 0xffffffff;

/**
 * A column as integers. `codes[row]` indexes `values`; two rows have the same code exactly when
 * their cells are the same text (as published: no trimming, no merging of spellings).
 */
export interface EncodedColumn {
  /** One code per record, in file order. */
  codes: Uint32Array;
  /** Distinct texts in order of first appearance. Never leaves the tool. */
  values: readonly string[];
  /** `missing[code]` is 1 where the text is a missing token. */
  missing: Uint8Array;
}

/** Persons behind the values of an ignored column, without its codes. */
export interface CountedColumn {
  /** Records per distinct text, or null when there were too many distinct texts to count. */
  counts: Uint32Array | null;
}

/** The part of a dataset that questions are asked about. Columns keep their position in the file. */
export interface EncodedTable {
  /** Records, header not counted. */
  rows: number;
  /** By position in the file; undefined where a column was only looked at. */
  columns: readonly (EncodedColumn | undefined)[];
  /** By position in the file; only ignored columns. */
  counted: readonly (CountedColumn | undefined)[];
}

/**
 * A sensitive column at one level of detail: values that may be told apart, merged as declared.
 * View codes are ascending in the order of the canonical texts, so that they do not depend on the
 * order of rows.
 */
export interface SensitiveView {
  /** Position of the column in the file. */
  column: number;
  /** Name of the level (`icd10-category`, `band`); null for the values as they are. */
  level: string | null;
  /** Number of view codes, 0 and up. */
  size: number;
  /** Dictionary code of the column -> view code, or {@link ABSENT}. */
  map: Uint32Array;
  /** `harmful[viewCode]` is 0 where every value behind it was declared harmless; null: none was. */
  harmful: Uint8Array | null;
  /** How many values (absence included) were declared harmless; null when no declaration applies. */
  harmless: number | null;
  /** Rank distance applies: declared ordered, and the view codes follow that order. */
  ordered: boolean;
}

/** Who stands behind each row, where a subject column says so. */
export interface Persons {
  /** Person of each row, 0 .. count - 1. */
  personOf: Uint32Array;
  count: number;
  /** Rows without a subject key; together they are one person. */
  rowsWithoutKey: number;
}
