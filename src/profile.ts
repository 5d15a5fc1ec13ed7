import { datasetIdentity } from './assess/dataset-identity.ts';
import { completeDeclarations } from './assess/request.ts';
import { isEvent } from './detect/meanings.ts';
import { seeColumn } from './detect/see-column.ts';
import { suggestTable } from './detect/suggest-table.ts';
import { requireHeap } from './encode/limits.ts';
import { singlingSets, usualLimits } from './measure/singling-sets.ts';
import type { Profile } from './model/profile.ts';
import { withDataset } from './open-dataset.ts';
import { describeColumns, isLeftOut } from './profile/describe-columns.ts';
import {
  checkProfileRequest,
  type ProfileContext,
  type ProfileRequest,
} from './profile/request.ts';
import { startRun } from './run-info.ts';

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
  return withDataset({ ...request, ...context }, async (dataset) => {
    const { declared, names, patterns, reader, sample, stated } = dataset;
    const keep = names.map(() => 'codes' as const);
    // What is going to be coarser when it is released is profiled as it is.
    const { read, store } = await dataset.read(keep, completeDeclarations());
    const { table, evidence, maps } = read;
    const { engine } = await store.engine(table, maps, null);

    const { rows } = table;
    const seen = names.map((name, column) => seeColumn(name, table.columns[column]!, rows));
    const { columns: suggestions, ...ofTable } = suggestTable(seen, {
      ...{ sample, patterns },
      evidence: (column) => evidence.found(column),
      stated: (column) => stated(names[column]!),
    });
    const described = describeColumns({ names, table, evidence, suggestions, declared });
    const columns = described.map(({ profiled }) => profiled);
    const searched = described.filter(({ profiled }) => !isLeftOut(profiled));
    const limits = usualLimits(rows);
    const { sets, search } = await singlingSets(engine, searched, rows, {
      ...limits,
      sizeMax: request.setSize ?? limits.sizeMax,
    });
    return {
      schema: 'healthrisk.profile/v1',
      dataset: {
        ...datasetIdentity(reader.totals().files),
        format: reader.format,
        text: reader.text,
        rows,
      },
      looksAggregated:
        ofTable.recordsAre !== 'persons' || columns.some(({ roles }) => roles.includes('count')),
      eventColumns: columns.filter(({ semantic }) => isEvent(semantic)).map(({ name }) => name),
      columns,
      unmatchedPatterns: ofTable.unmatched,
      sets,
      search: { ...search, leftOut: columns.filter(isLeftOut).map(({ name }) => name) },
      run: finish(),
    };
  });
}
