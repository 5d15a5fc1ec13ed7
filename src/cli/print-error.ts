import { codeText } from '../errors/code-text.ts';
import { type ErrorFrame, errorFrame } from '../errors/error-frame.ts';
import { type ErrorLocation, HealthriskError, textOf } from '../errors/healthrisk-error.ts';
import type { Language } from '../errors/problem.ts';
import { safeText } from '../report/safe-text.ts';

/** Problems of one file that are shown one by one: who mends these sees the rest. */
const SHOWN_MAX = 10;

/**
 * An error as a person reads it: code, place, what was expected, hint. Several problems of one file
 * are shown one after the other.
 * @param program as it is started, for the command that tells more
 */
export function errorText(
  error: HealthriskError,
  language: Language,
  program = 'healthrisk',
): string {
  const all = [error, ...error.others];
  const blocks = all.slice(0, SHOWN_MAX).map((one) => block(one, language, program));
  const more = all.length - blocks.length;
  return [...blocks, ...(more > 0 ? [`${errorFrame(language).others(more)}\n`] : [])].join('\n');
}

function block(error: HealthriskError, language: Language, program: string): string {
  const frame = errorFrame(language);
  const { message, hint } = textOf(error, language);
  const lines = [safeText(frame.head(error.code, message))];
  const { location } = error;
  if (location !== undefined) {
    lines.push(`  --> ${safeText(placeOf(location, frame))}`);
    if (location.excerpt !== undefined && location.line !== undefined) {
      const gutter = String(location.line).length;
      lines.push(`${' '.repeat(gutter + 1)} |`);
      lines.push(` ${location.line} | ${safeText(location.excerpt)}`);
      const caret = ' '.repeat(Math.max(0, (location.column ?? 1) - 1));
      lines.push(`${' '.repeat(gutter + 1)} | ${caret}^`);
    }
  }
  lines.push(`   = ${safeText(frame.hint(hint))}`);
  lines.push(`   = ${frame.more(`${program} explain ${error.code}`)}`);
  return `${lines.join('\n')}\n`;
}

/**
 * A bug. The message of an unknown error is never shown, since engines put values into theirs; the
 * trace is, on demand, reduced to the places in the program.
 */
export function internalErrorText(error: unknown, language: Language, debug: boolean): string {
  const frame = errorFrame(language);
  const { remedy } = codeText('E-INTERNAL', language);
  const lines = [
    frame.head('E-INTERNAL', frame.bug),
    debug ? `   = ${frame.reportTrace}` : `   = ${frame.hint(remedy)}`,
  ];
  if (debug) lines.push(...frames(error));
  return `${lines.join('\n')}\n`;
}

function frames(error: unknown): string[] {
  if (!(error instanceof Error)) return [`     thrown: ${typeof error}`];
  // A message may hold lines that look like a trace.
  const trace = (error.stack ?? '').replace(error.message, '');
  const stack = trace.split('\n').filter((line) => /^\s+at /.test(line));
  return [`     ${error.constructor.name}`, ...stack.map((line) => `     ${frame(line)}`)];
}

/** Function, file and position; of files only the name, of anything else nothing. */
function frame(line: string): string {
  const found =
    /^\s+at (?:([\w.$#<>[\] ]+) \()?(?:file:\/\/|node:)?[^:()]*?([\w.-]+):(\d+):(\d+)\)?$/.exec(
      line,
    );
  if (found === null) return 'at a place outside the program';
  const [, name = 'anonymous', file, row, column] = found;
  return `at ${name} (${file}:${row}:${column})`;
}

/** Errors of the runtime that mean "does not fit"; everything else unknown is a bug. */
export function asKnownError(error: unknown): HealthriskError | null {
  if (error instanceof HealthriskError) return error;
  const isMemory =
    error instanceof RangeError &&
    /allocation failed|array length|array buffer|maximum size|string length/i.test(error.message);
  return isMemory
    ? new HealthriskError('E-LIMIT-MEMORY', { problem: ['table-beyond-memory'] })
    : null;
}

/** `file:line:column`; a column of a file without lines is said to be one. */
function placeOf({ file, line, column }: ErrorLocation, frame: ErrorFrame): string {
  if (line === undefined) return column === undefined ? file : frame.column(file, column);
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
