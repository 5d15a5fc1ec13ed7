import { checkDeclarations } from './assess/check-declarations.ts';
import { descriptorOf } from './assess/described.ts';
import { type ReadTable, readTable } from './assess/read-table.ts';
import { completeDeclarations, type ExamineRequest, pathsOf } from './assess/request.ts';
import type { Descriptor } from './descriptor/descriptor.ts';
import { withDescriptor } from './descriptor/with-descriptor.ts';
import { columnNames } from './detect/column-names.ts';
import { type OwnPattern, ownPatterns } from './detect/own-patterns.ts';
import type { Keeping } from './encode/encode-table.ts';
import { missingTokens } from './encode/missing.ts';
import { CodeStore } from './engines/code-store.ts';
import { memoryShare } from './engines/memory-share.ts';
import type { Semantic } from './model/column.ts';
import type { Declarations } from './model/declaration.ts';
import { defaultMemory } from './run-info.ts';
import { asRelease } from './source/as-release.ts';
import { expandPaths } from './source/expand-paths.ts';
import { openTable } from './source/open-table.ts';
import type { TableReader } from './source/table-reader.ts';
import { createSpillFolder, type SpillFolder } from './temporary/spill-folder.ts';

/** Bytes of the unit of `maxMemory`. */
const MIB = 2 ** 20;

/** What of a request opening a dataset takes. */
export type DatasetRequest = Pick<
  ExamineRequest,
  | 'path'
  | 'stdin'
  | 'declared'
  | 'descriptor'
  | 'described'
  | 'recognise'
  | 'locateColumn'
  | 'delimiter'
  | 'encoding'
  | 'dialect'
  | 'header'
  | 'engine'
  | 'maxMemory'
  | 'recordSizeMax'
  | 'onProgress'
  | 'release'
>;

/** An open dataset, what is known of it before it is read, and what reads it. */
export interface Dataset {
  reader: TableReader;
  /** The first records. */
  sample: TableReader['sample'];
  names: readonly string[];
  /** What was declared, checked, with what the metadata beside the data add to it. */
  declared: Declarations;
  tokens: ReadonlySet<string>;
  /** Forms of cells that the holder of the data knows. */
  patterns: readonly OwnPattern[];
  descriptor: Descriptor | null;
  /** What the metadata say that the values of a column are, by name. */
  stated: (name: string) => Semantic | null;
  /** Bytes for codes, dictionaries and class tables. */
  maxMemory: number;
  /** What DuckDB may use, as long as the dataset is open. */
  database: { memory: number; folder(): string };
  /**
   * Reads every record, once.
   * @param keep what is kept of each column, by position
   * @param declared says what is to be coarsened
   * @returns also the store of the codes, which closes with the dataset
   */
  read(
    keep: readonly Keeping[],
    declared: Declarations,
  ): Promise<{ read: ReadTable; store: CodeStore }>;
}

/**
 * Opens a dataset for as long as something uses it; whatever happens, its files are closed then and
 * what it kept on disk is gone.
 * @throws HealthriskError of kinds usage, config, input, data and limit
 */
export async function withDataset<T>(
  request: DatasetRequest,
  use: (dataset: Dataset) => Promise<T>,
): Promise<T> {
  const { engine = 'auto', header = 'auto' } = request;
  const maxMemory = request.maxMemory === undefined ? defaultMemory() : request.maxMemory * MIB;
  // The reference shares neither the CSV reader nor the dictionaries with the other engines.
  const isReference = engine === 'reference';
  const folders: SpillFolder[] = [];
  const folder = (): string => {
    const made = createSpillFolder();
    folders.push(made);
    return made.path;
  };
  let reader: TableReader | null = null;
  let store: CodeStore | null = null;
  try {
    const patterns = await ownPatterns(request.recognise ?? []);
    const paths = await expandPaths(pathsOf(request));
    const descriptor = await descriptorOf(request, paths);
    const parser = isReference ? 'csv-parse' : 'bytes';
    const database = { memory: memoryShare(maxMemory), folder };
    const { release } = request;
    const table = await openTable(paths, { ...request, parser, database });
    reader = table;
    const opened = release === undefined ? table : asRelease(table, release);
    const { first, sample, statesNames, name: file } = opened;
    const names = columnNames({ first, sample, statesNames, file }, header);
    const said = completeDeclarations(request.declared);
    checkDeclarations(said, names, request.locateColumn);
    const declared = withDescriptor(said, descriptor, names);
    const tokens = missingTokens(declared.missing.tokens);
    const stated = (name: string) => descriptor?.columns.get(name)?.hint ?? null;
    const known = {
      names,
      sample,
      declared,
      tokens,
      patterns,
      descriptor,
      stated,
      maxMemory,
      database,
    };
    return await use({
      reader: opened,
      ...known,
      async read(keep, coarsened) {
        const columns = [...keep.keys()].filter((column) => keep[column] === 'codes');
        store = new CodeStore({ engine, columns, maxMemory });
        const dictionaries = isReference ? 'texts' : 'bytes';
        const how = { names, patterns, tokens, header, dictionaries } as const;
        const plan = { ...how, keep, declared: coarsened };
        return { read: await readTable(opened, plan, store), store };
      },
    });
  } finally {
    // What a closure sets is not seen here.
    (store as CodeStore | null)?.close();
    await reader?.close();
    for (const made of folders) made.remove();
  }
}
