import type { CommanderError } from 'commander';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';

/** What commander says, and the problem that it means; its own words are never passed on. */
const SAYINGS: readonly [pattern: RegExp, problem: (...found: string[]) => Problem][] = [
  [/^unknown option '(.*)'$/s, (option = '') => ['option-unknown', { option, similar: [] }]],
  [/^unknown command '(.*)'$/s, (command = '') => ['command-unknown', { command, similar: [] }]],
  [/^missing required argument '(.*)'$/s, (argument = '') => ['argument-missing', { argument }]],
  [/^option '(.*)' argument missing$/s, (flags = '') => ['option-value-missing', { flags }]],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    (flags = '', value = '', allowed = '') => ['option-choice', { flags, value, allowed }],
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*?)'\. Allowed choices are (.*)\.$/s,
    (value = '', argument = '', allowed = '') => ['argument-choice', { argument, value, allowed }],
  ],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/s,
    (command, expected, found) => [
      'arguments-surplus',
      { command: command ?? null, expected: Number(expected), found: Number(found) },
    ],
  ],
];

/** The error for what commander does not understand. */
export function usageError(error: CommanderError): HealthriskError {
  return new HealthriskError('E-USAGE', { problem: problemOf(error.message) });
}

function problemOf(message: string): Problem {
  const { said, similar } = withoutSuggestion(message.replace(/^error: /, ''));
  if (said.trim() === '') return ['command-missing'];
  for (const [pattern, problem] of SAYINGS) {
    const found = pattern.exec(said);
    if (found !== null) return withSimilar(problem(...found.slice(1)), similar);
  }
  return ['command-line-refused'];
}

/** commander's "Did you mean" stands on a line of its own, in brackets. */
function withoutSuggestion(text: string): { said: string; similar: string[] } {
  const found = /^(.*)\n\(Did you mean (?:one of )?(.*)\?\)$/s.exec(text);
  return found === null
    ? { said: text, similar: [] }
    : { said: found[1] ?? '', similar: (found[2] ?? '').split(', ') };
}

function withSimilar(problem: Problem, similar: readonly string[]): Problem {
  switch (problem[0]) {
    case 'option-unknown':
      return ['option-unknown', { ...problem[1], similar }];
    case 'command-unknown':
      return ['command-unknown', { ...problem[1], similar }];
    default:
      return problem;
  }
}
