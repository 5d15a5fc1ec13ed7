import { radixOrder } from './radix-order.ts';
import { type Grouped, groupByTuples } from './tuple-order.ts';

/** Persons put into classes of equal histories. */
export interface Histories {
  /** History of each person, 0-based. */
  historyOf: Uint32Array;
  count: number;
}

/** Tuples of rows and the persons behind them. */
export interface PersonTuples {
  /** Tuple of each row, 0 .. tuples - 1. */
  tupleOf: Uint32Array;
  tuples: number;
  /** Person of each row, 0 .. persons - 1; each has a row. */
  personOf: Uint32Array;
  persons: number;
}

/** Takes the tuples of a person one by one, in ascending order. */
type Hash = (hash: number, tuple: number) => number;

/** A round of multiplication and shift per tuple; order matters, and tuples come sorted. */
function mixed(hash: number, tuple: number): number {
  const product = Math.imul(hash ^ tuple, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/**
 * Groups persons by their whole history: the multiset of tuples over their rows. An attacker who
 * knows every record of a person is met by nothing less. Persons are brought together by a hash of
 * their history, and then compared tuple by tuple, never joined into text.
 * @param hash for tests: whatever it is, only time depends on it
 */
export function groupHistories(
  { tupleOf, tuples, personOf, persons }: PersonTuples,
  hash: Hash = mixed,
): Histories {
  const rows = tupleOf.length;
  const byPerson = groupByTuples([{ codes: personOf, values: persons }], rows, {
    word: tupleOf,
    range: Math.max(1, tuples),
  });
  const hashes = new Uint32Array(persons);
  for (let person = 0; person < persons; person++) {
    let all = 0;
    for (let at = byPerson.starts[person]!; at < byPerson.starts[person + 1]!; at++) {
      all = hash(all, tupleOf[byPerson.order[at]!]!);
    }
    hashes[person] = all >>> 0;
  }
  const { order, first } = radixOrder([{ word: hashes, range: 2 ** 32 }], persons);
  const historyOf = new Uint32Array(persons);
  let count = 0;
  let known: number[] = [];
  for (let at = 0; at < persons; at++) {
    const person = order[at]!;
    if (at === 0 || first[at] !== first[at - 1]) known = [];
    const twin = known.find((other) => sameHistory(other, person, byPerson, tupleOf));
    if (twin === undefined) known.push(person);
    historyOf[person] = twin === undefined ? count++ : historyOf[twin]!;
  }
  return { historyOf, count };
}

function sameHistory(a: number, b: number, byPerson: Grouped, tupleOf: Uint32Array): boolean {
  const { order, starts } = byPerson;
  const length = starts[a + 1]! - starts[a]!;
  if (length !== starts[b + 1]! - starts[b]!) return false;
  for (let at = 0; at < length; at++) {
    if (tupleOf[order[starts[a]! + at]!] !== tupleOf[order[starts[b]! + at]!]) return false;
  }
  return true;
}
