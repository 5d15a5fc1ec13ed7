import { setImmediate } from 'node:timers/promises';
import { ClassFolder } from '../classes/class-folder.ts';
import {
  type ClassedRows,
  historyClasses,
  type PersonOfRows,
  rowClasses,
  tupleClasses,
} from '../classes/classed-rows.ts';
import { leaveOneOut } from '../classes/leave-one-out.ts';
import type { CodedColumn } from '../classes/packed-keys.ts';
import { tupleSizes } from '../classes/tuple-sizes.ts';
import { invariant } from '../errors/healthrisk-error.ts';
import type { ClassUnit, ClassVisitor } from '../model/class.ts';
import type { EncodedColumn, EncodedTable, Persons } from '../model/table.ts';
import { checked } from './checked.ts';
import type { CodesByColumn } from './codes.ts';
import type { ClassQuestion, Engine } from './engine.ts';
import { visitEverybody } from './everybody.ts';
import { personsOfRows } from './persons-of-rows.ts';
import { Recent } from './recent.ts';
import { visitSizes } from './visit-sizes.ts';

/** Results kept: the classes of the quasi-identifiers, and everybody as one class. */
const KEPT = 2;

/** The TypeScript core: all codes in memory, rows sorted by their tuples. The default. */
export class StreamEngine implements Engine {
  readonly name = 'stream';
  readonly #table: EncodedTable;
  readonly #codes: CodesByColumn;
  readonly #persons: PersonOfRows | null;
  readonly #classed = new Recent<ClassedRows>(KEPT);

  constructor(table: EncodedTable, codes: CodesByColumn, persons: Persons | null) {
    this.#table = table;
    this.#codes = codes;
    this.#persons = persons === null ? null : personsOfRows(persons, codes);
  }

  async classes(question: ClassQuestion, visit: ClassVisitor): Promise<void> {
    // Lets signals in between two questions.
    await setImmediate();
    const { columns, unit, views = [] } = question;
    const [first] = views;
    const [only, ...others] = columns;
    if (unit === 'rows' && first === undefined && only !== undefined && others.length === 0) {
      const out = checked(visit, this.#table.rows);
      visitSizes(this.#column(only).counts, out.visit);
      out.finish();
      return;
    }
    if (unit === 'rows' && first !== undefined && only === undefined) {
      const out = checked(visit, this.#table.rows);
      visitEverybody(this.#table.rows, this.#column(first.column), views, out.visit);
      out.finish();
      return;
    }
    const classed = this.#classesOf(question);
    const out = checked(visit, classed.total);
    if (first === undefined) visitSizes(classed.sizes, out.visit);
    else this.#fold(classed, question, this.#codesOf(first.column), out.visit);
    out.finish();
  }

  async withoutEach(
    { columns, unit }: ClassQuestion,
    visitorOf: (column: number) => ClassVisitor,
  ): Promise<void> {
    const placed = columns.map((column) => ({ column, ...this.#coded(column) }));
    for (const { column, others } of leaveOneOut(placed, this.#table.rows)) {
      await setImmediate();
      const { sizes, total } =
        unit === 'rows'
          ? { sizes: tupleSizes(others, this.#table.rows), total: this.#table.rows }
          : this.#united(others, unit);
      const out = checked(visitorOf(column), total);
      visitSizes(sizes, out.visit);
      out.finish();
    }
  }

  async rowsInClassesBelow(question: ClassQuestion, k: number): Promise<Uint32Array> {
    const { order, starts, sizes } = this.#classesOf(question);
    const isBelow = new Uint8Array(order.length);
    let count = 0;
    for (let id = 0; id < sizes.length; id++) {
      if (sizes[id]! >= k) continue;
      for (let at = starts[id]!; at < starts[id + 1]!; at++) isBelow[order[at]!] = 1;
      count += starts[id + 1]! - starts[id]!;
    }
    const rows = new Uint32Array(count);
    let at = 0;
    for (let row = 0; row < isBelow.length; row++) if (isBelow[row] === 1) rows[at++] = row;
    return rows;
  }

  #fold(
    { order, starts }: ClassedRows,
    { unit, views = [], sets = true }: ClassQuestion,
    codes: Uint32Array,
    visit: ClassVisitor,
  ): void {
    const personOf = unit === 'rows' ? null : this.#personOf();
    const folder = new ClassFolder({ views, persons: personOf !== null, sets, visit });
    // Reading out of order in a loop of its own lets the processor wait for many reads at once.
    const sorted = new Uint32Array(order.length);
    for (let at = 0; at < sorted.length; at++) sorted[at] = codes[order[at]!]!;
    for (let id = 0; id + 1 < starts.length; id++) {
      const start = starts[id]!;
      const end = starts[id + 1]!;
      if (end - start === 1) {
        folder.addAlone(sorted[start]!);
        continue;
      }
      for (let at = start; at < end; at++) {
        folder.add(personOf === null ? at : personOf[order[at]!]!, sorted[at]!);
      }
      folder.endClass();
    }
    folder.finish();
  }

  #classesOf({ unit, columns }: ClassQuestion): ClassedRows {
    return this.#classed.get(`${unit} ${columns.join(' ')}`, () =>
      this.#united(
        columns.map((column) => this.#coded(column)),
        unit,
      ),
    );
  }

  #united(columns: readonly CodedColumn[], unit: ClassUnit): ClassedRows {
    const { rows } = this.#table;
    if (unit === 'rows') return rowClasses(columns, rows);
    invariant(this.#persons !== null, 'tuples and histories need persons');
    return unit === 'tuples'
      ? tupleClasses(columns, rows, this.#persons)
      : historyClasses(columns, rows, this.#persons);
  }

  #personOf(): Uint32Array {
    invariant(this.#persons !== null, 'tuples and histories need persons');
    return this.#persons.personOf;
  }

  #coded(column: number): CodedColumn {
    return { codes: this.#codesOf(column), values: this.#column(column).values.length };
  }

  #codesOf(column: number): Uint32Array {
    const codes = this.#codes[column];
    invariant(codes !== undefined, 'a question names a column that is kept');
    return codes;
  }

  #column(column: number): EncodedColumn {
    const encoded = this.#table.columns[column];
    invariant(encoded !== undefined, 'a question names a column that is kept');
    return encoded;
  }
}
