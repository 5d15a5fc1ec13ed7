import { HealthriskError } from '../errors/healthrisk-error.ts';
import { RFC_4180 } from './dialect.ts';
import { type Fault, scan } from './grammar.ts';
import type { ParseOptions } from './records.ts';

/** A record that a parser stopped at. */
export interface Stopped {
  /** From its first byte on, as far as the text is there. */
  text: Buffer;
  /** Line of its first byte, 1-based. */
  line: number;
  /** Nothing follows the text. */
  ended: boolean;
  /** Fields of the first record; 0 where this is it. */
  fields: number;
}

/**
 * Why a record is refused, the same for every parser; null when nothing is wrong with it, or not
 * yet. A record is too long when more than its limit has to be read to know what it is.
 */
export function refusal(record: Stopped, options: ParseOptions): HealthriskError | null {
  const { text, line, ended, fields } = record;
  const { file, recordSizeMax, oneField: emptyLines, dialect = RFC_4180 } = options;
  const delimiter = options.delimiter.charCodeAt(0);
  const { fault, records } = scan(text, {
    delimiter,
    ended,
    recordsMax: 1,
    emptyLines,
    dialect,
  });
  const found = records[0];
  if ((fault?.read ?? found?.end ?? text.length) > recordSizeMax) {
    return new HealthriskError('E-LIMIT-RECORD', {
      problem: ['record-too-long', { most: recordSizeMax }],
      location: { file, line },
    });
  }
  if (fault !== null) {
    return new HealthriskError('E-DATA-QUOTE', {
      problem: [QUOTE_PROBLEMS[fault.kind]],
      location: { file, line: line + fault.line, column: fault.column },
    });
  }
  if (found === undefined || fields === 0 || found.fields === fields) return null;
  return new HealthriskError('E-DATA-RAGGED', {
    problem: ['ragged-record', { expected: fields, found: found.fields }],
    location: { file, line: line + found.line },
  });
}

const QUOTE_PROBLEMS = {
  'quote-inside': 'quote-inside',
  'text-after-quote': 'text-after-quote',
  unclosed: 'quote-unclosed',
} as const satisfies Record<Fault['kind'], string>;
