import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';

/** Bytes of a decoded text that {@link textFormat} looks at. */
export const FORMAT_HEAD_SIZE = 1 << 12;

const BLANKS = '[ \\t\\r\\n]*';
/** No CSV file begins so: a quote would stand inside an unquoted cell. */
const OBJECT = new RegExp(`^${BLANKS}\\{[ \\t]*(?:"|\\}[ \\t]*(?:\\r?\\n|$))`);
const OBJECT_OVER_LINES = new RegExp(`^${BLANKS}\\{[ \\t]*\\r?\\n${BLANKS}"[^"\\n]*"[ \\t]*:`);
const ARRAY = new RegExp(`^${BLANKS}\\[${BLANKS}(?:[\\[{"]|(?:\\]${BLANKS})?$)`);

/**
 * What a text is: JSON lines when it begins like a JSON object, otherwise CSV.
 * @param head the beginning of the text, decoded
 * @throws HealthriskError E-DATA-FOREIGN when it begins like a JSON array, or like an object
 * written over several lines
 */
export function textFormat(head: Buffer, file: string): 'csv' | 'jsonl' {
  const text = head.toString('utf8', 0, FORMAT_HEAD_SIZE);
  if (OBJECT.test(text)) return 'jsonl';
  if (ARRAY.test(text)) throw foreign(['json-array'], file);
  if (OBJECT_OVER_LINES.test(text)) {
    throw foreign(['json-over-lines'], file);
  }
  return 'csv';
}

function foreign(problem: Problem, file: string): HealthriskError {
  return new HealthriskError('E-DATA-FOREIGN', { problem, location: { file } });
}
