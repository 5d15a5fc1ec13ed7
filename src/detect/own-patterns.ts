import { type ErrorLocation, HealthriskError } from '../errors/healthrisk-error.ts';
import type { PatternFault, Problem } from '../errors/problem.ts';
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

/** What is wrong with a pattern, by the engine's words for it; its messages quote the pattern. */
const SYNTAX_FAULTS: ReadonlyMap<string, PatternFault> = new Map([
  ['missing closing )', 'round-unclosed'],
  ['unexpected )', 'round-unopened'],
  ['missing closing ]', 'square-unclosed'],
  ['trailing backslash at end of expression', 'trailing-backslash'],
  ['missing argument to repetition operator', 'nothing-to-repeat'],
  ['invalid nested repetition operator', 'repetition-repeated'],
  ['invalid repeat count', 'repetition-count'],
  ['invalid character class range', 'character-class'],
  ['invalid escape sequence', 'unknown-escape'],
  ['invalid or unsupported Perl syntax', 'look-around'],
  ['invalid named capture', 'named-group'],
  ['duplicate capture group name', 'group-twice'],
  ['expression nests too deeply', 'too-deep'],
  ['expression too large', 'too-large'],
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
    if (!('problem' in made)) {
      patterns.push(made);
      continue;
    }
    const { problem } = made;
    problems.push(
      new HealthriskError('E-CONFIG-PATTERN', { problem, location: locate?.(one.label) }),
    );
  }
  if (problems.length > 0) throw HealthriskError.together(problems);
  return patterns;
}

/** What is wrong with a pattern, without quoting it; null where nothing is. */
export async function patternProblem(pattern: string): Promise<Problem | null> {
  const made = await compile({ label: '', pattern, roles: [] });
  return 'problem' in made ? made.problem : null;
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
}: PatternDeclaration): Promise<OwnPattern | { problem: Problem }> {
  if (pattern.length > PATTERN_LENGTH_MAX) {
    return { problem: ['pattern-too-long', { most: PATTERN_LENGTH_MAX }] };
  }
  if (STRAY_BRACE.test(pattern)) {
    return { problem: ['pattern-syntax', { fault: 'stray-brace' }] };
  }
  const { RE2JS, RE2JSException, RE2JSSyntaxException } = await import('re2js');
  try {
    const form = RE2JS.compile(pattern);
    if (form.testExact('')) return { problem: ['pattern-fits-empty'] };
    if (UNLIKE_EACH_OTHER.every((text) => form.testExact(text))) {
      return { problem: ['pattern-fits-all'] };
    }
    return {
      label,
      roles,
      matches: (cell) => cell.length <= CELL_MAX && form.testExact(cell.trim()),
    };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const words = error instanceof RE2JSSyntaxException ? error.getDescription() : '';
    return { problem: ['pattern-syntax', { fault: SYNTAX_FAULTS.get(words) ?? null }] };
  }
}
