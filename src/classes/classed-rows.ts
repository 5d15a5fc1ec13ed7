import type { Persons } from '../model/table.ts';
import { countingSort, type Ordered } from './counting-sort.ts';
import type { Grouping } from './group-by-codes.ts';
import { groupHistories } from './histories.ts';

/** Rows and their classes, in the unit of a question. */
export interface ClassedRows {
  classOf: Uint32Array;
  /** Number of classes. */
  count: number;
  /** Whose rows these are; null: every row counts by itself. */
  personOf: Uint32Array | null;
  /** Distinct persons per class. */
  sizes: Uint32Array;
  /** What the sizes must sum to. */
  total: number;
}

/** Every row is a person. */
export function rowClasses({ groupOf, firstRow }: Grouping): ClassedRows {
  const sizes = new Uint32Array(firstRow.length);
  for (let row = 0; row < groupOf.length; row++) sizes[groupOf[row]!]!++;
  const count = firstRow.length;
  return { classOf: groupOf, count, personOf: null, sizes, total: groupOf.length };
}

/** A class is a tuple, its size the distinct persons who have it in some row. */
export function tupleClasses(
  { groupOf, firstRow }: Grouping,
  { personOf }: Persons,
  byPerson: Ordered,
): ClassedRows {
  const count = firstRow.length;
  const sizes = new Uint32Array(count);
  const lastPerson = new Uint32Array(count).fill(0xffffffff);
  let total = 0;
  // Persons come one after the other, hence a person counts where the class last saw another one.
  for (const row of byPerson.order) {
    const found = groupOf[row]!;
    if (lastPerson[found] === personOf[row]) continue;
    lastPerson[found] = personOf[row]!;
    sizes[found]!++;
    total++;
  }
  return { classOf: groupOf, count, personOf, sizes, total };
}

/** A class is the persons with the same multiset of tuples over all their rows. */
export function historyClasses({ groupOf, firstRow }: Grouping, persons: Persons): ClassedRows {
  const { personOf, count: people } = persons;
  const { historyOf, count } = groupHistories(groupOf, firstRow.length, personOf, people);
  const classOf = new Uint32Array(groupOf.length);
  for (let row = 0; row < classOf.length; row++) classOf[row] = historyOf[personOf[row]!]!;
  const sizes = new Uint32Array(count);
  for (let person = 0; person < people; person++) sizes[historyOf[person]!]!++;
  return { classOf, count, personOf, sizes, total: people };
}

/** Rows by class, and within a class by person. */
export function inClassOrder({ classOf, count }: ClassedRows, byPerson: Ordered | null): Ordered {
  return countingSort(classOf, count, byPerson?.order);
}
