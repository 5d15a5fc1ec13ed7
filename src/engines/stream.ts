import { setImmediate } from 'node:timers/promises';
import {
  type ClassedRows,
  historyClasses,
  inClassOrder,
  rowClasses,
  tupleClasses,
} from '../classes/classed-rows.ts';
import { visitCounts, visitSizes } from '../classes/count-classes.ts';
import { countingSort, type Ordered } from '../classes/counting-sort.ts';
import { type Grouping, groupByCodes, groupsOfOneColumn } from '../classes/group-by-codes.ts';
import { leaveOneOut } from '../classes/leave-one-out.ts';
import { GrowingCodes } from '../encode/growing-codes.ts';
import { invariant } from '../errors/healthrisk-error.ts';
import type { ClassUnit, ClassVisitor } from '../model/class.ts';
import type { EncodedColumn, EncodedTable, Persons } from '../model/table.ts';
import { checked } from './checked.ts';
import type { ClassQuestion, Engine } from './engine.ts';
import { Recent } from './recent.ts';

/** Results kept: the classes of the quasi-identifiers, and everybody as one class. */
const KEPT = 2;

/** The TypeScript core: everything in memory, one hash table over code tuples. The default. */
export class StreamEngine implements Engine {
  readonly name = 'stream';
  readonly #table: EncodedTable;
  readonly #persons: Persons | null;
  readonly #groupings = new Recent<Grouping>(KEPT);
  readonly #classed = new Recent<ClassedRows>(KEPT);
  readonly #orders = new Recent<Ordered>(KEPT);
  #personOrder: Ordered | null = null;

  constructor(table: EncodedTable, persons: Persons | null) {
    this.#table = table;
    this.#persons = persons;
  }

  async classes(question: ClassQuestion, visit: ClassVisitor): Promise<void> {
    // Lets signals in between two questions.
    await setImmediate();
    const classed = this.#classesOf(question);
    const out = checked(visit, classed.total);
    const [first, ...others] = question.views ?? [];
    if (first === undefined) visitSizes(classed.sizes, out.visit);
    else {
      const { codes } = this.#column(first.column);
      const order = this.#orders.get(key(question), () =>
        inClassOrder(classed, this.#persons === null ? null : this.#byPerson()),
      );
      visitCounts(classed, order, [first, ...others], codes, out.visit);
    }
    out.finish();
  }

  async withoutEach(
    { columns, unit }: ClassQuestion,
    visitorOf: (column: number) => ClassVisitor,
  ): Promise<void> {
    const coded = columns.map((column) => {
      const { codes, values } = this.#column(column);
      return { column, codes, values: values.length };
    });
    for (const { column, groups } of leaveOneOut(coded, this.#table.rows)) {
      await setImmediate();
      const classed = this.#united(groups, unit);
      const out = checked(visitorOf(column), classed.total);
      visitSizes(classed.sizes, out.visit);
      out.finish();
    }
  }

  async rowsInClassesBelow(question: ClassQuestion, k: number): Promise<Uint32Array> {
    const { classOf, sizes } = this.#classesOf(question);
    const rows = new GrowingCodes();
    for (let row = 0; row < classOf.length; row++) {
      if (sizes[classOf[row]!]! < k) rows.push(row);
    }
    return rows.finish();
  }

  #column(column: number): EncodedColumn {
    const encoded = this.#table.columns[column];
    invariant(encoded !== undefined, 'a question names an encoded column');
    return encoded;
  }

  #classesOf(question: ClassQuestion): ClassedRows {
    return this.#classed.get(key(question), () =>
      this.#united(this.#tuples(question.columns), question.unit),
    );
  }

  #united(tuples: Grouping, unit: ClassUnit): ClassedRows {
    if (unit === 'rows') return rowClasses(tuples);
    const persons = this.#persons;
    invariant(persons !== null, 'tuples and histories need persons');
    return unit === 'tuples'
      ? tupleClasses(tuples, persons, this.#byPerson())
      : historyClasses(tuples, persons);
  }

  #tuples(columns: readonly number[]): Grouping {
    return this.#groupings.get(columns.join(' '), () => {
      const encoded = columns.map((column) => this.#column(column));
      const [only, ...others] = encoded;
      return only !== undefined && others.length === 0
        ? // The codes of one column are its classes already.
          groupsOfOneColumn(only.codes, only.values.length)
        : groupByCodes(
            encoded.map(({ codes }) => codes),
            this.#table.rows,
          );
    });
  }

  #byPerson(): Ordered {
    invariant(this.#persons !== null, 'an order by person needs persons');
    this.#personOrder ??= countingSort(this.#persons.personOf, this.#persons.count);
    return this.#personOrder;
  }
}

function key({ unit, columns }: ClassQuestion): string {
  return `${unit} ${columns.join(' ')}`;
}
