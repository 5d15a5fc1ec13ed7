import { Parser } from 'csv-parse';
import { type HealthriskError, invariant } from '../errors/healthrisk-error.ts';
import type { TextBatch } from '../model/batch.ts';
import { withLine } from './decode.ts';
import { RFC_4180 } from './dialect.ts';
import { scan } from './grammar.ts';
import { PendingText } from './pending-text.ts';
import type { ParseOptions, RecordStream } from './records.ts';
import { refusal } from './refuse-record.ts';

/** They end nothing, and are more than csv-parse has to see behind a byte to look at that. */
const LETTERS = Buffer.from('xxxxxxxx');

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
  /** The record behind {@link recordEnd} is too long. */
  oversized = false;
  readonly #pending: PendingText;
  readonly #recordSizeMax: number;

  constructor(options: ParseOptions, pending: PendingText) {
    const { quote, escaper, comment } = options.dialect ?? RFC_4180;
    super({
      delimiter: options.delimiter,
      record_delimiter: ['\r\n', '\n'],
      quote: String.fromCharCode(quote),
      escape: String.fromCharCode(escaper),
      comment: comment?.toString() ?? null,
      comment_no_infix: true,
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
    if (this.oversized) return true;
    const { bytes } = this.info;
    if (bytes - this.recordEnd > this.#recordSizeMax) {
      const start = this.#pending.startAfter(this.recordEnd);
      if (bytes - start > this.#recordSizeMax) {
        this.oversized = true;
        return true;
      }
    }
    if (this.fields === 0) this.fields = record.length;
    this.recordEnd = bytes;
    this.records.push(record);
    return true;
  }

  /** The records made since it was last asked, if any. */
  *takeBatch(): Generator<TextBatch> {
    const { records } = this;
    this.records = [];
    if (records.length > 0) yield { kind: 'texts', rows: records.length, records };
  }
}

/**
 * Cuts text (UTF-8, as decode gives it) into records by csv-parse: the second witness, several
 * times slower than the tokeniser and made by others.
 * @throws HealthriskError E-DATA-QUOTE, E-DATA-RAGGED or E-LIMIT-RECORD, with the line; what the
 * chunks throw.
 */
export function parseRecords(chunks: AsyncIterable<Buffer>, options: ParseOptions): RecordStream {
  const pending = new PendingText(!options.oneField);
  const parser = new RecordParser(options, pending);
  const delimiter = options.delimiter.charCodeAt(0);
  const { dialect = RFC_4180 } = options;
  let endsWithLf = false;
  let broken: { error: unknown } | null = null;

  async function* batches(): AsyncGenerator<TextBatch> {
    for await (const chunk of untilBroken()) {
      pending.add(chunk);
      const isTold = dialect.comment === null && !chunk.includes(0);
      const failed = await write(parser, isTold ? chunk : withVisibleFault(chunk));
      yield* parser.takeBatch();
      refuse(false, failed);
      pending.drop();
      endsWithLf = chunk.at(-1) === 0x0a;
    }
    const failed = broken === null ? await end(parser) : await write(parser, LETTERS);
    yield* parser.takeBatch();
    if (broken === null) refuse(true, failed);
    else throw refused(false) ?? withLine(broken.error, pending.lineAt(pending.end));
  }

  async function* untilBroken(): AsyncGenerator<Buffer> {
    try {
      yield* chunks;
    } catch (error) {
      broken = { error };
    }
  }

  /**
   * csv-parse lets NUL, which it takes for the end of the text, and a comment follow a closing
   * quote. Letters in their place are refused.
   */
  function withVisibleFault(chunk: Buffer): Buffer {
    const text = pending.from(start());
    const { fault } = scan(text, { delimiter, ended: false, dialect });
    if (fault?.kind !== 'text-after-quote') return chunk;
    const chunkStart = text.length - chunk.length;
    return Buffer.concat([chunk.subarray(0, Math.max(0, fault.offset - chunkStart)), LETTERS]);
  }

  /** The parser's errors carry cells: only that there is one counts, the place is found again. */
  function refuse(ended: boolean, failed: boolean): void {
    const isLong = parser.oversized || pending.end - start() > options.recordSizeMax;
    if (!failed && !isLong) return;
    const error = refused(ended);
    if (error !== null) throw error;
    invariant(!failed, 'csv-parse refuses what the grammar accepts');
  }

  function refused(ended: boolean): HealthriskError | null {
    const at = start();
    const record = { text: pending.from(at), line: pending.lineAt(at), ended };
    return refusal({ ...record, fields: parser.fields }, options);
  }

  /** Of the record that is not read yet. */
  function start(): number {
    return pending.startAfter(parser.recordEnd);
  }

  return {
    batches: batches(),
    // At its end csv-parse counts the end of the last record as an empty line too.
    emptyLines: () => (options.oneField ? 0 : parser.info.empty_lines - (endsWithLf ? 1 : 0)),
  };
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
