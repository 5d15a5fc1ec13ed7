import type { Role, RoleSource } from './role.ts';

/** What the present values of a column look like. */
export const COLUMN_TYPES = ['integer', 'decimal', 'date', 'text'] as const;

/** One of {@link COLUMN_TYPES}. */
export type ColumnType = (typeof COLUMN_TYPES)[number];

/**
 * Known meanings of a column. `email`, `nir` and `phone` are clear direct identifiers, `uuid` and
 * `hash` pseudonymous ones; the others steer judged levels and roles.
 */
export const SEMANTICS = [
  'email',
  'nir',
  'phone',
  'uuid',
  'hash',
  'name',
  'address',
  'person-key',
  'birth-date',
  'age',
  'sex',
  'place',
  'event-date',
  'length-of-stay',
  'stay-number',
  'icd10',
] as const;

/** One of {@link SEMANTICS}. */
export type Semantic = (typeof SEMANTICS)[number];

/** Identifier semantics that hide the person behind a pseudonym; every other one is clear. */
export const PSEUDONYM_SEMANTICS: readonly Semantic[] = ['uuid', 'hash'];

/** A column as the assessment reports it. Holds no value of the data. */
export interface Column {
  /** Name from the header, or `column_1` and so on. */
  name: string;
  roles: Role[];
  roleFrom: RoleSource;
  /** Recognised meaning, null when none was. */
  semantic: Semantic | null;
  /** Only for columns whose values were kept as codes; null elsewhere. */
  type: ColumnType | null;
  /** Finest unit of a date column; null elsewhere. */
  granularity: 'day' | 'month' | 'year' | null;
  /** Distinct spellings, missing ones included. Only for columns that were read. */
  distinct?: number;
  /** Records whose cell is a missing token. Only for columns that were read. */
  missing?: number;
  /** Share (0..1) of looked-at cells with an identifier's format; only where there is evidence. */
  evidence?: number;
  /** Somebody took responsibility for ignoring this column (reason and name stand in the config). */
  vouched?: boolean;
}
