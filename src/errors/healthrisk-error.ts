import { codeText } from './code-text.ts';
import { ERROR_CODES, type ErrorCode, EXIT } from './codes.ts';
import type { Language } from './messages/told.ts';
import { type Problem, problemText } from './problem.ts';

/** Where an error is: line and column are 1-based; in CSV data the column is the field. */
export interface ErrorLocation {
  file: string;
  line?: number;
  column?: number;
  /** Text of that line, only for files the user wrote (configuration, packs); never for data. */
  excerpt?: string;
}

/** What every expected failure carries. */
export interface ErrorDetail {
  /** What was expected and what was found; never a value of the data. */
  problem: Problem;
  location?: ErrorLocation | undefined;
}

/** The words of an error in one language. */
export interface ErrorText {
  message: string;
  /** An imperative; the code's own remedy where the problem has none. */
  hint: string;
}

/**
 * The one class of expected errors. Several problems of one kind (a configuration) travel together,
 * so that all are shown at once. Never carries a cell: messages are made of names, counts and places.
 * `message` and `hint` are English; {@link textOf} tells both in another language.
 */
export class HealthriskError extends Error {
  readonly code: ErrorCode;
  readonly problem: Problem;
  readonly hint: string;
  readonly location: ErrorLocation | undefined;
  /** The other problems found in the same file, in order of position. */
  readonly others: readonly HealthriskError[];

  constructor(code: ErrorCode, detail: ErrorDetail, others: readonly HealthriskError[] = []) {
    const { message, hint } = problemText(detail.problem, 'en');
    super(message);
    this.name = 'HealthriskError';
    this.code = code;
    this.problem = detail.problem;
    this.hint = hint ?? codeText(code, 'en').remedy;
    this.location = detail.location;
    this.others = others;
  }

  /**
   * One error for several, none of them lost: the first carries the rest.
   * @param order of those with all they carry themselves; as given when absent
   * @throws Error when there is none
   */
  static together(
    errors: readonly HealthriskError[],
    order?: (a: HealthriskError, b: HealthriskError) => number,
  ): HealthriskError {
    const all = errors.flatMap((error) => [error, ...error.others]);
    const [first, ...others] = order === undefined ? all : all.sort(order);
    invariant(first !== undefined, 'an error has a problem');
    const { code, problem, location } = first;
    return new HealthriskError(code, { problem, location }, others);
  }

  /** Decided by the kind of the code alone. */
  get exitCode(): number {
    return EXIT[ERROR_CODES[this.code].kind];
  }
}

/** What an error says in a language, without the others that it carries. */
export function textOf({ code, problem }: HealthriskError, language: Language): ErrorText {
  const { message, hint } = problemText(problem, language);
  return { message, hint: hint ?? codeText(code, language).remedy };
}

/**
 * Errors in one file by line and column; those that name no field or column (in files it refers to)
 * come behind them.
 */
export function byPosition(a: HealthriskError, b: HealthriskError): number {
  const rank = ({ location }: HealthriskError) => (location?.column === undefined ? 1 : 0);
  return (
    rank(a) - rank(b) ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0)
  );
}

/**
 * A condition that holds unless healthrisk has a bug.
 * @throws Error (reported as E-INTERNAL, exit 70) when it does not.
 */
export function invariant(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${what}`);
}
