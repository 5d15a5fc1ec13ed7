import { CsvError, parse } from 'csv-parse/sync';
import { HealthriskError } from '../../errors/healthrisk-error.ts';
import type { Problem } from '../../errors/problem.ts';
import { readTextFile } from '../../yaml/read-text-file.ts';

/**
 * Reads a generalisation hierarchy: a CSV file without header, one line per value, most specific
 * first, every line with as many levels. Parted by `;` where the first line has one, else by `,`.
 * Cells are trimmed. Messages quote no cell.
 * @param shown name of the file in messages
 * @throws HealthriskError E-CONFIG-HIERARCHY
 */
export async function readHierarchy(path: string, shown: string): Promise<string[][]> {
  const file = await readTextFile(path);
  if (file.problem !== null) throw unusable(shown, ['hierarchy-unreadable', file]);
  const lines = split(file.text, shown);
  const levels = lines[0]?.cells.length ?? 0;
  if (levels === 0) throw unusable(shown, ['hierarchy-empty']);
  const seen = new Map<string, number>();
  for (const { cells, line } of lines) {
    if (cells.length !== levels) {
      const found = cells.length;
      throw unusable(shown, ['hierarchy-ragged', { expected: levels, found }], line);
    }
    const twin = seen.get(cells[0]!);
    if (twin !== undefined) {
      throw unusable(shown, ['hierarchy-twice', { line: twin }], line);
    }
    seen.set(cells[0]!, line);
  }
  return lines.map(({ cells }) => cells);
}

function split(text: string, shown: string): { cells: string[]; line: number }[] {
  const [firstLine = ''] = /\S.*/.exec(text) ?? [];
  const lines: { cells: string[]; line: number }[] = [];
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
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    throw unusable(shown, ['hierarchy-quote'], line);
  }
  return lines;
}

function unusable(file: string, problem: Problem, line?: number): HealthriskError {
  const location = line === undefined ? { file } : { file, line };
  return new HealthriskError('E-CONFIG-HIERARCHY', { problem, location });
}
