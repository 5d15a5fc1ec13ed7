import { checkDeclarations } from './assess/check-declarations.ts';
import { datasetIdentity } from './assess/dataset-identity.ts';
import { descriptorOf } from './assess/described.ts';
import { readTable } from './assess/read-table.ts';
import { completeDeclarations, pathsOf } from './assess/request.ts';
import { withDescriptor } from './descriptor/with-descriptor.ts';
import { columnNames } from './detect/column-names.ts';
import { isEvent } from './detect/meanings.ts';
import { ownPatterns } from './detect/own-patterns.ts';
import { seeColumn } from './detect/see-column.ts';
import { suggestTable } from './detect/suggest-table.ts';
import { requireHeap } from './encode/limits.ts';
import { missingTokens } from './encode/missing.ts';
import { CodeStore } from './engines/code-store.ts';
import { memoryShare } from './engines/memory-share.ts';
import { singlingSets, usualLimits } from './measure/singling-sets.ts';
import type { Profile } from './model/profile.ts';
import { describeColumns, isLeftOut } from './profile/describe-columns.ts';
import {
  checkProfileRequest,
  type ProfileContext,
  type ProfileRequest,
} from './profile/request.ts';
import { defaultMemory, startRun } from './run-info.ts';
import { expandPaths } from './source/expand-paths.ts';
import { openTable } from './source/open-table.ts';
import type { TableReader } from './source/table-reader.ts';
import { createSpillFolder, type SpillFolder } from './temporary/spill-folder.ts';

/** Bytes of the unit of `maxMemory`. */
const MIB = 2 ** 20;

/**
 * Reads one table and says of each column what it seems to be and how far it tells records apart,
 * and which small sets of columns single records out. Judges nothing.
 * @returns aggregates only; no value of the data
 * @throws HealthriskError on bad input
 */
export async function profile(
  request: ProfileRequest,
  context: ProfileContext = {},
): Promise<Profile> {
  checkProfileRequest(request);
  requireHeap();
  const finish = startRun(context.command ?? 'library');
  const { header = 'auto', engine: asked = 'auto', setSize } = request;
  const maxMemory = request.maxMemory === undefined ? defaultMemory() : request.maxMemory * MIB;
  const isReference = asked === 'reference';

  const folders: SpillFolder[] = [];
  const folder = (): string => {
    const made = createSpillFolder();
    folders.push(made);
    return made.path;
  };
  let reader: TableReader | null = null;
  let store: CodeStore | null = null;
  try {
    const paths = await expandPaths(pathsOf(request));
    const descriptor = await descriptorOf({ ...request, ...context }, paths);
    reader = await openTable(paths, {
      ...request,
      parser: isReference ? 'csv-parse' : 'bytes',
      database: { memory: memoryShare(maxMemory), folder },
    });
    const { first, sample, statesNames, name: file } = reader;
    const names = columnNames({ first, sample, statesNames, file }, header);
    const said = completeDeclarations(request.declared);
    checkDeclarations(said, names, context.locateColumn);
    const declared = withDescriptor(said, descriptor, names);
    const tokens = missingTokens(declared.missing.tokens);
    const patterns = await ownPatterns(request.recognise ?? []);
    store = new CodeStore({ engine: asked, columns: [...names.keys()], maxMemory });
    const plan = {
      keep: names.map(() => 'codes' as const),
      // What is going to be coarser when it is released is profiled as it is.
      declared: completeDeclarations(),
      dictionaries: isReference ? 'texts' : 'bytes',
      ...{ names, patterns, header, tokens },
    } as const;
    const { table, evidence, maps } = await readTable(reader, plan, store);
    const { engine } = await store.engine(table, maps, null);

    const { rows } = table;
    const seen = names.map((name, column) => seeColumn(name, table.columns[column]!, rows));
    const { columns: suggestions, looksAggregated } = suggestTable(seen, {
      sample,
      patterns,
      evidence: (column) => evidence.found(column),
      stated: (column) => descriptor?.columns.get(names[column]!)?.hint ?? null,
    });
    const described = describeColumns({ names, table, evidence, suggestions, declared });
    const columns = described.map(({ profiled }) => profiled);
    const searched = described.filter(({ profiled }) => !isLeftOut(profiled));
    const limits = usualLimits(rows);
    const { sets, search } = await singlingSets(engine, searched, rows, {
      ...limits,
      sizeMax: setSize ?? limits.sizeMax,
    });
    return {
      schema: 'healthrisk.profile/v1',
      dataset: {
        ...datasetIdentity(reader.totals().files),
        format: reader.format,
        text: reader.text,
        rows,
      },
      looksAggregated: looksAggregated || columns.some(({ roles }) => roles.includes('count')),
      eventColumns: columns.filter(({ semantic }) => isEvent(semantic)).map(({ name }) => name),
      columns,
      sets,
      search: { ...search, leftOut: columns.filter(isLeftOut).map(({ name }) => name) },
      run: finish(),
    };
  } finally {
    store?.close();
    await reader?.close();
    for (const made of folders) made.remove();
  }
}
