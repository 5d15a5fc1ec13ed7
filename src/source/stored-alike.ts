import type { StoredColumn } from './table-reader.ts';

/**
 * How the columns of several files are stored, of which one comes after the others. Integers of
 * another width have another type.
 * @param before undefined before the first file, and for formats that state no types
 */
export function storedAlike(
  before: readonly StoredColumn[] | undefined,
  file: readonly StoredColumn[] | undefined,
): readonly StoredColumn[] | undefined {
  return file?.map(({ type, isEmptyNull }, column) => {
    const earlier = before?.[column];
    if (earlier === undefined) return { type, isEmptyNull };
    return {
      type: earlier.type === type ? type : null,
      isEmptyNull: isEmptyNull || earlier.isEmptyNull,
    };
  });
}
