import { countingSort } from './counting-sort.ts';

/** Persons put into classes of equal histories. */
export interface Histories {
  /** History of each person, 0-based. */
  historyOf: Uint32Array;
  count: number;
}

/**
 * Groups persons by their whole history: the multiset of tuples over their rows. An attacker who
 * knows every record of a person is met by nothing less. Histories are hashed and then compared
 * tuple by tuple, never joined into text.
 * @param tupleOf tuple of each row
 * @param personOf person of each row
 */
export function groupHistories(
  tupleOf: Uint32Array,
  tupleCount: number,
  personOf: Uint32Array,
  personCount: number,
): Histories {
  const byTuple = countingSort(tupleOf, tupleCount);
  const { order, starts } = countingSort(personOf, personCount, byTuple.order);
  const historyOf = new Uint32Array(personCount);
  const buckets = new Map<number, number[]>();
  let count = 0;

  for (let person = 0; person < personCount; person++) {
    const hash = historyHash(person);
    const bucket = buckets.get(hash);
    const twin = bucket?.find((other) => sameHistory(other, person));
    if (twin !== undefined) {
      historyOf[person] = historyOf[twin]!;
      continue;
    }
    if (bucket === undefined) buckets.set(hash, [person]);
    else bucket.push(person);
    historyOf[person] = count++;
  }
  return { historyOf, count };

  function historyHash(person: number): number {
    let hash = 0;
    for (let at = starts[person]!; at < starts[person + 1]!; at++) {
      hash = Math.imul(hash ^ tupleOf[order[at]!]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  function sameHistory(a: number, b: number): boolean {
    const length = starts[a + 1]! - starts[a]!;
    if (length !== starts[b + 1]! - starts[b]!) return false;
    for (let at = 0; at < length; at++) {
      if (tupleOf[order[starts[a]! + at]!] !== tupleOf[order[starts[b]! + at]!]) return false;
    }
    return true;
  }
}
