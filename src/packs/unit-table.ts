import type { Problem } from '../errors/problem.ts';
import type { UnitPopulation } from '../model/pack.ts';

/** Names of the two columns, in their order. */
const HEADER = ['unit', 'population'] as const;

/** Where a table of inhabitants is no such table, both 1-based; the column is that of the field. */
export interface UnitTableProblem {
  line: number;
  column: number;
  problem: Problem;
}

/** The table, or all that is wrong with it. */
export type UnitTableRead =
  | { units: UnitPopulation[]; problems: null }
  | { units: null; problems: UnitTableProblem[] };

/**
 * Reads a table of inhabitants: a header `unit,population`, then one unit a line; comma or semicolon
 * throughout, as the header has it. A field may stand in quotes.
 * @param prefix characters that every unit must have
 */
export function parseUnitTable(text: string, prefix: number): UnitTableRead {
  const lines = text.split(/\r?\n/);
  const delimiter = lines[0]!.includes(';') ? ';' : ',';
  const problems: UnitTableProblem[] = [];
  const header = lines[0]!.split(delimiter).map(unquoted);
  if (header.length !== HEADER.length || HEADER.some((name, at) => header[at] !== name)) {
    const wrong = HEADER.findIndex((name, at) => header[at] !== name);
    const column = wrong === -1 ? HEADER.length + 1 : wrong + 1;
    return { units: null, problems: [{ line: 1, column, problem: ['table-header'] }] };
  }
  const units: UnitPopulation[] = [];
  const lineOf = new Map<string, number>();
  for (const [at, written] of lines.entries()) {
    if (at === 0 || written === '') continue;
    const line = at + 1;
    const tell = (column: number, problem: Problem) => problems.push({ line, column, problem });
    const fields = written.split(delimiter).map(unquoted);
    if (fields.length !== HEADER.length) {
      tell(Math.min(fields.length, 2) + 1, ['table-ragged', { found: fields.length }]);
      continue;
    }
    const [unit, population] = fields as [string, string];
    const key = unit.toUpperCase();
    const before = lineOf.get(key);
    if ([...unit].length !== prefix) {
      tell(1, ['table-unit-length', { prefix }]);
    } else if (before !== undefined) tell(1, ['table-unit-twice', { line: before }]);
    if (!/^\d{1,15}$/.test(population)) {
      tell(2, ['table-population']);
    }
    lineOf.set(key, before ?? line);
    units.push({ unit: key, population: Number(population) });
  }
  if (units.length === 0 && problems.length === 0) {
    problems.push({ line: 2, column: 1, problem: ['table-empty'] });
  }
  return problems.length === 0 ? { units, problems: null } : { units: null, problems };
}

/** A field without blanks around it and without its quotes. */
function unquoted(field: string): string {
  const text = field.trim();
  return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : text;
}
