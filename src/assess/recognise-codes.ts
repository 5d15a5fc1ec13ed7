import { IdentifierEvidence } from '../detect/identifier-evidence.ts';
import { PresentSample } from '../detect/present-sample.ts';
import type { CodesByColumn } from '../engines/codes.ts';
import type { EncodedTable } from '../model/table.ts';
import { type KnownBefore, Recogniser, type Recognition } from './recognise.ts';

/** Records that are looked at cell by cell; of all others, every distinct value is. */
const LOOKED_AT = 20_000;

/** Records that stand for the first ones of a file. */
const SAMPLE = 1_000;

/** Recognises a table of which every column is there as codes, as if it had been read from a file. */
export function recogniseCodes(
  known: Omit<KnownBefore, 'sample'>,
  table: EncodedTable,
  codes: CodesByColumn,
): { recognition: Recognition; evidence: IdentifierEvidence } {
  const { names, tokens, patterns } = known;
  const records = firstRecords(table, codes, Math.min(LOOKED_AT, table.rows));
  const recogniser = new Recogniser({ ...known, sample: records.slice(0, SAMPLE) });
  const evidence = new IdentifierEvidence(names.length, tokens, patterns);
  if (records.length > 0) evidence.look({ kind: 'texts', rows: records.length, records });
  for (const [at, column] of table.columns.entries()) {
    if (column !== undefined) evidence.lookAtValues(at, column.values);
  }
  const present = new PresentSample([], tokens);
  const recognition = recogniser.byTable(recogniser.bySample(), { table, evidence, present });
  return { recognition, evidence };
}

function firstRecords(table: EncodedTable, codes: CodesByColumn, rows: number): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    table.columns.map((column, at) => column?.values.at(codes[at]![row]!) ?? ''),
  );
}
