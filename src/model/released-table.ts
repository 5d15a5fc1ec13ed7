/** A column as it is released: the texts that are written, and who has which. */
export interface ReleasedColumn {
  name: string;
  /** Distinct texts of the records that are released, ascending by UTF-16 code units. */
  labels: readonly string[];
  /** Position in `labels` of every record of the source, in its order; of records left out, 0. */
  codes: Uint32Array;
  /** Its texts are those of the source: no treatment rewrote them. */
  isAsInSource: boolean;
}

/** A treated table before it is written, to whatever format. */
export interface ReleasedTable {
  /** In the order of columns of the source; at least one. */
  columns: readonly ReleasedColumn[];
  /**
   * Numbers of the source's records that are released, in the order in which they are written: a
   * function of the released texts alone, so that no place in the file tells of the source.
   */
  order: Uint32Array;
}
