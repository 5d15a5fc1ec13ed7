import { countingSort, type Ordered } from '../classes/counting-sort.ts';
import { type Grouping, groupByCodes, groupsOfOneColumn } from '../classes/group-by-codes.ts';
import { groupHistories } from '../classes/histories.ts';
import { SensitiveCounter } from '../classes/sensitive-counts.ts';
import { GrowingCodes } from '../encode/growing-codes.ts';
import { invariant } from '../errors/healthrisk-error.ts';
import type { ClassCounts, ClassVisitor } from '../model/class.ts';
import { ABSENT, type EncodedTable, type Persons, type SensitiveView } from '../model/table.ts';
import { checked } from './checked.ts';
import type { ClassQuestion, Engine } from './engine.ts';

/** Rows and their classes, as one question sees them. */
interface Classed {
  classOf: Uint32Array;
  count: number;
  /** First row of each class; null where a class is not one tuple. */
  firstRow: Uint32Array | null;
  /** Whose rows these are; null: every row counts by itself. */
  personOf: Uint32Array | null;
  /** Distinct persons per class. */
  sizes: Uint32Array;
  /** Rows by class, and within a class by person; made when first needed. */
  order: Ordered | null;
  /** What the sizes must sum to. */
  total: number;
}

/** The TypeScript core: everything in memory, one hash table over code tuples. The default. */
export class StreamEngine implements Engine {
  readonly name = 'stream';
  readonly #table: EncodedTable;
  readonly #persons: Persons | null;
  /** The classes asked about last: each view of a sensitive column asks about the same two. */
  #recent: { key: string; classed: Classed }[] = [];

  constructor(table: EncodedTable, persons: Persons | null) {
    this.#table = table;
    this.#persons = persons;
  }

  async classes(question: ClassQuestion, visit: ClassVisitor): Promise<void> {
    const classed = this.#classed(question);
    const out = checked(visit, classed.total);
    if (question.sensitive !== undefined) this.#withCounts(classed, question.sensitive, out.visit);
    else if (question.withCodes === true) this.#withCodes(classed, question.columns, out.visit);
    else bySize(classed.sizes, out.visit);
    out.finish();
  }

  async rowsInClassesBelow(question: ClassQuestion, k: number): Promise<Uint32Array> {
    const { classOf, sizes } = this.#classed(question);
    const rows = new GrowingCodes();
    for (let row = 0; row < classOf.length; row++) {
      if (sizes[classOf[row]!]! < k) rows.push(row);
    }
    return rows.finish();
  }

  #codes(column: number): Uint32Array {
    const encoded = this.#table.columns[column];
    invariant(encoded !== undefined, 'a question names an encoded column');
    return encoded.codes;
  }

  #classed(question: ClassQuestion): Classed {
    const key = `${question.unit} ${question.columns.join(' ')}`;
    const known = this.#recent.find((recent) => recent.key === key);
    if (known !== undefined) return known.classed;
    // Let go of the older one first: two sets of classes at a time, never three.
    this.#recent = this.#recent.slice(0, 1);
    const classed = this.#unite(this.#tuples(question.columns), question.unit);
    this.#recent = [{ key, classed }, ...this.#recent];
    return classed;
  }

  #tuples(columns: readonly number[]): Grouping {
    const [only, ...others] = columns;
    if (only !== undefined && others.length === 0) {
      // The codes of one column are its classes already.
      return groupsOfOneColumn(this.#codes(only), this.#table.columns[only]!.values.length);
    }
    return groupByCodes(
      columns.map((column) => this.#codes(column)),
      this.#table.rows,
    );
  }

  #unite(tuples: Grouping, unit: ClassQuestion['unit']): Classed {
    const { groupOf, firstRow } = tuples;
    const count = firstRow.length;
    const rows = this.#table.rows;
    if (unit === 'rows') {
      const sizes = new Uint32Array(count);
      for (let row = 0; row < rows; row++) sizes[groupOf[row]!]!++;
      return { classOf: groupOf, count, firstRow, personOf: null, sizes, order: null, total: rows };
    }
    const persons = this.#persons;
    invariant(persons !== null, 'tuples and histories need persons');
    const { personOf } = persons;
    if (unit === 'tuples') {
      const order = byClassThenPerson(groupOf, count, persons);
      const sizes = distinctPersons(order, count, personOf);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      return { classOf: groupOf, count, firstRow, personOf, sizes, order, total };
    }
    const { historyOf, count: histories } = groupHistories(groupOf, count, personOf, persons.count);
    const classOf = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) classOf[row] = historyOf[personOf[row]!]!;
    const sizes = new Uint32Array(histories);
    for (let person = 0; person < persons.count; person++) sizes[historyOf[person]!]!++;
    return {
      classOf,
      count: histories,
      firstRow: null,
      personOf,
      sizes,
      order: null,
      total: persons.count,
    };
  }

  #order(classed: Classed): Ordered {
    classed.order ??=
      classed.personOf === null || this.#persons === null
        ? countingSort(classed.classOf, classed.count)
        : byClassThenPerson(classed.classOf, classed.count, this.#persons);
    return classed.order;
  }

  #withCounts(classed: Classed, view: SensitiveView, visit: ClassVisitor): void {
    const { order, starts } = this.#order(classed);
    const counter = new SensitiveCounter(view, this.#codes(view.column));
    // Persons alone in their class and with one value (or none) differ by that value only.
    const alone = new Uint32Array(view.size);
    let aloneWithout = 0;
    const codes = this.#codes(view.column);
    for (let id = 0; id < classed.count; id++) {
      const size = classed.sizes[id]!;
      if (starts[id + 1]! - starts[id]! === 1) {
        const value = view.map[codes[order[starts[id]!]!]!]!;
        if (value === ABSENT) aloneWithout++;
        else alone[value]!++;
        continue;
      }
      const counts = counter.count(order, starts[id]!, starts[id + 1]!, classed.personOf);
      if (size > 1 || counts.values.length > 1) {
        visit({ size, candidates: size, times: 1, counts, codes: null });
      } else if (counts.values.length === 0) aloneWithout++;
      else alone[counts.values[0]!]!++;
    }
    for (let value = 0; value < alone.length; value++) {
      if (alone[value]! > 0) visit(single(alone[value]!, Uint32Array.of(value)));
    }
    if (aloneWithout > 0) visit(single(aloneWithout, new Uint32Array(0)));
  }

  #withCodes(classed: Classed, columns: readonly number[], visit: ClassVisitor): void {
    invariant(classed.firstRow !== null, 'codes belong to tuples');
    const codes = columns.map((column) => this.#codes(column));
    for (let id = 0; id < classed.count; id++) {
      const row = classed.firstRow[id]!;
      const size = classed.sizes[id]!;
      const tuple = Uint32Array.from(codes, (column) => column[row]!);
      visit({ size, candidates: size, times: 1, counts: null, codes: tuple });
    }
  }
}

/** A person alone in a class, who holds `values` (one, or none), `times` times over. */
function single(times: number, values: Uint32Array): Parameters<ClassVisitor>[0] {
  const persons = new Uint32Array(values.length).fill(1);
  const counts: ClassCounts = { present: values.length, values, persons, sets: persons };
  return { size: 1, candidates: 1, times, counts, codes: null };
}

/** Without values and codes, classes of one size are all alike. */
function bySize(sizes: Uint32Array, visit: ClassVisitor): void {
  const times = new Map<number, number>();
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1);
  for (const [size, count] of times) {
    visit({ size, candidates: size, times: count, counts: null, codes: null });
  }
}

function byClassThenPerson(classOf: Uint32Array, count: number, persons: Persons): Ordered {
  return countingSort(classOf, count, countingSort(persons.personOf, persons.count).order);
}

function distinctPersons(
  { order, starts }: Ordered,
  count: number,
  personOf: Uint32Array,
): Uint32Array {
  const sizes = new Uint32Array(count);
  for (let id = 0; id < count; id++) {
    let last = -1;
    for (let at = starts[id]!; at < starts[id + 1]!; at++) {
      const person = personOf[order[at]!]!;
      if (person !== last) sizes[id]!++;
      last = person;
    }
  }
  return sizes;
}
