import { packsAsked } from '../criteria/circumstances.ts';
import type { IdentifierEvidence } from '../detect/identifier-evidence.ts';
import { personsOf } from '../encode/persons.ts';
import type { CodesByColumn } from '../engines/codes.ts';
import { StreamEngine } from '../engines/stream.ts';
import { measure } from '../measure/measure.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Facts } from '../model/facts.ts';
import type { RulePack } from '../model/pack.ts';
import type { EncodedTable } from '../model/table.ts';
import { describeColumns } from './describe-columns.ts';
import { gatherFacts } from './gather-facts.ts';
import { measurePlan } from './measure-plan.ts';
import type { Recognition } from './recognise.ts';
import { shapeOf } from './shape.ts';

/** A table whose codes are in memory, and what its columns were taken for. */
export interface CodedTable {
  table: EncodedTable;
  codes: CodesByColumn;
  recognition: Recognition;
  evidence: Pick<IdentifierEvidence, 'found'>;
  declared: Declarations;
}

/** What else the facts of a table are made from. */
export interface CodedCircumstances {
  /** Packs that apply to a table of persons. */
  packs: readonly RulePack[];
  /** ISO date. */
  asOf: string;
  /** Keys of persons who objected; null: nobody gave any. */
  optOut: readonly string[] | null;
  /** Bytes that the texts of one sensitive column may take. */
  room: number;
  files: number;
  /** Quotes, escapes or comments were declared. */
  dialect: boolean;
  /** Column that counts persons and is no part of the release; absent: all are. */
  heldKey?: string;
}

/**
 * The facts that an assessment would judge if this table had been read from a file. Numbers that no
 * criterion reads are not among them.
 */
export async function factsOfCodes(
  { table, codes, recognition, evidence, declared }: CodedTable,
  { packs, asOf, optOut, room, files, dialect, heldKey }: CodedCircumstances,
): Promise<Facts> {
  const { assigned, recordsAre } = recognition;
  const shape = shapeOf(declared, assigned, recordsAre);
  const subject = assigned.findIndex(({ roles }) => roles.includes('subject'));
  const persons =
    subject === -1 || shape === 'aggregate' ? null : personsOf(table.columns[subject]!, subject);
  const engine = new StreamEngine(table, codes, persons);
  const asked = packsAsked(packs, {
    columns: [...declared.columns.values()],
    context: declared.context,
  });
  const said = { declared, shape, packs: asked, optOut, asOf, isForVerdict: true };
  const plan = measurePlan({ assigned, table, persons, engine, room, ...said });
  const measured = await measure(plan);
  return gatherFacts({
    ...{ declared, plan, measured, asOf, files, dialect, recordsAre, shape },
    columns: describeColumns(assigned, table, evidence, plan, declared).filter(
      ({ name }) => name !== heldKey,
    ),
    generalised: new Set(),
  });
}
