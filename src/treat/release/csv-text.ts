import type { Delimiter, Encoding } from '../../model/csv.ts';
import type { ReleasedTable } from '../../model/released-table.ts';
import { encoderFor } from './encoder.ts';

/** How a released CSV file is written. Lines end in LF, and the names of the columns come first. */
export interface CsvForm {
  delimiter: Delimiter;
  encoding: Encoding;
}

/** Characters that are encoded at a time. */
const PIECE = 1 << 20;

/**
 * The bytes of the file, in pieces. A cell is quoted where it holds the delimiter, a quote, CR or LF, and
 * nowhere else; what spreadsheets take for a formula stays what it is.
 * @throws HealthriskError E-OUTPUT-ENCODING for a text that the encoding does not have
 */
export function* csvText({ columns, order }: ReleasedTable, form: CsvForm): Generator<Buffer> {
  const { delimiter, encoding } = form;
  const encode = encoderFor(encoding);
  const needsQuotes = new RegExp(`[${delimiter}"\r\n]`);
  // A line without anything would be read as no record at all.
  const isAlone = columns.length === 1;
  const cell = (text: string) =>
    needsQuotes.test(text) || (isAlone && text === '') ? `"${text.replaceAll('"', '""')}"` : text;
  const cells = columns.map(({ labels }) => labels.map(cell));
  let text = `${columns.map(({ name }) => cell(name)).join(delimiter)}\n`;
  yield encode.mark;
  for (const record of order) {
    for (let at = 0; at < cells.length; at++) {
      if (at > 0) text += delimiter;
      text += cells[at]![columns[at]!.codes[record]!]!;
    }
    text += '\n';
    if (text.length < PIECE) continue;
    yield encode.bytes(text);
    text = '';
  }
  yield encode.bytes(text);
}
