import { CodeAppender } from '../../duckdb/code-appender.ts';
import { runSql } from '../../duckdb/run-sql.ts';
import { codesOf } from '../../duckdb/stream-chunks.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import type { ClassSizes } from './class-sizes.ts';
import type { CodeTable } from './code-table.ts';
import { HASHED, hashHistories, visitByHash } from './hash-histories.ts';
import { HistoryGroups } from './history-groups.ts';
import type { HistoryHash } from './history-hash.ts';
import { inOrder } from './in-order.ts';

/** What histories are found for. */
export interface HistoryQuestion {
  /** SQL names of the columns that make tuples. */
  columns: readonly string[];
  /** Number of persons. */
  persons: number;
  hash: HistoryHash;
  /** Table to make: the codes, and beside them the `class` of the person; null: sizes are enough. */
  table: string | null;
}

/**
 * Puts persons with the same multiset of tuples into classes, out of core: every history is hashed
 * while its records come in order; a hash that nobody shares is a class of one person; persons who
 * share one are read again and compared record by record.
 * @returns number of classes of each size
 */
export async function findHistories(
  codes: CodeTable,
  { columns, persons, hash, table }: HistoryQuestion,
): Promise<ClassSizes> {
  const { database, person } = codes;
  invariant(person !== null, 'histories need persons');
  const hashed = await CodeAppender.create(database, 'hashed', HASHED);
  await hashHistories(codes, person, columns, hash, hashed);
  hashed.close();
  invariant(hashed.rows === persons, 'every person has a history');

  const sizes = new Map<number, number>();
  const count = (size: number, times: number) => sizes.set(size, (sizes.get(size) ?? 0) + times);
  let classes = 0;
  let alone = 0;
  const placed = await CodeAppender.create(database, 'placed', ['who', 'class']);
  const twins = await CodeAppender.create(database, 'twins', ['shared', 'twin']);
  const twinRecords = await visitByHash(codes, 'hashed', persons, {
    alone(who) {
      placed.add(who, classes++);
      alone++;
    },
    twin: (group, who) => twins.add(group, who),
  });
  if (alone > 0) count(1, alone);
  twins.close();
  await runSql(database, 'DROP TABLE hashed', 'grouping');
  await compareTwins(codes, columns, twinRecords, {
    groups: new HistoryGroups(codes.memory / 2, () => classes++),
    person: (who, found) => placed.add(who, found),
    history: (held) => count(held, 1),
  });
  await runSql(database, 'DROP TABLE twins', 'grouping');
  placed.close();
  invariant(placed.rows === persons, 'every person has a class');
  if (table !== null) {
    await join(codes, table, { select: `${codes.name}.*, class`, other: 'placed', key: 'who' });
  }
  await runSql(database, 'DROP TABLE placed', 'grouping');
  return sizes;
}

/** How twins are told apart, and who takes what came out. */
interface Comparison {
  groups: HistoryGroups;
  person(who: number, found: number): void;
  /** A history is complete, held by so many persons. */
  history(held: number): void;
}

/**
 * Reads the records of persons who share a hash, and tells them apart exactly.
 * @param rows number of their records
 */
async function compareTwins(
  codes: CodeTable,
  columns: readonly string[],
  rows: number,
  { groups, person, history }: Comparison,
): Promise<void> {
  if (rows === 0) return;
  const by = ['shared', 'twin', ...columns];
  const from = 'twin_records';
  await join(codes, from, { select: by.join(', '), other: 'twins', key: 'twin' });
  let group = -1;
  let who = -1;
  const endPerson = () => {
    if (who !== -1) person(who, groups.endPerson());
  };
  const endGroup = () => {
    for (const held of groups.endGroup()) history(held);
  };
  for await (const chunk of inOrder(codes, { select: by, from, by, together: ['shared'], rows })) {
    const shared = codesOf(chunk, 0);
    const twin = codesOf(chunk, 1);
    const tuples = columns.map((_, at) => codesOf(chunk, at + 2));
    for (let row = 0; row < chunk.rows; row++) {
      if (twin[row] !== who) {
        endPerson();
        if (shared[row] !== group) endGroup();
        group = shared[row]!;
        who = twin[row]!;
        groups.beginPerson();
      }
      for (const tuple of tuples) groups.add(tuple[row]!);
    }
  }
  endPerson();
  endGroup();
  await runSql(codes.database, `DROP TABLE ${from}`, 'grouping');
}

/**
 * Makes a table of the codes and what another table says about their persons. Written down, because
 * joining and sorting at the same time would have to share the memory.
 */
async function join(
  { database, name, person }: CodeTable,
  table: string,
  { select, other, key }: { select: string; other: string; key: string },
): Promise<void> {
  const sql = `CREATE OR REPLACE TABLE ${table} AS SELECT ${select} FROM ${name} JOIN ${other} ON ${person} = ${key}`;
  await runSql(database, sql, 'grouping');
}
