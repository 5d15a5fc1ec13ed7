import { type Dialect, RFC_4180 } from './dialect.ts';

const LF = 0x0a;
const CR = 0x0d;

/** Where a record begins and how many fields it has. */
export interface ScannedRecord {
  /** Line feeds before it. */
  line: number;
  fields: number;
  /** Byte behind its line end; undefined while it is open. */
  end?: number;
}

/** The first quote that stands where RFC 4180 allows none, or is never closed. */
export interface Fault {
  kind: 'quote-inside' | 'text-after-quote' | 'unclosed';
  /** Line feeds before it; for an unclosed quote, before its cell. */
  line: number;
  /** Field it is in, 1-based. */
  column: number;
  /** Byte at which the text stops being CSV. */
  offset: number;
  /** Bytes that had to be read to know it. */
  read: number;
}

/** The shape of a text, without its cells. */
export interface Scan {
  /** Complete records; wholly empty lines only where they were asked for. */
  records: ScannedRecord[];
  /** The record that the text breaks off in, counted up to there. */
  open: ScannedRecord | null;
  fault: Fault | null;
}

/** What is scanned, and how far. */
export interface ScanOptions {
  /** ASCII code of the delimiter. */
  delimiter: number;
  /** Nothing follows: the end of the text ends the last record. */
  ended: boolean;
  /** Stop after so many records. */
  recordsMax?: number;
  /** Wholly empty lines are records of one field. */
  emptyLines?: boolean;
  /** RFC 4180 when absent. */
  dialect?: Dialect;
}

// Where a scan can be: before a cell, in an unquoted or quoted one, behind a closing quote.
const START = 0;
const PLAIN = 1;
const QUOTED = 2;
const CLOSED = 3;

/**
 * The grammar of every reader, RFC 4180 to the letter
 * unless another dialect was declared, over text that begins at a cell: records end
 * with LF or CRLF, also mixed; other CRs and NULs are ordinary characters. It counts and locates;
 * cells are made by the tokeniser and by csv-parse, which agrees with it but for one case (see
 * parse-records.ts).
 */
export function scan(bytes: Buffer, options: ScanOptions): Scan {
  const { delimiter, ended, recordsMax = Number.POSITIVE_INFINITY, emptyLines = false } = options;
  const { quote, escaper, comment } = options.dialect ?? RFC_4180;
  const records: ScannedRecord[] = [];
  let state = START;
  let record: ScannedRecord = { line: 0, fields: 1 };
  let line = 0;
  let quoteLine = 0;
  const fault = (kind: Fault['kind'], offset: number): Scan => ({
    records,
    open: record,
    fault: {
      kind,
      line: kind === 'unclosed' ? quoteLine : line,
      column: record.fields,
      offset,
      read: kind === 'unclosed' ? offset : offset + 1,
    },
  });

  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (state === QUOTED) {
      if (byte === LF) line++;
      if (byte === escaper && escaper !== quote && bytes[++at] === LF) line++;
      if (byte !== quote) continue;
      if (at + 1 === bytes.length && !ended) break;
      if (bytes[at + 1] === quote && escaper === quote) at++;
      else state = CLOSED;
    } else if (state === START && record.fields === 1 && startsWith(bytes, at, comment)) {
      const feed = bytes.indexOf(LF, at);
      if (feed === -1) break;
      at = feed;
      record.line = ++line;
    } else if (byte === delimiter) {
      record.fields++;
      state = START;
    } else if (byte === LF) {
      line++;
      if (state !== START || record.fields > 1 || emptyLines) {
        record.end = at + 1;
        records.push(record);
      }
      if (records.length >= recordsMax) return { records, open: null, fault: null };
      record = { line, fields: 1 };
      state = START;
    } else if (byte === CR && (at + 1 < bytes.length ? bytes[at + 1] === LF : !ended)) {
      // Belongs to the record end that follows, or may yet.
    } else if (state === CLOSED) {
      return fault('text-after-quote', at);
    } else if (byte === quote) {
      if (state === PLAIN) return fault('quote-inside', at);
      state = QUOTED;
      quoteLine = line;
    } else {
      state = PLAIN;
    }
  }

  if (!ended) return { records, open: record, fault: null };
  if (state === QUOTED) return fault('unclosed', bytes.length);
  if (state !== START || record.fields > 1) {
    record.end = bytes.length;
    records.push(record);
  }
  return { records, open: null, fault: null };
}

function startsWith(bytes: Buffer, at: number, comment: Buffer | null): boolean {
  return comment?.equals(bytes.subarray(at, at + comment.length)) ?? false;
}

/** The text has no line feed, and a carriage return outside quotes: its records end with that. */
export function endsRecordsWithCr(bytes: Buffer, { quote }: Dialect = RFC_4180): boolean {
  if (bytes.includes(LF) || !bytes.includes(CR)) return false;
  let quoted = false;
  for (const byte of bytes) {
    if (byte === quote) quoted = !quoted;
    else if (byte === CR && !quoted) return true;
  }
  return false;
}
