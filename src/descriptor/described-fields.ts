import type { Semantic } from '../model/column.ts';
import type { DeclarableRole } from '../model/declaration.ts';
import { DECLARABLE_ROLES } from '../model/role.ts';
import type { DescribedColumn } from './descriptor.ts';

/** A Table Schema that fits its JSON Schema. */
export interface TableSchema {
  fields: readonly Field[];
  missingValues?: readonly MissingValue[];
  primaryKey?: string | readonly string[];
}

interface Field {
  name: string;
  type?: string;
  format?: string;
  missingValues?: readonly MissingValue[];
  'healthrisk:role'?: string | readonly string[];
  'healthrisk:roleFrom'?: string;
}

type MissingValue = string | { value: string };

const SHORT_WORDS: ReadonlyMap<string, DeclarableRole> = new Map([
  ['direct', 'direct-identifier'],
  ['quasi', 'quasi-identifier'],
]);

const MEANING_OF_TYPE: ReadonlyMap<string, Semantic> = new Map([
  ['date', 'event-date'],
  ['datetime', 'event-date'],
  ['year', 'event-date'],
  ['yearmonth', 'event-date'],
  ['geopoint', 'coordinates'],
  ['geojson', 'coordinates'],
]);

const MEANING_OF_FORMAT: ReadonlyMap<string | undefined, Semantic> = new Map([
  ['email', 'email'],
  ['uuid', 'uuid'],
  ['uri', 'url'],
]);

/** What a schema says of each column. Fields of the same name speak of one column together. */
export function describedFields({
  fields,
  missingValues,
}: TableSchema): Map<string, DescribedColumn> {
  const columns = new Map<string, DescribedColumn>();
  for (const field of fields) {
    const tokens = field.missingValues ?? missingValues;
    const hint = meaningOf(field);
    const before = columns.get(field.name);
    columns.set(field.name, {
      roles: withQuasi([...new Set([...(before?.roles ?? []), ...rolesOf(field)])], hint),
      type: field.type ?? before?.type ?? null,
      hint: hint ?? before?.hint ?? null,
      missingTokens: tokens === undefined ? null : tokens.map(textOf),
    });
  }
  return columns;
}

/**
 * Tokens stated for every column alike. A token that is a value elsewhere would take real values out
 * of the diversity of the other columns: those of single columns stay with them.
 */
export function commonTokens(columns: Iterable<DescribedColumn>): readonly string[] | null {
  const [first, ...rest] = [...columns].map(({ missingTokens }) => missingTokens);
  if (first === undefined || first === null) return null;
  if (rest.some((tokens) => tokens === null)) return null;
  const common = first.filter((token) => rest.every((tokens) => tokens?.includes(token) === true));
  return [...new Set(common)];
}

/** Whose word a role is not, where healthrisk itself wrote it. */
const GUESSES: readonly (string | undefined)[] = ['detected', 'assumed'];

/**
 * A role that healthrisk once guessed is left to recognition again: written into a descriptor it is
 * still nobody's word. `insensitive` is no role: what cannot hurt may still identify, so recognition has its say. Neither is
 * `ignored`: that a column is harmless is for a person to say, who answers for it.
 */
function rolesOf(field: Field): DeclarableRole[] {
  if (GUESSES.includes(field['healthrisk:roleFrom'])) return [];
  const said = field['healthrisk:role'];
  const words = said === undefined ? [] : typeof said === 'string' ? [said] : said;
  return words.flatMap((word) => {
    const role = SHORT_WORDS.get(word) ?? DECLARABLE_ROLES.find((known) => known === word);
    return role === undefined || role === 'ignored' ? [] : [role];
  });
}

/** A date or a place is known to others, whatever else it is. */
function withQuasi(roles: DeclarableRole[], hint: Semantic | null): DeclarableRole[] {
  const isKnown = hint === 'event-date' || hint === 'coordinates';
  const isQuasi = isKnown && roles.includes('sensitive') && !roles.includes('quasi-identifier');
  return isQuasi ? [...roles, 'quasi-identifier'] : roles;
}

function meaningOf({ type, format }: Field): Semantic | null {
  if (type === undefined || type === 'string') return MEANING_OF_FORMAT.get(format) ?? null;
  return MEANING_OF_TYPE.get(type) ?? null;
}

function textOf(token: MissingValue): string {
  return typeof token === 'string' ? token : token.value;
}
