import type { AssignedColumn } from '../detect/assign-roles.ts';
import { type HeaderMode, headerError } from '../detect/column-names.ts';
import { RepeatedHeader } from '../detect/header-is-data.ts';
import { IdentifierEvidence } from '../detect/identifier-evidence.ts';
import { encodeTable, type Keeping } from '../encode/encode-table.ts';
import { generalise } from '../encode/generalise.ts';
import { personsOf } from '../encode/persons.ts';
import type { Declarations } from '../model/declaration.ts';
import type { EncodedTable, Persons } from '../model/table.ts';
import type { CsvReader } from '../source/open-csv.ts';

/** The whole dataset after one pass. */
export interface ReadTable {
  table: EncodedTable;
  persons: Persons | null;
  evidence: IdentifierEvidence;
  /** Names of the columns that are finer in the file than they were declared to be released. */
  generalised: ReadonlySet<string>;
}

/** How {@link readTable} reads. */
export interface ReadPlan {
  assigned: readonly AssignedColumn[];
  declared: Declarations;
  header: HeaderMode;
  tokens: ReadonlySet<string>;
}

/**
 * Reads every record once: codes of the columns that questions are about, a look at every column
 * for direct identifiers, and whether the supposed header turns up again.
 * @throws HealthriskError of kinds data and limit
 */
export async function readTable(reader: CsvReader, plan: ReadPlan): Promise<ReadTable> {
  const { assigned, declared, header, tokens } = plan;
  const evidence = new IdentifierEvidence(assigned.length, tokens);
  const repeated = new RepeatedHeader(reader.first);
  const keep = assigned.map((column) => keeping(column, assigned));
  const encoded = await encodeTable(reader.batches({ includeFirst: header === 'no' }), {
    keep,
    tokens,
    watch(record) {
      evidence.look(record);
      if (header === 'auto') repeated.see(record);
    },
  });
  if (repeated.found) throw headerError(reader.name);
  for (const [at, column] of encoded.columns.entries()) {
    if (column !== undefined) evidence.lookAtValues(at, column.values);
  }
  const subject = assigned.findIndex(({ roles }) => roles.includes('subject'));
  const generalised = new Set<string>();
  const columns = encoded.columns.map((column, at) => {
    const { name } = assigned[at]!;
    const how = declared.columns.get(name)?.generalise;
    if (column === undefined || how === undefined) return column;
    const coarse = generalise(column, how);
    if (coarse.isChanged) generalised.add(name);
    return coarse.column;
  });
  return {
    table: { ...encoded, columns },
    generalised,
    persons: subject === -1 ? null : personsOf(encoded.columns[subject]!),
    evidence,
  };
}

/** Counting persons behind ignored values takes codes where persons have several rows. */
function keeping({ roles }: AssignedColumn, all: readonly AssignedColumn[]): Keeping {
  const asked = ['quasi-identifier', 'sensitive', 'subject'] as const;
  if (asked.some((role) => roles.includes(role))) return 'codes';
  if (!roles.includes('ignored')) return 'nothing';
  return all.some((column) => column.roles.includes('subject')) ? 'codes' : 'counts';
}
