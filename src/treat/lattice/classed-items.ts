import type { Items } from './items.ts';

/** Items in classes: class after class, inside a class person after person. */
export interface ClassedItems {
  /** Level of each quasi-identifier. */
  levels: readonly number[];
  items: Items;
  /** `starts[id]..starts[id + 1]` are the items of a class. */
  starts: Uint32Array;
  /** Persons of each class, and its records. */
  sizes: Uint32Array;
  records: Uint32Array;
}

/** Puts sorted items into the classes that their labels make. */
export function classed(levels: readonly number[], items: Items): ClassedItems {
  const { codes, count } = items;
  const own = startsOfClasses(codes, count);
  const classes = own.length - 1;
  const records = new Uint32Array(classes);
  for (let id = 0; id < classes; id++) {
    let sum = 0;
    for (let at = own[id]!; at < own[id + 1]!; at++) sum += items.records[at]!;
    records[id] = sum;
  }
  const sizes = items.person === null ? records : personsPerClass(items.person, own);
  return { levels, items, starts: own, sizes, records };
}

/** Where the codes of some column change; the last start is the end. */
function startsOfClasses(codes: readonly Uint32Array[], count: number): Uint32Array {
  const begins = new Uint8Array(count);
  if (count > 0) begins[0] = 1;
  // Column by column: a loop over columns inside one over items takes several times as long.
  for (const column of codes) {
    for (let at = 1; at < count; at++) if (column[at] !== column[at - 1]) begins[at] = 1;
  }
  let classes = 0;
  for (let at = 0; at < count; at++) classes += begins[at]!;
  const starts = new Uint32Array(classes + 1);
  let id = 0;
  for (let at = 0; at < count; at++) if (begins[at] === 1) starts[id++] = at;
  starts[classes] = count;
  return starts;
}

function personsPerClass(person: Uint32Array, starts: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(starts.length - 1);
  for (let id = 0; id < sizes.length; id++) {
    let size = 0;
    for (let at = starts[id]!; at < starts[id + 1]!; at++) {
      if (at === starts[id] || person[at] !== person[at - 1]) size++;
    }
    sizes[id] = size;
  }
  return sizes;
}
