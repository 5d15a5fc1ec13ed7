import { ClassFolder } from '../../classes/class-folder.ts';
import { runSql } from '../../duckdb/run-sql.ts';
import { codesOf } from '../../duckdb/stream-chunks.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import type { ClassVisitor } from '../../model/class.ts';
import type { EncodedColumn, EncodedTable } from '../../model/table.ts';
import { checked } from '../checked.ts';
import type { ClassQuestion, Engine } from '../engine.ts';
import { visitSizes } from '../visit-sizes.ts';
import { type ClassSizes, classSizes, totalOf } from './class-sizes.ts';
import { type CodeTable, columnName } from './code-table.ts';
import { findHistories } from './find-histories.ts';
import { type HistoryHash, TwoLaneHash } from './history-hash.ts';
import { inOrder } from './in-order.ts';
import { rowsBelow } from './rows-below.ts';

/** Rows and the columns that make their classes. */
interface Classed {
  /** What stands behind FROM. */
  from: string;
  /** SQL names of the columns whose equal values are a class; none: one class of everybody. */
  by: readonly string[];
  /** SQL name of the person, where a class counts persons. */
  person: string | null;
}

/** Classes out of core: codes are in DuckDB, which groups and orders; counting is done here. */
export class DuckdbEngine implements Engine {
  readonly name = 'duckdb';
  readonly #codes: CodeTable;
  readonly #table: EncodedTable;
  /** Number of persons; null: every row is one. */
  readonly #persons: number | null;
  readonly #hash: HistoryHash;
  /** Sizes of all questions so far: a few numbers each. */
  readonly #sizes = new Map<string, ClassSizes>();
  /** The classes of persons that were found last, and their table. */
  #histories: { key: string; table: string } | null = null;
  #tables = 0;

  /** @param persons number of persons, where the codes have a column that tells them apart */
  constructor(
    codes: CodeTable,
    table: EncodedTable,
    persons: number | null,
    hash: HistoryHash = new TwoLaneHash(),
  ) {
    this.#codes = codes;
    this.#table = table;
    this.#persons = persons;
    this.#hash = hash;
  }

  async classes(question: ClassQuestion, visit: ClassVisitor): Promise<void> {
    // Found with their classes at once: questions about them come again.
    if (question.unit === 'histories') await this.#historyTable(question);
    await this.#answer(question, visit);
  }

  async withoutEach(
    { columns, unit }: ClassQuestion,
    visitorOf: (column: number) => ClassVisitor,
  ): Promise<void> {
    for (const column of columns) {
      const others = columns.filter((other) => other !== column);
      await this.#answer({ columns: others, unit }, visitorOf(column));
    }
  }

  async rowsInClassesBelow(question: ClassQuestion, k: number): Promise<Uint32Array> {
    if (question.unit === 'histories') await this.#historyTable(question);
    const sizes = await this.#sizesOf(question);
    const small = [...sizes].filter(([size]) => size < k);
    if (small.length === 0) return new Uint32Array(0);
    if (small.length === sizes.size) return allRows(this.#table.rows);
    const rows = await rowsBelow(this.#codes, await this.#classed(question), k);
    const expected = question.unit === 'rows' ? totalOf(new Map(small)) : rows.length;
    invariant(rows.length === expected, 'the rows of small classes are complete');
    return rows;
  }

  async #answer(question: ClassQuestion, visit: ClassVisitor): Promise<void> {
    // Grouped by DuckDB even where rows are folded here: two ways to the same total.
    const sizes = await this.#sizesOf(question);
    const out = checked(visit, totalOf(sizes));
    const [first] = question.views ?? [];
    if (first !== undefined) await this.#fold(question, first.column, out.visit);
    else {
      for (const [size, times] of sizes) {
        out.visit({ size, candidates: size, times, counts: [] });
      }
    }
    out.finish();
  }

  async #sizesOf(question: ClassQuestion): Promise<ClassSizes> {
    const key = keyOf(question);
    const known = this.#sizes.get(key);
    if (known !== undefined) return known;
    const found = await this.#findSizes(question);
    const total =
      question.unit === 'rows'
        ? this.#table.rows
        : question.unit === 'histories'
          ? this.#personCount()
          : null;
    invariant(total === null || totalOf(found) === total, 'every person is in a class');
    this.#sizes.set(key, found);
    return found;
  }

  async #findSizes({ columns, unit }: ClassQuestion): Promise<ClassSizes> {
    const names = columns.map(columnName);
    if (unit === 'histories') {
      return findHistories(this.#codes, {
        columns: names,
        persons: this.#personCount(),
        hash: this.#hash,
        table: null,
      });
    }
    const [only, ...others] = columns;
    if (only === undefined)
      return new Map([[unit === 'rows' ? this.#table.rows : this.#personCount(), 1]]);
    if (unit === 'rows' && others.length === 0) {
      const sizes = new Map<number, number>();
      visitSizes(this.#column(only).counts, ({ size, times }) => sizes.set(size, times));
      return sizes;
    }
    return classSizes(this.#codes, names, unit === 'rows' ? null : this.#codes.person);
  }

  async #fold(question: ClassQuestion, column: number, visit: ClassVisitor): Promise<void> {
    const { views = [], sets = true, unit } = question;
    const folder = new ClassFolder({ views, persons: unit !== 'rows', sets, visit });
    const { from, by, person } = await this.#classed(question);
    const order = person === null ? by : [...by, person];
    const query = {
      select: [...order, columnName(column)],
      from,
      by: order,
      together: by.length > 0 ? by : order,
      rows: this.#table.rows,
    };
    const last = new Uint32Array(by.length);
    for await (const chunk of inOrder(this.#codes, query)) {
      const keys = by.map((_, at) => codesOf(chunk, at));
      const persons = codesOf(chunk, person === null ? order.length : by.length);
      const codes = codesOf(chunk, order.length);
      for (let row = 0; row < chunk.rows; row++) {
        if (moved(last, keys, row)) folder.endClass();
        folder.add(persons[row]!, codes[row]!);
      }
    }
    folder.endClass();
    folder.finish();
  }

  async #classed(question: ClassQuestion): Promise<Classed> {
    const { name, person } = this.#codes;
    const columns = question.columns.map(columnName);
    if (question.unit === 'rows') return { from: name, by: columns, person: null };
    if (question.unit === 'tuples') return { from: name, by: columns, person };
    return { from: await this.#historyTable(question), by: ['class'], person };
  }

  async #historyTable(question: ClassQuestion): Promise<string> {
    const columns = question.columns.map(columnName);
    const key = keyOf(question);
    if (this.#histories?.key === key) return this.#histories.table;
    if (this.#histories !== null) {
      await runSql(this.#codes.database, `DROP TABLE ${this.#histories.table}`, 'grouping');
      this.#histories = null;
    }
    const table = `${this.#codes.name}_histories${this.#tables++}`;
    const persons = this.#personCount();
    this.#sizes.set(
      key,
      await findHistories(this.#codes, { columns, persons, hash: this.#hash, table }),
    );
    this.#histories = { key, table };
    return table;
  }

  #personCount(): number {
    invariant(this.#persons !== null, 'tuples and histories need persons');
    return this.#persons;
  }

  #column(column: number): EncodedColumn {
    const encoded = this.#table.columns[column];
    invariant(encoded !== undefined, 'a question names a column that is kept');
    return encoded;
  }
}

/** Whether a row is of another tuple than the last one, which it then becomes. */
function moved(last: Uint32Array, keys: readonly Uint32Array[], row: number): boolean {
  let found = false;
  for (let at = 0; at < last.length; at++) {
    const code = keys[at]![row]!;
    if (last[at] === code) continue;
    last[at] = code;
    found = true;
  }
  return found;
}

function allRows(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

function keyOf({ unit, columns }: ClassQuestion): string {
  return `${unit} ${columns.join(' ')}`;
}
