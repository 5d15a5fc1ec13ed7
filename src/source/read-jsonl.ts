import type { ErrorCode } from '../errors/codes.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';
import { type JsonFault, type JsonMembers, parseObject } from './json-object.ts';
import { type LineOptions, linesOf } from './text-lines.ts';

/** One record, and the line it stands on. */
export interface JsonRecord extends JsonMembers {
  line: number;
}

/** Records in batches, and what is known when they are read. */
export interface JsonRecords {
  batches: AsyncGenerator<JsonRecord[]>;
  /** Lines without anything but blanks, skipped so far. */
  emptyLines(): number;
}

const BLANK = /^[ \t\r]*$/;

const FAULTS: Record<JsonFault, { code: ErrorCode; problem: Problem }> = {
  'not-an-object': { code: 'E-DATA-JSON', problem: ['line-not-object'] },
  'duplicate-key': { code: 'E-DATA-JSON', problem: ['key-twice'] },
  nested: { code: 'E-DATA-NESTED', problem: ['cell-nested'] },
  surrogate: { code: 'E-DATA-ENCODING', problem: ['half-surrogate'] },
};

/**
 * Reads JSON lines: on every line one flat object, as parseObject has it. Records before an error
 * are handed out before it is thrown.
 * @throws HealthriskError E-DATA-JSON, E-DATA-NESTED, E-DATA-ENCODING or E-LIMIT-RECORD, with the
 * line and the member of its object; what the chunks throw
 */
export function readJsonl(chunks: AsyncIterable<Buffer>, options: LineOptions): JsonRecords {
  let emptyLines = 0;

  async function* batches(): AsyncGenerator<JsonRecord[]> {
    for await (const { texts, line } of linesOf(chunks, options)) {
      const records: JsonRecord[] = [];
      for (const [at, text] of texts.entries()) {
        if (BLANK.test(text)) {
          emptyLines++;
          continue;
        }
        const parsed = parseObject(text);
        if ('fault' in parsed) {
          if (records.length > 0) yield records;
          const { code, problem } = FAULTS[parsed.fault];
          const location = { file: options.file, line: line + at, column: parsed.member };
          throw new HealthriskError(code, { problem, location });
        }
        records.push({ ...parsed, line: line + at });
      }
      if (records.length > 0) yield records;
    }
  }

  return { batches: batches(), emptyLines: () => emptyLines };
}
