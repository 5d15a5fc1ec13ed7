import type { Area } from '../told.ts';
import { plural } from './words.ts';

/** An option of the command line with the value that it was given. */
export interface GivenOption {
  flags: string;
  value: string;
}

/** Puts what was expected behind the option and its value. */
const invalid =
  (expected: string) =>
  ({ flags, value }: GivenOption) => ({
    message: `option '${flags}' argument '${value}' is invalid. ${expected}.`,
  });

/** What the parser of the command line finds. */
export const usage = {
  'option-unknown': ({ option, similar }: { option: string; similar: readonly string[] }) => ({
    message: `unknown option '${option}'`,
    ...didYouMean(similar),
  }),
  'command-unknown': ({ command, similar }: { command: string; similar: readonly string[] }) => ({
    message: `unknown command '${command}'`,
    ...didYouMean(similar),
  }),
  'argument-missing': ({ argument }: { argument: string }) => ({
    message: `missing required argument '${argument}'`,
  }),
  'option-value-missing': ({ flags }: { flags: string }) => ({
    message: `option '${flags}' argument missing`,
  }),
  'option-choice': ({ allowed, ...given }: GivenOption & { allowed: string }) =>
    invalid(`Allowed choices are ${allowed}`)(given),
  'argument-choice': (given: { argument: string; value: string; allowed: string }) => ({
    message: `command-argument value '${given.value}' is invalid for argument '${given.argument}'. Allowed choices are ${given.allowed}.`,
  }),
  'arguments-surplus': (given: { command: string | null; expected: number; found: number }) => ({
    message: `too many arguments${given.command === null ? '' : ` for '${given.command}'`}. Expected ${given.expected} ${plural(given.expected, 'argument', 'arguments')} but got ${given.found}.`,
  }),
  'command-missing': () => ({ message: 'expected a command' }),
  'command-line-refused': () => ({
    message: 'expected a command with its options and arguments, found something else',
  }),
  'option-names': invalid('expected names separated by commas, found an empty one'),
  'option-delimiter': invalid('expected one of , ; tab |'),
  'option-memory': ({ least, ...given }: GivenOption & { least: number }) =>
    invalid(`expected a whole number of MiB, at least ${least}`)(given),
  'option-date': ({ first, ...given }: GivenOption & { first: string }) =>
    invalid(`expected a date such as 2026-11-23, from ${first} on`)(given),
  'option-output': ({ formats, ...given }: GivenOption & { formats: readonly string[] }) =>
    invalid(`expected format=path with format ${formats.join(', ')}`)(given),
  'option-set-size': ({ most, ...given }: GivenOption & { most: number }) =>
    invalid(`expected a whole number from 1 to ${most}`)(given),
  'option-threshold-twice': ({ metric, ...given }: GivenOption & { metric: string }) =>
    invalid(`expected one threshold on ${metric}, found several`)(given),
  'option-metric': (given: GivenOption & { names: readonly string[]; likely: string | null }) => ({
    ...invalid(
      `expected metric=threshold with one of ${given.names.join(', ')} or the id of a metric`,
    )(given),
    ...didYouMean(given.likely === null ? [] : [given.likely]),
  }),
  'option-number': ({ name, ...given }: GivenOption & { name: string }) =>
    invalid(`expected a number such as 20 or 0.2 for ${name}`)(given),
} satisfies Area;

function didYouMean(similar: readonly string[]): { hint?: string } {
  if (similar.length === 0) return {};
  return {
    hint:
      similar.length === 1
        ? `Did you mean ${similar[0]}?`
        : `Did you mean one of ${similar.join(', ')}?`,
  };
}
