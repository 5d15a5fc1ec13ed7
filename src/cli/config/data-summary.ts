import { basename } from 'node:path';
import type { Descriptor } from '../../descriptor/descriptor.ts';
import { withDescriptor } from '../../descriptor/with-descriptor.ts';
import type { AssignedColumn } from '../../detect/assign-roles.ts';
import { DEFAULT_MISSING } from '../../encode/missing.ts';
import type { Declarations } from '../../model/declaration.ts';
import type { Role } from '../../model/role.ts';

/** Data that a configuration was held against. */
export interface DataSummary {
  name: string;
  columns: number;
  /** Columns of which neither the configuration nor the metadata beside the data say what they are. */
  notNamed: string[];
  /** An assessment holds the table because of these: quasi-identifiers are declared, and nobody says what they are. */
  held: boolean;
  /** Roles that an assessment adds to the declared ones, by what the first records hold. */
  added: { name: string; roles: Role[] }[];
  /** Null: there are none, or they were not to be read. */
  metadata: MetadataSummary | null;
  /** Labels of own patterns that no column has in the first records. */
  unmatchedPatterns: string[];
}

/** What the metadata beside the data add to a configuration. */
export interface MetadataSummary {
  file: string;
  /** False: its schema lies elsewhere. */
  read: boolean;
  /** Columns whose roles it gives: nobody declared others. */
  columns: { name: string; roles: Role[] }[];
  /** Texts that stand for no value, besides the default ones; null: it adds none. */
  tokens: number | null;
}

/** The beginning of the data, and what lies beside them. */
export interface Header {
  name: string;
  columns: readonly string[];
  /** What lies beside the data; null: nothing. */
  descriptor: Descriptor | null;
  /** What an assessment would take the columns for, by the first records. */
  assigned: readonly Pick<AssignedColumn, 'name' | 'roles' | 'addedRoles'>[];
  /** Labels of own patterns that no column has in the first records. */
  unmatched: readonly string[];
  /** How many these are. */
  looked: number;
}

/** What the data say beside a configuration. */
export function dataSummary(declared: Declarations, header: Header): DataSummary {
  const metadata = metadataSummary(declared, header);
  const named = new Set([...declared.columns.keys(), declared.subject?.column]);
  for (const { name } of metadata?.columns ?? []) named.add(name);
  return {
    name: header.name,
    columns: header.columns.length,
    notNamed: header.columns.filter((name) => !named.has(name)),
    held: header.assigned.some(({ roles }) => roles.includes('unassessed')),
    added: header.assigned.flatMap(({ name, addedRoles }) =>
      addedRoles === undefined ? [] : [{ name, roles: addedRoles }],
    ),
    metadata,
    unmatchedPatterns: [...header.unmatched],
  };
}

function metadataSummary(
  declared: Declarations,
  { columns, descriptor }: Header,
): MetadataSummary | null {
  if (descriptor === null) return null;
  const { columns: said, missing } = withDescriptor(declared, descriptor, columns);
  const isOwn = missing.tokens === declared.missing.tokens;
  return {
    file: basename(descriptor.file),
    read: !descriptor.schemaElsewhere,
    columns: columns.flatMap((name) => {
      const { roles = [], roleFrom } = said.get(name) ?? {};
      return roleFrom === 'descriptor' ? [{ name, roles: [...roles] }] : [];
    }),
    tokens: isOwn || missing.tokens === null ? null : missing.tokens.length - DEFAULT_MISSING.size,
  };
}
