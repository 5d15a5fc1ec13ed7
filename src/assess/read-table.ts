import { type HeaderMode, headerError } from '../detect/column-names.ts';
import { IdentifierEvidence } from '../detect/identifier-evidence.ts';
import type { OwnPattern } from '../detect/own-patterns.ts';
import { PresentSample } from '../detect/present-sample.ts';
import { RepeatedHeader } from '../detect/repeated-header.ts';
import type { DictionaryKind } from '../encode/column-encoder.ts';
import { encodeTable, type Keeping } from '../encode/encode-table.ts';
import { generalise } from '../encode/generalise.ts';
import type { RecordBatch } from '../model/batch.ts';
import type { CodeSink } from '../model/code-sink.ts';
import type { Declarations } from '../model/declaration.ts';
import type { EncodedTable } from '../model/table.ts';
import type { TableReader } from '../source/table-reader.ts';

/** The whole dataset after one pass; its codes went to the sink. */
export interface ReadTable {
  table: EncodedTable;
  evidence: IdentifierEvidence;
  /** Some cells of the columns of which no codes are kept. */
  present: PresentSample;
  /** New code of each code, by position, where a column is to be released coarser. */
  maps: readonly (Uint32Array | undefined)[];
  /** Names of the columns that are finer in the file than they were declared to be released. */
  generalised: ReadonlySet<string>;
}

/** How {@link readTable} reads. */
export interface ReadPlan {
  names: readonly string[];
  /** Forms of identifiers that the configuration knows. */
  patterns: readonly OwnPattern[];
  /** By position in the file. */
  keep: readonly Keeping[];
  declared: Declarations;
  header: HeaderMode;
  tokens: ReadonlySet<string>;
  dictionaries: DictionaryKind;
}

/**
 * Reads every record once: codes of the columns that questions are about, a look at every column
 * for direct identifiers, and whether the supposed header turns up again.
 * @throws HealthriskError of kinds data and limit
 */
export async function readTable(
  reader: TableReader,
  plan: ReadPlan,
  sink: CodeSink,
): Promise<ReadTable> {
  const { names, patterns, keep, declared, header, tokens, dictionaries } = plan;
  const evidence = new IdentifierEvidence(names.length, tokens, patterns);
  const repeated = new RepeatedHeader(reader.first);
  const unkept = [...keep.keys()].filter((column) => keep[column] !== 'codes');
  const present = new PresentSample(unkept, tokens);
  const watch = (batch: RecordBatch): void => {
    evidence.look(batch);
    present.see(batch);
    if (header === 'auto' && !reader.statesNames) repeated.see(batch);
  };
  const batches = reader.batches({ includeFirst: header === 'no' });
  const encoded = await encodeTable(batches, { keep, tokens, dictionaries, watch }, sink);
  if (repeated.found) throw headerError(reader.name);
  for (const [at, column] of encoded.columns.entries()) {
    const values = column?.values ?? encoded.counted[at]?.values;
    if (values) evidence.lookAtValues(at, values);
  }
  const generalised = new Set<string>();
  const maps: (Uint32Array | undefined)[] = [];
  const columns = encoded.columns.map((column, at) => {
    const name = names[at]!;
    const how = declared.columns.get(name)?.generalise;
    if (column === undefined || how === undefined) return column;
    const coarse = generalise(column, how);
    if (coarse.isChanged) generalised.add(name);
    maps[at] = coarse.map;
    return coarse.column;
  });
  return {
    table: { ...encoded, columns },
    generalised,
    maps,
    evidence,
    present,
  };
}
