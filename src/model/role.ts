/**
 * What a column is to somebody who tries to recognise a person. A column may have several roles.
 *
 * - `direct-identifier`: names a person by itself (name, e-mail, national number, also hashed).
 * - `quasi-identifier`: known to others, and identifying in combination.
 * - `sensitive`: what must not be learnt about a person.
 * - `subject`: key of the person; counts persons where one person has several rows.
 * - `strategic`: not about a person, yet restricted: prices, margins, terms of contracts.
 * - `count`: number of persons behind a record of an aggregated table.
 * - `consent`: whether the person agreed to this use of their data.
 * - `weight`: survey weight. Until weights are used it also counts as a quasi-identifier.
 * - `ignored`: somebody judged it harmless.
 * - `unassessed`: nobody said what it is, although quasi-identifiers were declared.
 */
export const ROLES = [
  'direct-identifier',
  'quasi-identifier',
  'sensitive',
  'subject',
  'strategic',
  'count',
  'consent',
  'weight',
  'ignored',
  'unassessed',
] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** The roles that a person may declare; `unassessed` is only ever a finding of the tool. */
export const DECLARABLE_ROLES = [
  'direct-identifier',
  'quasi-identifier',
  'sensitive',
  'subject',
  'strategic',
  'count',
  'consent',
  'weight',
  'ignored',
] as const satisfies readonly Role[];

/**
 * Who gave the roles: a flag or the config (`declared`), a metadata file (`descriptor`), recognition
 * (`detected`), or nobody (`assumed`: an unrecognised column counts as a quasi-identifier).
 */
export const ROLE_SOURCES = ['declared', 'descriptor', 'detected', 'assumed'] as const;

/** One of {@link ROLE_SOURCES}. */
export type RoleSource = (typeof ROLE_SOURCES)[number];

/** Roles that the key of a person cannot have. */
export const NEVER_SUBJECT = ['sensitive', 'ignored', 'count'] as const satisfies readonly Role[];
