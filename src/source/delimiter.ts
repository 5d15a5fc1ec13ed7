import { HealthriskError } from '../errors/healthrisk-error.ts';
import { DELIMITERS, type Delimiter } from '../model/csv.ts';
import { type Dialect, RFC_4180 } from './dialect.ts';
import { endsRecordsWithCr, scan } from './grammar.ts';

/** Text on which the delimiter is judged; while it holds less than two records, up to the maximum. */
export const DELIMITER_HEAD_SIZE = 1 << 16;
export const DELIMITER_HEAD_SIZE_MAX = 4 << 20;
const RECORDS_JUDGED = 100;

/** What the head of the text tells about all of it. */
export interface TableForm {
  delimiter: Delimiter;
  /** The first record has one field: there an empty line is a record, not nothing. */
  oneField: boolean;
}

/** The beginning of a text, decoded. */
export interface TextHead {
  bytes: Buffer;
  /** It is the whole text. */
  ended: boolean;
}

/**
 * Finds the delimiter, unless it was declared, and whether there is more than one field; null when
 * a longer head is needed.
 * @throws HealthriskError E-DATA-DELIMITER when several delimiters fit (a wrong guess merges
 * columns) or only another one than declared; E-DATA-RECORD-END when records end with CR alone.
 */
export function tableForm(
  head: TextHead,
  declared: Delimiter | undefined,
  file: string,
  dialect: Dialect = RFC_4180,
): TableForm | null {
  const delimiters = declared === undefined ? DELIMITERS : [declared];
  const candidates = delimiters.map((delimiter) => candidate(head, delimiter, dialect));
  const short = candidates.some(({ counts, faulty }) => !faulty && counts.length < 2);
  if (short && !head.ended && head.bytes.length < DELIMITER_HEAD_SIZE_MAX) return null;

  if (endsRecordsWithCr(head.bytes, dialect)) {
    throw new HealthriskError('E-DATA-RECORD-END', {
      problem: ['bare-carriage-return'],
      location: { file, line: 1 },
    });
  }
  const fitting = withoutDecimalComma(
    candidates.filter(({ counts, faulty }) => !faulty && allEqual(counts)),
    head.bytes,
  );
  if (fitting.length > 1) {
    throw new HealthriskError('E-DATA-DELIMITER', {
      problem: ['several-delimiters', { fitting: fitting.map(({ delimiter }) => delimiter) }],
      location: { file, line: 1 },
    });
  }
  if (declared !== undefined && fitting.length === 0 && candidates[0]!.counts[0] === 1) {
    const other = DELIMITERS.map((delimiter) => candidate(head, delimiter, dialect)).find(
      ({ counts, faulty }) => !faulty && allEqual(counts),
    );
    // Taken at its word, the declaration would read whole records as one cell each.
    if (other !== undefined) {
      throw new HealthriskError('E-DATA-DELIMITER', {
        problem: ['another-delimiter', { declared, found: other.delimiter }],
        location: { file, line: 1 },
      });
    }
  }
  // Where nothing fits, the strict parse stops at the line that does not, whatever is taken.
  const { delimiter, counts } = fitting[0] ?? mostFields(candidates) ?? belowFirst(candidates);
  return { delimiter, oneField: counts[0] === 1 };
}

interface Candidate {
  delimiter: Delimiter;
  /** Fields of each record; of the one that is cut short only when there is no other. */
  counts: number[];
  faulty: boolean;
}

function candidate(head: TextHead, delimiter: Delimiter, dialect: Dialect): Candidate {
  const found = scan(head.bytes, {
    delimiter: delimiter.charCodeAt(0),
    ended: head.ended,
    recordsMax: RECORDS_JUDGED,
    dialect,
  });
  const counts = found.records.map((record) => record.fields);
  if (counts.length === 0 && found.open !== null) counts.push(found.open.fields);
  return { delimiter, counts, faulty: found.fault !== null };
}

/** Every record has the same number of fields, more than one. */
function allEqual(counts: readonly number[]): boolean {
  const first = counts[0] ?? 1;
  return first > 1 && counts.every((count) => count === first);
}

const COMMA = 0x2c;
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/**
 * Without the comma, where another delimiter cuts records into more fields, three at least, and every
 * comma stands between two digits: one decimal number in each record of a file without a header.
 */
function withoutDecimalComma(fitting: readonly Candidate[], bytes: Buffer): readonly Candidate[] {
  const comma = fitting.find(({ delimiter }) => delimiter === ',');
  const others = fitting.filter((one) => one !== comma);
  const fields = others[0]?.counts[0] ?? 0;
  if (comma === undefined || fields < 3 || fields <= comma.counts[0]!) return fitting;
  for (let at = bytes.indexOf(COMMA); at >= 0; at = bytes.indexOf(COMMA, at + 1)) {
    if (!isDigit(bytes[at - 1]) || !isDigit(bytes[at + 1])) return fitting;
  }
  return others;
}

/** The candidate that cuts the first record most often. */
function mostFields(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) {
    if ((one.counts[0] ?? 1) > (best?.counts[0] ?? 1)) best = one;
  }
  return best;
}

/**
 * Nothing cuts the first record: a file of one field; unless something cuts all the others alike,
 * as below a title, where reading whole lines as one cell would hide the columns.
 */
function belowFirst(candidates: readonly Candidate[]): Candidate {
  const below = candidates.find(({ counts, faulty }) => !faulty && allEqual(counts.slice(1)));
  return below ?? candidates[0]!;
}
