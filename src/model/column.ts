import type { Role, RoleSource } from './role.ts';
import type { Semantic } from './semantic.ts';
import type { Confidence, Signal } from './suggestion.ts';

export {
  CLEAR_SEMANTICS,
  EVENT_SEMANTICS,
  PSEUDONYM_SEMANTICS,
  SEMANTICS,
  type Semantic,
} from './semantic.ts';

/** What the present values of a column look like. */
export const COLUMN_TYPES = ['integer', 'decimal', 'date', 'text'] as const;

/** One of {@link COLUMN_TYPES}. */
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A column as the assessment reports it. Holds no value of the data. */
export interface Column {
  /** Name from the header, or `column_1` and so on. */
  name: string;
  roles: Role[];
  roleFrom: RoleSource;
  /**
   * Those of the roles that the tool itself added to the ones that somebody gave: a quasi-identifier by
   * nature, an identifier by the cells. Absent: none.
   */
  addedRoles?: Role[];
  /** Recognised meaning, null when none was. */
  semantic: Semantic | null;
  /** How sure recognition is of a detected role; absent where a role was not detected. */
  confidence?: Confidence;
  /** What recognition rests on; absent where a role was not detected. */
  signals?: Signal[];
  /** Only for columns whose values were kept as codes; null elsewhere. */
  type: ColumnType | null;
  /** Finest unit of a column of dates, or of years by its meaning; null elsewhere. */
  granularity: 'day' | 'month' | 'year' | null;
  /** Distinct spellings, missing ones included. Only for columns that were read. */
  distinct?: number;
  /** Records whose cell is a missing token. Only for columns that were read. */
  missing?: number;
  /** Share (0..1) of looked-at cells with an identifier's format; only where there is evidence. */
  evidence?: number;
  /** Sensitive: learning it would hurt more than usual, somebody says. */
  severity?: 'high';
  /** Somebody took responsibility for ignoring this column (reason and name stand in the config). */
  vouched?: boolean;
}
