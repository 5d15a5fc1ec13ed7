import { ColumnEncoder } from '../../src/encode/column-encoder.ts';
import { missingTokens } from '../../src/encode/missing.ts';
import { personsOf } from '../../src/encode/persons.ts';
import { sensitiveLevels } from '../../src/encode/sensitive-view.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { ReferenceEngine } from '../../src/engines/reference.ts';
import { StreamEngine } from '../../src/engines/stream.ts';
import type { EquivalenceClass } from '../../src/model/class.ts';
import type { ColumnDeclaration } from '../../src/model/declaration.ts';
import type { EncodedColumn, EncodedTable, Persons } from '../../src/model/table.ts';

/** Encodes cells as the tool does. */
export function encoded(
  cells: readonly string[],
  tokens: readonly string[] | null = null,
): EncodedColumn {
  const encoder = new ColumnEncoder();
  encoder.push(
    cells.map((cell) => [cell]),
    0,
  );
  return encoder.finish(missingTokens(tokens));
}

/** A table of columns given by their cells. */
export function tableOf(columns: readonly (readonly string[])[]): EncodedTable {
  return {
    rows: columns[0]?.length ?? 0,
    columns: columns.map((cells) => encoded(cells)),
    counted: columns.map(() => undefined),
  };
}

/** Both engines over the same table. */
export function enginesOf(table: EncodedTable, persons: Persons | null): Engine[] {
  return [new StreamEngine(table, persons), new ReferenceEngine(table, persons)];
}

/** Persons from the cells of a subject column. */
export function personsFrom(cells: readonly string[]): Persons {
  return personsOf(encoded(cells));
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
