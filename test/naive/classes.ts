/** Rows of text. `sensitive` is canonical already (spellings merged); null means absent. */
export interface NaiveTable {
  /** One tuple of quasi-identifiers per row. */
  quasi: readonly (readonly string[])[];
  /** Person behind each row, null where the key is missing; null: every row is a person. */
  subject: readonly (string | null)[] | null;
  unit: 'rows' | 'tuples' | 'histories';
  sensitive?: readonly (string | null)[];
}

/** One equivalence class. */
export interface NaiveClass {
  /** Distinct persons. */
  size: number;
  rows: number[];
  /** Persons with at least one present value in these rows. */
  present: number;
  /** Value -> persons of the class who have it in any of these rows. */
  nv: Map<string, number>;
  /** Persons per distinct set of present values, in order of appearance. */
  sets: number[];
}

/** Entries of several rows that belong together, as positions. */
type Group = number[];

/** Puts every item into the first group whose first member is the same. */
function grouped(items: readonly number[], same: (a: number, b: number) => boolean): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const found = groups.find((group) => same(group[0]!, item));
    if (found === undefined) groups.push([item]);
    else found.push(item);
  }
  return groups;
}

function sameTuple(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] !== b[i]) return false;
  }
  return true;
}

/** The same tuples equally often, in any order. */
function sameHistory(table: NaiveTable, a: Group, b: Group): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  for (const row of a) {
    const match = left.findIndex((other) => sameTuple(table.quasi[row]!, table.quasi[other]!));
    if (match === -1) return false;
    left.splice(match, 1);
  }
  return true;
}

/** Rows of each person; rows without a key are one person together. */
function personsAmong(table: NaiveTable, rows: readonly number[]): Group[] {
  const { subject, unit } = table;
  if (subject === null || unit === 'rows') return rows.map((row) => [row]);
  return grouped(rows, (a, b) => subject[a] === subject[b]);
}

function allRows(table: NaiveTable): number[] {
  return table.quasi.map((_, row) => row);
}

/** Rows of each class, in order of first appearance. */
function rowsOfClasses(table: NaiveTable): Group[] {
  const rows = allRows(table);
  if (table.unit !== 'histories') {
    return grouped(rows, (a, b) => sameTuple(table.quasi[a]!, table.quasi[b]!));
  }
  const persons = personsAmong(table, rows);
  const indices = persons.map((_, person) => person);
  return grouped(indices, (a, b) => sameHistory(table, persons[a]!, persons[b]!)).map((members) =>
    members.flatMap((person) => persons[person]!),
  );
}

/** Distinct present values of some rows, in order of appearance. */
function valuesOf(table: NaiveTable, rows: Group): string[] {
  const values: string[] = [];
  for (const row of rows) {
    const value = table.sensitive?.[row] ?? null;
    if (value !== null && !values.includes(value)) values.push(value);
  }
  return values;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}

/** Counts persons and their values in some rows. */
function classOf(table: NaiveTable, rows: Group): NaiveClass {
  const persons = personsAmong(table, rows);
  const valueSets = persons.map((own) => valuesOf(table, own)).filter((set) => set.length > 0);
  const nv = new Map<string, number>();
  for (const value of valuesOf(table, rows)) {
    nv.set(value, valueSets.filter((set) => set.includes(value)).length);
  }
  const indices = valueSets.map((_, index) => index);
  const sets = grouped(indices, (a, b) => sameSet(valueSets[a]!, valueSets[b]!));
  return {
    size: persons.length,
    rows,
    present: valueSets.length,
    nv,
    sets: sets.map((members) => members.length),
  };
}

/** Equivalence classes of the table, in order of their first row (histories: first person). */
export function naiveClasses(table: NaiveTable): NaiveClass[] {
  return rowsOfClasses(table).map((rows) => classOf(table, rows));
}

/** The whole table as one class: distinct persons, and the persons behind each value. */
export function naiveWhole(table: NaiveTable): NaiveClass {
  return classOf(table, allRows(table));
}
