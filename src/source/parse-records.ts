import { Parser } from 'csv-parse';
import { HealthriskError, invariant } from '../errors/healthrisk-error.ts';
import type { TextChunk } from './decode.ts';
import type { TableForm } from './delimiter.ts';
import { type Fault, scan } from './grammar.ts';
import { PendingText } from './pending-text.ts';

/** Cells of one record: every cell a string as it stands in the file, unquoted, untrimmed. */
export type CsvRecord = readonly string[];

/** How a text is to be cut. */
export interface ParseOptions extends TableForm {
  /** The file's name in messages. */
  file: string;
  /** Bytes of one record, as UTF-8 with its line end; beyond it E-LIMIT-RECORD. */
  recordSizeMax: number;
}

/**
 * csv-parse, with records taken where it makes them: its own queue costs time, and between two
 * records it knows exactly where it is.
 */
class RecordParser extends Parser {
  records: string[][] = [];
  /** Fields of the first record. */
  fields = 0;
  /** Offset behind the last record. */
  recordEnd = 0;
  /** Start of the first record that was too long. */
  oversized: number | null = null;
  readonly #pending: PendingText;
  readonly #recordSizeMax: number;

  constructor(options: ParseOptions, pending: PendingText) {
    super({
      delimiter: options.delimiter,
      record_delimiter: ['\r\n', '\n'],
      quote: '"',
      escape: '"',
      skip_empty_lines: !options.oneField,
    });
    this.#pending = pending;
    this.#recordSizeMax = options.recordSizeMax;
    // A failure reaches the caller of write or end; an error event without a listener would end
    // the process.
    this.on('error', () => {});
  }

  override push(record: string[] | null): boolean {
    if (record === null) return super.push(null);
    if (this.oversized !== null) return true;
    const { bytes } = this.info;
    if (bytes - this.recordEnd > this.#recordSizeMax) {
      const start = this.#pending.startAfter(this.recordEnd);
      if (bytes - start > this.#recordSizeMax) {
        this.oversized = start;
        return true;
      }
    }
    if (this.fields === 0) this.fields = record.length;
    this.recordEnd = bytes;
    this.records.push(record);
    return true;
  }

  takeRecords(): string[][] {
    const { records } = this;
    this.records = [];
    return records;
  }
}

/** Records in batches, and what is known when they are read. */
export interface RecordStream {
  batches: AsyncGenerator<CsvRecord[]>;
  /** Wholly empty lines skipped so far; right after the last batch. */
  emptyLines(): number;
}

/**
 * Cuts text into records, strictly (see grammar.ts). Records before an error are handed out before
 * it is thrown, so that what is seen first does not depend on how the bytes arrived.
 * @throws HealthriskError E-DATA-QUOTE, E-DATA-RAGGED or E-LIMIT-RECORD, with the line; what the
 * chunks throw.
 */
export function parseRecords(
  chunks: AsyncIterable<TextChunk>,
  options: ParseOptions,
): RecordStream {
  const pending = new PendingText(!options.oneField);
  const parser = new RecordParser(options, pending);
  const delimiter = options.delimiter.charCodeAt(0);
  let endsWithLf = false;

  async function* batches(): AsyncGenerator<CsvRecord[]> {
    for await (const chunk of chunks) {
      pending.add(chunk);
      const fault = chunk.bytes.includes(0) ? faultAtNul(chunk) : null;
      const failed = await write(parser, fault?.before ?? chunk.bytes);
      const records = parser.takeRecords();
      if (records.length > 0) yield records;
      if (failed) throw located(false);
      if (fault) throw fault.error;
      refuseOversized();
      pending.drop();
      endsWithLf = chunk.bytes.at(-1) === 0x0a;
    }
    const failed = await end(parser);
    const records = parser.takeRecords();
    if (records.length > 0) yield records;
    if (failed) throw located(true);
    refuseOversized();
  }

  /** csv-parse takes NUL for the end of the text and lets it follow a closing quote. */
  function faultAtNul(chunk: TextChunk): { before: Buffer; error: HealthriskError } | null {
    const start = pending.startAfter(parser.recordEnd);
    const text = pending.from(start);
    const { fault } = scan(text, { delimiter, ended: false });
    if (fault?.kind !== 'text-after-quote' || text[fault.offset] !== 0) return null;
    const chunkStart = text.length - chunk.bytes.length;
    return {
      before: chunk.bytes.subarray(0, Math.max(0, fault.offset - chunkStart)),
      error: quoteError(fault, pending.lineAt(start)),
    };
  }

  function refuseOversized(): void {
    const start = parser.oversized ?? pending.startAfter(parser.recordEnd);
    if (parser.oversized === null && pending.end - start <= options.recordSizeMax) return;
    throw new HealthriskError('E-LIMIT-RECORD', {
      message: `expected records of at most ${options.recordSizeMax} bytes, found a longer one`,
      location: { file: options.file, line: pending.lineAt(start) },
    });
  }

  /** The parser's errors carry cells: only that there is one counts, the place is found again. */
  function located(ended: boolean): HealthriskError {
    const start = pending.startAfter(parser.recordEnd);
    const line = pending.lineAt(start);
    const { fault, records } = scan(pending.from(start), { delimiter, ended, recordsMax: 1 });
    if (fault !== null) return quoteError(fault, line);
    const record = records[0];
    invariant(record !== undefined, 'csv-parse refuses what the grammar accepts');
    return new HealthriskError('E-DATA-RAGGED', {
      message: `expected ${count(parser.fields)}, found ${record.fields}`,
      location: { file: options.file, line: line + record.line },
    });
  }

  function quoteError(fault: Fault, line: number): HealthriskError {
    return new HealthriskError('E-DATA-QUOTE', {
      message: {
        'quote-inside': 'expected quotes around the whole cell, found one inside an unquoted cell',
        'text-after-quote':
          'expected a delimiter or the end of the record after a closing quote, found text',
        unclosed: 'expected a closing quote, found the end of the file',
      }[fault.kind],
      location: { file: options.file, line: line + fault.line, column: fault.column },
    });
  }

  return {
    batches: batches(),
    // At its end csv-parse counts the end of the last record as an empty line too.
    emptyLines: () => (options.oneField ? 0 : parser.info.empty_lines - (endsWithLf ? 1 : 0)),
  };
}

function count(fields: number): string {
  return fields === 1 ? '1 field' : `${fields} fields`;
}

/** Whether the parser refused the bytes. */
function write(parser: Parser, bytes: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    parser.write(bytes, (error) => resolve(error != null));
  });
}

function end(parser: Parser): Promise<boolean> {
  return new Promise((resolve) => {
    parser.end((error?: Error | null) => resolve(error != null));
  });
}
