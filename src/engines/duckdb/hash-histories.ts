import type { CodeAppender } from '../../duckdb/code-appender.ts';
import { codesOf } from '../../duckdb/stream-chunks.ts';
import type { CodeTable } from './code-table.ts';
import type { HistoryHash } from './history-hash.ts';
import { inOrder } from './in-order.ts';

/** A person and the hash of all records: what stands in a table of hashed histories. */
export const HASHED = ['records', 'high', 'low', 'who'] as const;

/**
 * Hashes the history of every person: the tuples of all records, in an order that only depends on
 * the tuples.
 * @param columns SQL names of the columns that make tuples
 * @param into takes {@link HASHED}
 */
export async function hashHistories(
  codes: CodeTable,
  person: string,
  columns: readonly string[],
  hash: HistoryHash,
  into: CodeAppender,
): Promise<void> {
  const by = [person, ...columns];
  const query = { select: by, from: codes.name, by, together: [person], rows: codes.rows };
  let who = -1;
  let records = 0;
  for await (const chunk of inOrder(codes, query)) {
    const persons = codesOf(chunk, 0);
    const tuples = columns.map((_, at) => codesOf(chunk, at + 1));
    for (let row = 0; row < chunk.rows; row++) {
      if (persons[row] !== who) {
        if (records > 0) into.add(records, hash.high, hash.low, who);
        who = persons[row]!;
        records = 0;
        hash.begin();
      }
      records++;
      for (const tuple of tuples) hash.add(tuple[row]!);
    }
  }
  if (records > 0) into.add(records, hash.high, hash.low, who);
}

/** Takes persons whose histories were hashed. */
export interface HashVisitor {
  /** Nobody else has this person's hash and number of records. */
  alone(who: number): void;
  /** One of several persons with the same hash and number of records, which `group` numbers. */
  twin(group: number, who: number): void;
}

/**
 * Visits all persons, those of equal hash one after the other.
 * @param persons number of persons
 * @returns records of the persons who share their hash
 */
export async function visitByHash(
  codes: CodeTable,
  table: string,
  persons: number,
  visit: HashVisitor,
): Promise<number> {
  const by = HASHED.slice(0, 3);
  const query = { select: HASHED, from: table, by, together: by, rows: persons };
  let groups = 0;
  let shared = 0;
  // The person before is passed on when the next hash tells whether it was shared.
  let before = { records: 0, high: 0, low: 0, who: 0, twin: false };
  const passOn = () => {
    if (before.twin) {
      visit.twin(groups, before.who);
      shared += before.records;
    } else if (before.records > 0) visit.alone(before.who);
  };
  for await (const chunk of inOrder(codes, query)) {
    const [records, high, low, who] = HASHED.map((_, at) => codesOf(chunk, at));
    for (let row = 0; row < chunk.rows; row++) {
      const next = { records: records![row]!, high: high![row]!, low: low![row]! };
      const twin =
        next.records === before.records && next.high === before.high && next.low === before.low;
      if (twin && !before.twin) groups++;
      before.twin ||= twin;
      passOn();
      before = { ...next, who: who![row]!, twin };
    }
  }
  passOn();
  return shared;
}
