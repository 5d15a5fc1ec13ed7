import type { Hierarchy } from '../../src/treat/hierarchies/hierarchy.ts';
import type { CodedColumn } from '../support/tables.ts';

/** What a naive search is asked. */
export interface NaiveQuestion {
  quasi: readonly CodedColumn[];
  hierarchies: readonly Hierarchy[];
  /** Values of the sensitive column, none missing; null: there is none. */
  sensitive: readonly string[] | null;
  /** Person of each record; null: every record is one. */
  persons: readonly string[] | null;
  k: number;
  l: number;
  /** Largest distance that a class may have; 1 asks for nothing. */
  t: number;
  /** Persons behind every sensitive value. */
  rare: number;
  suppressedMax: number;
}

/** What a naive evaluation says. */
export interface NaiveOutcome {
  levels: number[];
  /** Numbers of the records that stay; null: not feasible. */
  kept: number[] | null;
}

/** All nodes, by loops over records and texts: slow, and shares nothing with the evaluator. */
export function allNodes(question: NaiveQuestion): NaiveOutcome[] {
  let nodes: number[][] = [[]];
  for (const { levels } of question.hierarchies) {
    nodes = nodes.flatMap((node) => levels.map((_, level) => [...node, level]));
  }
  return nodes.map((levels) => ({ levels, kept: keptBy(question, levels) }));
}

/** The label of a record in a column. */
export function labelAt(
  question: NaiveQuestion,
  levels: readonly number[],
  column: number,
  row: number,
): string {
  const level = question.hierarchies[column]!.levels[levels[column]!]!;
  return level.labels.at(level.map[question.quasi[column]!.codes[row]!]!);
}

function keptBy(question: NaiveQuestion, levels: readonly number[]): number[] | null {
  const { quasi, suppressedMax } = question;
  const rows = quasi[0]!.codes.length;
  let kept = [...Array(rows).keys()];
  const classOf = kept.map((row) =>
    JSON.stringify(quasi.map((_, column) => labelAt(question, levels, column, row))),
  );
  for (;;) {
    const before = kept.length;
    kept = byClass(kept, classOf, (members) => personsIn(question, members).size >= question.k);
    if (rows - kept.length > suppressedMax) return null;
    const rare = withoutRare(question, kept);
    // Rare values go first; classes are looked at when none is left.
    if (rare.length < kept.length) kept = rare;
    else if (question.sensitive !== null) {
      if (question.l > 1) kept = byClass(kept, classOf, (members) => isDiverse(question, members));
      // Against what the demand before it left.
      const table = personsPerValue(question, kept);
      if (question.t < 1)
        kept = byClass(kept, classOf, (members) => isClose(question, members, table));
    }
    if (rows - kept.length > suppressedMax) return null;
    if (kept.length === before) return kept.length > 0 ? kept : null;
  }
}

function byClass(
  kept: readonly number[],
  classOf: readonly string[],
  stays: (members: number[]) => boolean,
): number[] {
  const classes = new Map<string, number[]>();
  for (const row of kept) classes.set(classOf[row]!, [...(classes.get(classOf[row]!) ?? []), row]);
  const good = new Set([...classes].filter(([, members]) => stays(members)).map(([name]) => name));
  return kept.filter((row) => good.has(classOf[row]!));
}

/** Rows of each person. */
function personsIn({ persons }: NaiveQuestion, members: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const row of members) {
    const person = persons?.[row] ?? `row ${row}`;
    found.set(person, [...(found.get(person) ?? []), row]);
  }
  return found;
}

function personsPerValue(question: NaiveQuestion, members: readonly number[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const [, rows] of personsIn(question, members)) {
    for (const value of new Set(rows.map((row) => question.sensitive![row]!))) {
      held.set(value, (held.get(value) ?? 0) + 1);
    }
  }
  return held;
}

function withoutRare(question: NaiveQuestion, kept: readonly number[]): number[] {
  if (question.sensitive === null) return [...kept];
  const held = personsPerValue(question, kept);
  return kept.filter((row) => held.get(question.sensitive![row]!)! >= question.rare);
}

function isDiverse(question: NaiveQuestion, members: readonly number[]): boolean {
  const persons = personsIn(question, members);
  const held = personsPerValue(question, members);
  if ([...held.values()].some((count) => count === persons.size)) return false;
  const sets = new Set(
    [...persons.values()].map((rows) =>
      JSON.stringify([...new Set(rows.map((row) => question.sensitive![row]!))].sort()),
    ),
  );
  return Math.min(held.size, sets.size) >= question.l;
}

function isClose(
  question: NaiveQuestion,
  members: readonly number[],
  table: Map<string, number>,
): boolean {
  const held = personsPerValue(question, members);
  const sum = (counts: Map<string, number>) =>
    [...counts.values()].reduce((all, one) => all + one, 0);
  let apart = 0;
  for (const [value, persons] of table) {
    apart += Math.abs((held.get(value) ?? 0) / sum(held) - persons / sum(table));
  }
  return apart / 2 <= question.t * (1 + 1e-9);
}
