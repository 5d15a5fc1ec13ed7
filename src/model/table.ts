/** Marks a person without a value: never a code of a dictionary. */
export const ABSENT = 0xffffffff;

/** The distinct texts of a column, in order of first appearance. Never leaves the tool. */
export interface Dictionary extends Iterable<string> {
  /** Number of distinct texts. */
  readonly length: number;
  /** The text of a code, 0 .. length - 1. Texts may be made anew each time. */
  at(code: number): string;
}

/**
 * What is known of a column that is kept as integers. The code of a record indexes the dictionary;
 * two records have the same code exactly when their cells are the same text (as published: no
 * trimming, no merging of spellings). The codes themselves are with an engine.
 */
export interface EncodedColumn {
  values: Dictionary;
  /** `missing[code]` is 1 where the text is a missing token. */
  missing: Uint8Array;
  /** Records per code, each at least 1. */
  counts: Uint32Array;
}

/** Persons behind the values of an ignored column, without its codes. */
export interface CountedColumn {
  /** Records per distinct text, or null when there were too many distinct texts to count. */
  counts: Uint32Array | null;
  /** The distinct texts; null likewise. */
  values: Dictionary | null;
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

/** Who stands behind each record, where a subject column says so. */
export interface Persons {
  /** Position of the subject column in the file. */
  column: number;
  /** Person of each code of that column, 0 .. count - 1. */
  personOfCode: Uint32Array;
  count: number;
  /** Records without a subject key; together they are one person. */
  rowsWithoutKey: number;
}
