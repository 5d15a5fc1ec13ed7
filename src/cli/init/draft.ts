import type { DeclarableRole } from '../../model/declaration.ts';
import type { Profile, ProfiledColumn } from '../../model/profile.ts';
import { DECLARABLE_ROLES, type Role } from '../../model/role.ts';
import type { SUGGESTED_BY } from '../config/schema.ts';

/**
 * Why a column has no entry: a metadata file says what it is; nobody can declare it assessed (free
 * text); a configuration cannot name it; it is the key that is dropped before release.
 */
export type LeftOut = 'descriptor' | 'unassessed' | 'name' | 'dropped-key';

/** A column and what the configuration is going to say of it. */
export interface DraftColumn {
  seen: ProfiledColumn;
  /** Empty exactly where it is left out. */
  roles: DeclarableRole[];
  /** Null: a person said so. */
  suggestedBy: (typeof SUGGESTED_BY)[number] | null;
  leftOut: LeftOut | null;
}

/** A configuration before it is written. */
export interface Draft {
  columns: DraftColumn[];
  /** The person key that is dropped before release; a released one is a role. */
  droppedKey: string | null;
  /** Somebody said that every record is a person. */
  recordsArePersons: boolean;
  /** Somebody said that no column is sensitive. */
  noSensitiveColumn: boolean;
  /** Name of the metadata file beside the data; null for none. */
  metadata: string | null;
}

/** A key that a YAML configuration may not have, since objects lose it. */
const FORBIDDEN_NAME = '__proto__';

/** Everything as it was suggested, nothing confirmed. */
export function draftOf(
  { columns }: Pick<Profile, 'columns'>,
  metadata: string | null = null,
): Draft {
  const draft: Draft = {
    columns: columns.map(draftColumn),
    droppedKey: null,
    recordsArePersons: false,
    noSensitiveColumn: false,
    metadata,
  };
  const keys = draft.columns.filter(({ roles }) => roles.includes('subject'));
  const counting = keys.find(({ seen }) => seen.semantic !== 'record-key') ?? keys[0];
  for (const key of keys) if (key !== counting) demoteKey(key);
  return draft;
}

function draftColumn(seen: ProfiledColumn): DraftColumn {
  const { name, roles, roleFrom } = seen;
  const leaveOut = (leftOut: LeftOut): DraftColumn => ({
    seen,
    roles: [],
    suggestedBy: null,
    leftOut,
  });
  if (name === FORBIDDEN_NAME) return leaveOut('name');
  if (roleFrom === 'descriptor') return leaveOut('descriptor');
  const declarable = roles.filter(isDeclarable);
  // Identifiers in free text are found in it again, and do not make it assessable.
  if (declarable.length < roles.length) return leaveOut('unassessed');
  const suggestedBy = roleFrom === 'declared' ? null : roleFrom;
  return { seen, roles: declarable, suggestedBy, leftOut: null };
}

function isDeclarable(role: Role): role is DeclarableRole {
  return (DECLARABLE_ROLES as readonly Role[]).includes(role);
}

/** One key counts the persons; a second one still names them, or their records. */
export function demoteKey(column: DraftColumn): void {
  const others = column.roles.filter((role) => role !== 'subject');
  const isOfRecords = column.seen.semantic === 'record-key';
  if (others.length === 0) others.push(isOfRecords ? 'quasi-identifier' : 'direct-identifier');
  column.roles = others;
}

/** What a column is taken for, whoever says so. */
export function rolesOf({ leftOut, roles, seen }: DraftColumn): readonly Role[] {
  return leftOut === 'descriptor' ? seen.roles : roles;
}

/** What became of the columns, each counted once. */
export interface DraftCounts {
  columns: number;
  /** By a person, the key that is dropped before release among them. */
  confirmed: number;
  /** Suggested, and confirmed by nobody. */
  open: number;
  /** The metadata file says what they are. */
  described: number;
  /** In no entry for another reason. */
  leftOut: number;
}

/** Counts the columns by what became of them. */
export function countsOf({ columns }: Draft): DraftCounts {
  const number = (is: (column: DraftColumn) => boolean) => columns.filter(is).length;
  const isEntry = ({ leftOut }: DraftColumn) => leftOut === null || leftOut === 'dropped-key';
  const open = number((column) => isEntry(column) && column.suggestedBy !== null);
  const described = number(({ leftOut }) => leftOut === 'descriptor');
  const entries = number(isEntry);
  return {
    columns: columns.length,
    confirmed: entries - open,
    open,
    described,
    leftOut: columns.length - entries - described,
  };
}

/** Whether a person should be asked about a column before others take it for certain. */
export function isUncertain({ leftOut, seen, suggestedBy }: DraftColumn): boolean {
  if (leftOut !== null || suggestedBy === null) return false;
  return suggestedBy === 'assumed' || seen.confidence !== 'high';
}
