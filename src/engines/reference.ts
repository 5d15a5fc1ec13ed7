import { type ColumnTable, op, table } from 'arquero';
import { invariant } from '../errors/healthrisk-error.ts';
import type { ClassCounts, ClassVisitor } from '../model/class.ts';
import { ABSENT, type EncodedTable, type Persons, type SensitiveView } from '../model/table.ts';
import { checked } from './checked.ts';
import type { CodesByColumn } from './codes.ts';
import type { ClassQuestion, Engine } from './engine.ts';
import { personsOfRows } from './persons-of-rows.ts';

/** One row of the working table: its class and who stands behind it. */
interface ClassedRows {
  /** Class of each row. */
  classOf: Uint32Array;
  personOf: Uint32Array;
}

/**
 * The second witness: the same questions answered by arquero's relational verbs on integer codes.
 * Slow and written for clarity; shares with the stream engine its input, the check of sums, and which key
 * is which person. (On texts
 * arquero would join keys without escaping them and merge classes; on integers it cannot.)
 */
export class ReferenceEngine implements Engine {
  readonly name = 'reference';
  readonly #rows: number;
  readonly #codes: CodesByColumn;
  readonly #personOf: Uint32Array | null;

  constructor({ rows }: EncodedTable, codes: CodesByColumn, persons: Persons | null) {
    this.#rows = rows;
    this.#codes = codes;
    this.#personOf = persons === null ? null : personsOfRows(persons, codes).personOf;
  }

  async classes(question: ClassQuestion, visit: ClassVisitor): Promise<void> {
    const rows = this.#classedRows(question);
    const working = table({ class: rows.classOf, person: rows.personOf });
    const sizes = working.groupby('class').rollup({ size: op.distinct('person') });
    const counts = (question.views ?? []).map((view) => this.#counts(rows, view));
    const pairs = working.dedupe('class', 'person').numRows();
    const out = checked(visit, pairs);
    for (const { class: id, size } of objects<{ class: number; size: number }>(sizes)) {
      out.visit({
        size,
        candidates: size,
        times: 1,
        counts: counts.map((ofView) => ofView.get(id) ?? NOBODY),
      });
    }
    out.finish();
  }

  async withoutEach(
    question: ClassQuestion,
    visitorOf: (column: number) => ClassVisitor,
  ): Promise<void> {
    for (const column of question.columns) {
      const columns = question.columns.filter((other) => other !== column);
      await this.classes({ columns, unit: question.unit }, visitorOf(column));
    }
  }

  async rowsInClassesBelow(question: ClassQuestion, k: number): Promise<Uint32Array> {
    const { classOf, personOf } = this.#classedRows(question);
    const small = table({ class: classOf, person: personOf })
      .groupby('class')
      .rollup({ size: op.distinct('person') })
      .params({ k })
      .filter((found: { size: number }, params: { k: number }) => found.size < params.k);
    const ids = new Set(objects<{ class: number }>(small).map((found) => found.class));
    return Uint32Array.from([...classOf.keys()].filter((row) => ids.has(classOf[row]!)));
  }

  #column(column: number): Uint32Array {
    const codes = this.#codes[column];
    invariant(codes !== undefined, 'a question names a column that is kept');
    return codes;
  }

  #classedRows(question: ClassQuestion): ClassedRows {
    const everybody = { everybody: new Uint32Array(this.#rows) };
    const named = Object.fromEntries(
      question.columns.map((column) => [`c${column}`, this.#column(column)]),
    );
    const tuples = table({ ...everybody, ...named });
    const tupleOf = Uint32Array.from(tuples.groupby(...tuples.columnNames()).groups().keys);
    if (question.unit === 'rows') {
      return { classOf: tupleOf, personOf: Uint32Array.from(tupleOf.keys()) };
    }
    const personOf = this.#personOf;
    invariant(personOf !== null, 'tuples and histories need persons');
    if (question.unit === 'tuples') return { classOf: tupleOf, personOf };
    const histories = table({ tuple: tupleOf, person: personOf })
      .groupby('person')
      .rollup({ tuples: op.array_agg('tuple') });
    const people = objects<{ person: number; tuples: number[] }>(histories);
    const texts = people.map(({ tuples: all }) => [...all].sort((a, b) => a - b).join(' '));
    const grouped = table({ history: texts }).groupby('history').groups().keys;
    const historyOf = new Map(people.map(({ person }, at) => [person, grouped[at]!]));
    return { classOf: personOf.map((person) => historyOf.get(person)!), personOf };
  }

  #counts(rows: ClassedRows, view: SensitiveView): Map<number, ClassCounts> {
    const value = this.#column(view.column).map((code) => view.map[code]!);
    const held = table({ class: rows.classOf, person: rows.personOf, value })
      .params({ absent: ABSENT })
      .filter((row: { value: number }, params: { absent: number }) => row.value !== params.absent)
      .dedupe('class', 'person', 'value');
    const perValue = held.groupby('class', 'value').count();
    const perPerson = held.groupby('class', 'person').rollup({ values: op.array_agg('value') });

    const nv = new Map<number, Map<number, number>>();
    for (const found of objects<{ class: number; value: number; count: number }>(perValue)) {
      inner(nv, found.class).set(found.value, found.count);
    }
    const sets = new Map<number, Map<string, number>>();
    for (const found of objects<{ class: number; values: number[] }>(perPerson)) {
      const own = inner(sets, found.class);
      const text = [...found.values].sort((a, b) => a - b).join(' ');
      own.set(text, (own.get(text) ?? 0) + 1);
    }
    const counts = new Map<number, ClassCounts>();
    for (const [id, persons] of nv) {
      const values = [...persons.keys()].sort((a, b) => a - b);
      const perSet = [...sets.get(id)!.values()];
      counts.set(id, {
        present: perSet.reduce((sum, count) => sum + count, 0),
        values: Uint32Array.from(values),
        persons: Uint32Array.from(values, (code) => persons.get(code)!),
        sets: Uint32Array.from(perSet),
      });
    }
    return counts;
  }
}

const NOBODY: ClassCounts = {
  present: 0,
  values: new Uint32Array(0),
  persons: new Uint32Array(0),
  sets: new Uint32Array(0),
};

function inner<K>(outer: Map<number, Map<K, number>>, key: number): Map<K, number> {
  const found = outer.get(key) ?? new Map<K, number>();
  outer.set(key, found);
  return found;
}

/** Rows of a small result, with the type its columns have. */
function objects<T>(result: ColumnTable): T[] {
  return result.objects({ limit: Number.POSITIVE_INFINITY }) as T[];
}
