import type { Figures } from './figures.ts';

/** Records of one of several files: what the others leave of the whole would be told, too. */
export function rowsOfFile(rows: number, figures: Figures): string | null {
  return figures.disclosure.smallest === null ? figures.withUnit('rows', rows) : null;
}
