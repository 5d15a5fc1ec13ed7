import type { RecordsAre } from '../detect/aggregated.ts';
import { type AssignedColumn, assignRoles } from '../detect/assign-roles.ts';
import type { ColumnSeen } from '../detect/column-seen.ts';
import { IdentifierEvidence } from '../detect/identifier-evidence.ts';
import type { OwnPattern } from '../detect/own-patterns.ts';
import { seeCells, seeColumn } from '../detect/see-column.ts';
import { suggestTable } from '../detect/suggest-table.ts';
import type { Keeping } from '../encode/encode-table.ts';
import type { Semantic } from '../model/column.ts';
import type { Declarations } from '../model/declaration.ts';
import type { ReadTable } from './read-table.ts';

/** What recognition has to go by, besides the data. */
export interface KnownBefore {
  names: readonly string[];
  /** The first records. */
  sample: readonly (readonly string[])[];
  declared: Declarations;
  tokens: ReadonlySet<string>;
  /** Forms of identifiers that the configuration knows. */
  patterns: readonly OwnPattern[];
  /** What a metadata file says that the values of a column are, by name. */
  stated: (name: string) => Semantic | null;
}

/** What the columns are taken for. */
export interface Recognition {
  assigned: readonly AssignedColumn[];
  recordsAre: RecordsAre;
  /** Labels of own patterns that no column has. */
  unmatched: readonly string[];
}

/**
 * Recognises columns in two steps of one reading: by the first records, which decides what is kept,
 * and by all distinct values of what was kept, when they were read.
 */
export class Recogniser {
  readonly #known: KnownBefore;
  readonly #seen: readonly ColumnSeen[];

  constructor(known: KnownBefore) {
    const { names, sample, tokens } = known;
    this.#known = known;
    this.#seen = names.map((name, column) =>
      seeCells(
        name,
        sample.map((record) => record[column]!),
        tokens,
      ),
    );
  }

  /** By the first records. */
  bySample(): Recognition {
    const { names, sample, tokens, patterns } = this.#known;
    const evidence = new IdentifierEvidence(names.length, tokens, patterns);
    evidence.look({ kind: 'texts', rows: sample.length, records: sample });
    return this.#recognise(this.#seen, evidence);
  }

  /**
   * By the whole table. A column whose codes were not kept is judged by some of its cells, and stays
   * what it was where its codes would be needed.
   */
  byTable(
    before: Recognition,
    {
      table: { rows, columns },
      evidence,
      present,
    }: Pick<ReadTable, 'table' | 'evidence' | 'present'>,
  ): Recognition {
    const seen = this.#seen.map(({ name, values }, at) => {
      const encoded = columns[at];
      if (encoded !== undefined) return seeColumn(name, encoded, rows);
      // Of what is not kept, some later cells; or the first ones, if there are no others.
      const cells = present.of(at) ?? values;
      return seeCells(name, cells, this.#known.tokens);
    });
    const after = this.#recognise(seen, evidence);
    const assigned = after.assigned.map((column, at) => {
      const first = before.assigned[at]!;
      const isMilder = isDirect(first) && !isDirect(column);
      const isUnkept = columns[at] === undefined;
      return isUnkept && (isMilder || keeping(column, after.assigned) === 'codes') ? first : column;
    });
    return { ...after, assigned };
  }

  #recognise(seen: readonly ColumnSeen[], evidence: IdentifierEvidence): Recognition {
    const { names, sample, declared, patterns, stated } = this.#known;
    const { columns, ...ofTable } = suggestTable(seen, {
      sample,
      patterns,
      shape: declared.shape,
      evidence: (column) => evidence.found(column),
      stated: (column) => stated(names[column]!),
    });
    return { assigned: assignRoles(names, columns, declared), ...ofTable };
  }
}

/**
 * What is kept of each column, by position in the file.
 * @param lookedAt meanings whose texts are asked about, whatever role somebody gave the column
 */
export function keepings(
  assigned: readonly AssignedColumn[],
  lookedAt: ReadonlySet<Semantic>,
): Keeping[] {
  return assigned.map((column) =>
    column.semantic !== null && lookedAt.has(column.semantic) ? 'codes' : keeping(column, assigned),
  );
}

/**
 * Codes where questions are asked, or may be once a guess was looked at again. Counting persons
 * behind ignored values takes codes where persons have several rows.
 */
function keeping(column: AssignedColumn, all: readonly AssignedColumn[]): Keeping {
  const { roles } = column;
  const asked = [
    'quasi-identifier',
    'sensitive',
    'subject',
    'count',
    'consent',
    'strategic',
  ] as const;
  if (asked.some((role) => roles.includes(role))) return 'codes';
  if (!roles.includes('ignored')) return 'nothing';
  return all.some((other) => other.roles.includes('subject')) ? 'codes' : 'counts';
}

function isDirect({ roles }: AssignedColumn): boolean {
  return roles.includes('direct-identifier');
}
