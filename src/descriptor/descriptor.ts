import type { ErrorLocation } from '../errors/healthrisk-error.ts';
import type { Semantic } from '../model/column.ts';
import type { DeclarableRole } from '../model/declaration.ts';

/** What a metadata file says about one column. */
export interface DescribedColumn {
  /** From `healthrisk:role`; empty where it says nothing that counts as a role. */
  roles: readonly DeclarableRole[];
  /** Type in the words of Table Schema (`date`, `geopoint`); null where none is stated. */
  type: string | null;
  /** What type and format say the column means; a hint for recognition, never a role by itself. */
  hint: Semantic | null;
  /** Cells without a value as stated for this column; null where nothing is stated. */
  missingTokens: readonly string[] | null;
}

/** What the metadata file beside the data says. Its texts never leave the tool. */
export interface Descriptor {
  /** Path of the file that was found, as seen from where the data were named. */
  file: string;
  /** That file, and the schema it refers to. */
  files: readonly string[];
  /** By name of the field, in the order of the file. */
  columns: ReadonlyMap<string, DescribedColumn>;
  /** Cells without a value in every column alike; null where nothing is stated. */
  missingTokens: readonly string[] | null;
  /** Fields that tell the records apart; empty where none is stated. */
  primaryKey: readonly string[];
  /** The schema lies at another place (an address, outside the folder) and was not read. */
  schemaElsewhere: boolean;
  /** Where the file describes a column; undefined when it does not. */
  locate(column: string): ErrorLocation | undefined;
}

/** Where header and description differ, both in their own order. */
export interface Differences {
  /** Fields that no column of the data has. */
  notInData: string[];
  /** Columns that no field describes. */
  notDescribed: string[];
}

/** Compares the description with the header of the data, by name. */
export function differences(
  { columns }: Pick<Descriptor, 'columns'>,
  names: readonly string[],
): Differences {
  return {
    notInData: [...columns.keys()].filter((name) => !names.includes(name)),
    notDescribed: names.filter((name) => !columns.has(name)),
  };
}
