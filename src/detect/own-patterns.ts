import { type ErrorLocation, HealthriskError } from '../errors/healthrisk-error.ts';
import type { DeclarableRole } from '../model/declaration.ts';
import type { Signal, Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';

/** A form of cells that the holder of the data knows: the hospital's own patient number. */
export interface PatternDeclaration {
  /** The holder's word for it; appears in reports. */
  label: string;
  /** In RE2 syntax; fits a whole cell, blanks around it aside. */
  pattern: string;
  /** What a column of such cells is. */
  roles: readonly DeclarableRole[];
}

/** A pattern that is ready to be used. */
export interface OwnPattern {
  label: string;
  roles: readonly DeclarableRole[];
  /** Whether a whole cell, blanks around it aside, has the form. Time grows with its length only. */
  matches(cell: string): boolean;
}

/** Longest pattern in characters: its automaton is as large as the pattern spells out. */
export const PATTERN_LENGTH_MAX = 1000;

/** Longest cell that is tried: identifiers are shorter, and time grows with cell and pattern. */
const CELL_MAX = 200;

/** A bracket of a repetition that is none: the engine would take it for itself. */
const STRAY_BRACE = /(?<!\\)(?:\\\\)*\{(?!\d+(?:,\d*)?\}|\^?\p{L})/u;

/** Share of distinct values that have the form in a column of it: typing errors happen. */
const NINE_TENTHS = 9 / 10;

/** Fewer values than this may have a form by chance. */
const VALUES_MIN = 3;

/** Texts that no single form has: a pattern that fits them all fits everything. */
const UNLIKE_EACH_OTHER = ['0', '1984-05-17', '-3.5', 'é', 'Zoé Durand', '(?)', '中', 'AB 12/x'];

/** The engine's words for what is wrong with a pattern, and ours; its messages quote the pattern. */
const SYNTAX_WORDS: ReadonlyMap<string, string> = new Map([
  ['missing closing )', 'a round bracket is never closed'],
  ['unexpected )', 'a round bracket is closed and was never opened'],
  ['missing closing ]', 'a square bracket is never closed'],
  ['trailing backslash at end of expression', 'a backslash stands at the end'],
  ['missing argument to repetition operator', 'a repetition has nothing to repeat'],
  ['invalid nested repetition operator', 'a repetition is repeated without brackets'],
  ['invalid repeat count', 'a repetition counts too far, or backwards'],
  [
    'invalid character class range',
    'a range of characters runs backwards, or a class of characters is unknown',
  ],
  [
    'invalid escape sequence',
    'after a backslash stands what RE2 does not know (it has no back-references)',
  ],
  ['invalid or unsupported Perl syntax', 'look-around and its like do not exist in RE2 syntax'],
  [
    'invalid named capture',
    'a group is not written (?P<name>…); look-behind does not exist in RE2 syntax',
  ],
  ['duplicate capture group name', 'two groups have the same name'],
  ['expression nests too deeply', 'brackets are nested too deeply'],
  ['expression too large', 'it spells out too much'],
]);

/**
 * Makes patterns usable. The engine is loaded only where there is one.
 * @param locate where a pattern is written, by its label
 * @throws HealthriskError E-CONFIG-PATTERN; `others` holds the other patterns that cannot be used.
 *   No pattern is quoted.
 */
export async function ownPatterns(
  declared: readonly PatternDeclaration[],
  locate?: (label: string) => ErrorLocation | undefined,
): Promise<OwnPattern[]> {
  const patterns: OwnPattern[] = [];
  const problems: HealthriskError[] = [];
  for (const one of declared) {
    const made = await compile(one);
    if (typeof made !== 'string') {
      patterns.push(made);
      continue;
    }
    const location = locate?.(one.label);
    const error = { message: made, ...(location === undefined ? {} : { location }) };
    problems.push(new HealthriskError('E-CONFIG-PATTERN', error));
  }
  if (problems.length > 0) throw HealthriskError.together(problems);
  return patterns;
}

/** What is wrong with a pattern, lower case and without quoting it; null where nothing is. */
export async function patternProblem(pattern: string): Promise<string | null> {
  const made = await compile({ label: '', pattern, roles: [] });
  return typeof made === 'string' ? made : null;
}

/**
 * What the holder's own patterns say of a column: the roles of every pattern that nine tenths of its
 * distinct values have, three at least; null where none does.
 */
export function suggestByPattern(
  { values }: Pick<ColumnSeen, 'values'>,
  patterns: readonly OwnPattern[],
): Suggestion | null {
  const roles: DeclarableRole[] = [];
  const signals: Signal[] = [];
  for (const pattern of patterns) {
    let matching = 0;
    for (const value of values) if (pattern.matches(value)) matching++;
    if (matching < VALUES_MIN || matching < NINE_TENTHS * values.length) continue;
    roles.push(...pattern.roles);
    const share = matching / values.length;
    signals.push({ id: 'pattern', params: { label: pattern.label, share, values: values.length } });
  }
  if (signals.length === 0) return null;
  return { roles: [...new Set(roles)], semantic: null, confidence: 'high', signals };
}

/** Patterns whose cells are evidence of a direct identifier, whatever was declared. */
export function identifierPatterns(patterns: readonly OwnPattern[]): OwnPattern[] {
  return patterns.filter(({ roles }) => roles.includes('direct-identifier'));
}

/** The pattern, or what is wrong with it. */
async function compile({
  label,
  pattern,
  roles,
}: PatternDeclaration): Promise<OwnPattern | string> {
  if (pattern.length > PATTERN_LENGTH_MAX) {
    return `expected a pattern of at most ${PATTERN_LENGTH_MAX} characters, found a longer one`;
  }
  if (STRAY_BRACE.test(pattern)) {
    return 'expected a pattern in RE2 syntax: a curly bracket begins no repetition (write \\{ for the sign)';
  }
  const { RE2JS, RE2JSException, RE2JSSyntaxException } = await import('re2js');
  try {
    const form = RE2JS.compile(pattern);
    if (form.testExact(''))
      return 'expected a pattern of whole cells, found one that fits an empty cell';
    if (UNLIKE_EACH_OTHER.every((text) => form.testExact(text))) {
      return 'expected a pattern of one form, found one that fits any text';
    }
    return {
      label,
      roles,
      matches: (cell) => cell.length <= CELL_MAX && form.testExact(cell.trim()),
    };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const known =
      error instanceof RE2JSSyntaxException ? SYNTAX_WORDS.get(error.getDescription()) : undefined;
    return `expected a pattern in RE2 syntax${known === undefined ? '' : `: ${known}`}`;
  }
}
