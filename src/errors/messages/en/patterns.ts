import type { Area } from '../told.ts';

const FAULTS = {
  'round-unclosed': 'a round bracket is never closed',
  'round-unopened': 'a round bracket is closed and was never opened',
  'square-unclosed': 'a square bracket is never closed',
  'trailing-backslash': 'a backslash stands at the end',
  'nothing-to-repeat': 'a repetition has nothing to repeat',
  'repetition-repeated': 'a repetition is repeated without brackets',
  'repetition-count': 'a repetition counts too far, or backwards',
  'character-class': 'a range of characters runs backwards, or a class of characters is unknown',
  'unknown-escape': 'after a backslash stands what RE2 does not know (it has no back-references)',
  'look-around': 'look-around and its like do not exist in RE2 syntax',
  'named-group': 'a group is not written (?P<name>…); look-behind does not exist in RE2 syntax',
  'group-twice': 'two groups have the same name',
  'too-deep': 'brackets are nested too deeply',
  'too-large': 'it spells out too much',
  'stray-brace': 'a curly bracket begins no repetition (write \\{ for the sign)',
};

/** What is wrong with the syntax of a pattern. */
export type PatternFault = keyof typeof FAULTS;

/** Patterns of the holder of the data. */
export const patterns = {
  'pattern-too-long': ({ most }: { most: number }) => ({
    message: `expected a pattern of at most ${most} characters, found a longer one`,
  }),
  'pattern-fits-empty': () => ({
    message: 'expected a pattern of whole cells, found one that fits an empty cell',
  }),
  'pattern-fits-all': () => ({
    message: 'expected a pattern of one form, found one that fits any text',
  }),
  'pattern-syntax': ({ fault }: { fault: PatternFault | null }) => ({
    message:
      fault === null
        ? 'expected a pattern in RE2 syntax'
        : `expected a pattern in RE2 syntax: ${FAULTS[fault]}`,
  }),
} satisfies Area;
