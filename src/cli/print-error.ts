import { type ErrorLocation, HealthriskError } from '../errors/healthrisk-error.ts';
import { safeText } from '../report/safe-text.ts';

/**
 * An error as a person reads it: code, place, what was expected, hint. Several problems of one file
 * are shown one after the other.
 */
export function errorText(error: HealthriskError): string {
  return [error, ...error.others].map(block).join('\n');
}

function block(error: HealthriskError): string {
  const lines = [`error[${error.code}]: ${safeText(error.message)}`];
  const { location } = error;
  if (location !== undefined) {
    lines.push(`  --> ${safeText(placeOf(location))}`);
    if (location.excerpt !== undefined && location.line !== undefined) {
      const gutter = String(location.line).length;
      lines.push(`${' '.repeat(gutter + 1)} |`);
      lines.push(` ${location.line} | ${safeText(location.excerpt)}`);
      const caret = ' '.repeat(Math.max(0, (location.column ?? 1) - 1));
      lines.push(`${' '.repeat(gutter + 1)} | ${caret}^`);
    }
  }
  lines.push(`   = hint: ${safeText(error.hint)}`);
  lines.push(`   = more: healthrisk explain ${error.code}`);
  return `${lines.join('\n')}\n`;
}

/**
 * A bug. The message of an unknown error is never shown, since engines put values into theirs; the
 * trace is, on demand, reduced to the places in the program.
 */
export function internalErrorText(error: unknown, debug: boolean): string {
  const lines = [
    'error[E-INTERNAL]: something happened that should be impossible: this is a bug in healthrisk',
    debug
      ? '   = the trace below holds no data; please report it'
      : '   = hint: run again with --debug and report the trace; it holds no data',
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
    ? new HealthriskError('E-LIMIT-MEMORY', {
        message: 'expected the table to fit in memory, ran out of it',
      })
    : null;
}

/** `file:line:column`; a column of a file without lines is said to be one. */
function placeOf({ file, line, column }: ErrorLocation): string {
  if (line === undefined) return column === undefined ? file : `${file}, column ${column}`;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
