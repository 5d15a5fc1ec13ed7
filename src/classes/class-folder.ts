import type { ClassCounts, ClassVisitor } from '../model/class.ts';
import { ABSENT, type SensitiveView } from '../model/table.ts';
import { ViewCounter } from './view-counter.ts';

/** What is folded, and for whom. */
export interface FoldOptions {
  /** Views of one column, whose codes the records carry. */
  views: readonly SensitiveView[];
  /** Persons may have several records; false: every record is a person. */
  persons: boolean;
  /** Somebody looks at the persons' sets of values. */
  sets: boolean;
  visit: ClassVisitor;
}

/**
 * Folds records that come class after class, and inside a class person after person, into classes
 * with counts. A class of a single record differs from others like it only by the value: those come
 * together at the end, once per value.
 */
export class ClassFolder {
  readonly #views: readonly SensitiveView[];
  readonly #counters: readonly ViewCounter[];
  readonly #persons: boolean;
  readonly #visit: ClassVisitor;
  /** Classes of a single record, by its code. */
  readonly #alone: Uint32Array;
  /** Records of the current class that were seen; the first waits for a second. */
  #records = 0;
  #person = 0;
  #firstCode = 0;
  #size = 0;

  constructor({ views, persons, sets, visit }: FoldOptions) {
    this.#views = views;
    this.#counters = views.map((view) => new ViewCounter(view, { persons, sets }));
    this.#persons = persons;
    this.#visit = visit;
    this.#alone = new Uint32Array(views[0]?.map.length ?? 0);
  }

  /** The next record of the current class. */
  add(person: number, code: number): void {
    if (this.#records++ === 0) {
      this.#person = person;
      this.#firstCode = code;
      return;
    }
    if (!this.#persons) {
      if (this.#records === 2)
        for (const counter of this.#counters) counter.addPersons(this.#firstCode, 1);
      for (const counter of this.#counters) counter.addPersons(code, 1);
      return;
    }
    if (this.#records === 2) {
      this.#size = 1;
      for (const counter of this.#counters) counter.addRecord(this.#firstCode);
    }
    if (person !== this.#person) {
      for (const counter of this.#counters) counter.endPerson();
      this.#person = person;
      this.#size++;
    }
    for (const counter of this.#counters) counter.addRecord(code);
  }

  /** A class of a single record. */
  addAlone(code: number): void {
    this.#alone[code]!++;
  }

  /** The current class is complete. */
  endClass(): void {
    const records = this.#records;
    this.#records = 0;
    if (records === 1) this.addAlone(this.#firstCode);
    if (records <= 1) return;
    if (this.#persons) for (const counter of this.#counters) counter.endPerson();
    const size = this.#persons ? this.#size : records;
    const counts = this.#counters.map((counter) => counter.take());
    this.#visit({ size, candidates: size, times: 1, counts });
  }

  /** After the last class: hands out those of a single record. */
  finish(): void {
    for (let code = 0; code < this.#alone.length; code++) {
      const times = this.#alone[code]!;
      if (times === 0) continue;
      const counts = this.#views.map(({ map }) => ofOne(map[code]!));
      this.#visit({ size: 1, candidates: 1, times, counts });
    }
  }
}

const ONE = Uint32Array.of(1);
const NONE = new Uint32Array(0);

function ofOne(value: number): ClassCounts {
  return value === ABSENT
    ? { present: 0, values: NONE, persons: NONE, sets: NONE }
    : { present: 1, values: Uint32Array.of(value), persons: ONE, sets: ONE };
}
