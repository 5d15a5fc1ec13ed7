/**
 * Codes of every record in memory, one array per kept column, by position in the file; undefined
 * where a column was only looked at.
 */
export type CodesByColumn = readonly (Uint32Array | undefined)[];
