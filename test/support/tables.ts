import { columnEncoder } from '../../src/encode/column-encoder.ts';
import { missingTokens } from '../../src/encode/missing.ts';
import { personsOf } from '../../src/encode/persons.ts';
import { sensitiveLevels } from '../../src/encode/sensitive-view.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { ReferenceEngine } from '../../src/engines/reference.ts';
import { StreamEngine } from '../../src/engines/stream.ts';
import type { EquivalenceClass } from '../../src/model/class.ts';
import type { ColumnDeclaration } from '../../src/model/declaration.ts';
import type { EncodedColumn, EncodedTable, Persons } from '../../src/model/table.ts';
import { textsOf } from './spans.ts';

/** A column and the codes of its records, which engines keep apart. */
export interface CodedColumn extends EncodedColumn {
  codes: Uint32Array;
}

/** Encodes cells as the tool does. */
export function encoded(
  cells: readonly string[],
  tokens: readonly string[] | null = null,
): CodedColumn {
  const encoder = columnEncoder('texts');
  const codes = new Uint32Array(cells.length);
  encoder.encode(textsOf(cells.map((cell) => [cell])), 0, codes);
  return { ...encoder.finish(missingTokens(tokens)), codes };
}

/** A table and the codes of its records, by column. */
export interface CodedTable extends EncodedTable {
  codes: readonly Uint32Array[];
}

/** A table of columns given by their cells; `tokens` are the declared ones. */
export function tableOf(
  columns: readonly (readonly string[])[],
  tokens: readonly string[] | null = null,
): CodedTable {
  const coded = columns.map((cells) => encoded(cells, tokens));
  return {
    rows: columns[0]?.length ?? 0,
    columns: coded,
    counted: columns.map(() => undefined),
    codes: coded.map(({ codes }) => codes),
  };
}

/** Persons from a subject column that {@link enginesOf} adds behind the others. */
export interface PersonsAside extends Persons {
  subject: CodedColumn;
}

/** Both engines over the same table. */
export function enginesOf(table: CodedTable, aside: PersonsAside | null): Engine[] {
  if (aside === null) {
    return [
      new StreamEngine(table, table.codes, null),
      new ReferenceEngine(table, table.codes, null),
    ];
  }
  const column = table.columns.length;
  const whole = { ...table, columns: [...table.columns, aside.subject] };
  const codes = [...table.codes, aside.subject.codes];
  const persons = { ...aside, column };
  return [new StreamEngine(whole, codes, persons), new ReferenceEngine(whole, codes, persons)];
}

/** Persons from the cells of a subject column that is not in the table. */
export function personsFrom(cells: readonly string[]): PersonsAside {
  const subject = encoded(cells);
  return { ...personsOf(subject, -1), subject };
}

/** Persons from a column of the table. */
export function personsIn(table: CodedTable, column: number): PersonsAside {
  const subject = { ...table.columns[column]!, codes: table.codes[column]! };
  return { ...personsOf(subject, -1), subject };
}

/** Levels of a sensitive column of a table. */
export function levelsOf(
  table: EncodedTable,
  column: number,
  declared?: Partial<ColumnDeclaration>,
) {
  return sensitiveLevels(table.columns[column]!, column, { roles: ['sensitive'], ...declared });
}

/** A class in a form that does not depend on how an engine orders or folds it. */
export function described({ size, counts }: EquivalenceClass): string {
  const each = counts.map(({ present, values, persons, sets }) => [
    present,
    [...values],
    [...persons],
    [...sets].sort((a, b) => a - b),
  ]);
  return JSON.stringify([size, ...each]);
}

/** Every class of an engine, unfolded, described and sorted. */
export async function allClasses(
  engine: Engine,
  question: Parameters<Engine['classes']>[0],
): Promise<string[]> {
  const all: string[] = [];
  await engine.classes(question, (found) => {
    for (let time = 0; time < found.times; time++) all.push(described(found));
  });
  return all.sort();
}
