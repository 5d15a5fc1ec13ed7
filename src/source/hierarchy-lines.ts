import { CsvError, parse } from 'csv-parse/sync';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';

/**
 * The lines of a generalisation hierarchy: CSV without header, one line per value, most specific
 * first, every line with as many levels, and every label with one label above it. Parted by `;` where
 * the first line has one, else by `,`. Cells are trimmed. Messages quote no cell.
 * @param shown name of the file in messages
 * @throws HealthriskError E-CONFIG-HIERARCHY
 */
export function hierarchyLines(text: string, shown: string): string[][] {
  const lines = split(text, shown);
  const levels = lines[0]?.cells.length ?? 0;
  if (levels === 0) throw unusableHierarchy(shown, ['hierarchy-empty']);
  const seen = new Map<string, number>();
  for (const { cells, line } of lines) {
    if (cells.length !== levels) {
      const problem: Problem = ['hierarchy-ragged', { expected: levels, found: cells.length }];
      throw unusableHierarchy(shown, problem, { line, column: Math.min(cells.length, levels) + 1 });
    }
    const twin = seen.get(cells[0]!);
    if (twin !== undefined) {
      throw unusableHierarchy(shown, ['hierarchy-twice', { line: twin }], { line, column: 1 });
    }
    seen.set(cells[0]!, line);
  }
  requireOneParent(lines, shown);
  return lines.map(({ cells }) => cells);
}

/** @returns E-CONFIG-HIERARCHY */
export function unusableHierarchy(
  file: string,
  problem: Problem,
  at?: { line: number; column?: number },
): HealthriskError {
  return new HealthriskError('E-CONFIG-HIERARCHY', { problem, location: { file, ...at } });
}

interface Line {
  cells: string[];
  line: number;
}

/** A label under two parents would make a coarser level part what a finer one joins. */
function requireOneParent(lines: readonly Line[], shown: string): void {
  const levels = lines[0]!.cells.length;
  for (let level = 1; level + 1 < levels; level++) {
    const parents = new Map<string, Line>();
    for (const one of lines) {
      const known = parents.get(one.cells[level]!);
      if (known === undefined) parents.set(one.cells[level]!, one);
      else if (known.cells[level + 1] !== one.cells[level + 1]) {
        const at = { line: one.line, column: level + 2 };
        const said = { field: level + 1, line: known.line };
        throw unusableHierarchy(shown, ['hierarchy-two-parents', said], at);
      }
    }
  }
}

function split(text: string, shown: string): Line[] {
  const [firstLine = ''] = /\S.*/.exec(text) ?? [];
  const lines: Line[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: firstLine.includes(';') ? ';' : ',',
      on_record: (cells: string[], { lines: line }) => {
        lines.push({ cells, line });
        return null;
      },
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    // The parser's message quotes the cell.
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? { line: error.lines } : undefined;
    throw unusableHierarchy(shown, ['hierarchy-quote'], line);
  }
  return lines;
}
