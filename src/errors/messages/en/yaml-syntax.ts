import type { Area } from '../told.ts';

/** What is wrong with a text that is not YAML. */
export const yamlSyntax = {
  'yaml-alias-misplaced': () => ({ message: 'an alias is not allowed here' }),
  'yaml-directive': () => ({ message: 'a line starting with % is not a YAML directive' }),
  'yaml-escape': () => ({
    message: 'a backslash in double quotes starts an unknown escape',
  }),
  'yaml-indentation': () => ({
    message: 'the indentation does not fit the lines above, or a bracket is never closed',
  }),
  'yaml-property-order': () => ({ message: 'a tag or anchor stands in the wrong place' }),
  'yaml-text-start': () => ({
    message: 'a text may not start with this character unless it is in quotes',
  }),
  'yaml-key-is-block': () => ({ message: 'a key must be a text on one line' }),
  'yaml-block-in-brackets': () => ({
    message: 'an indented block may not stand inside brackets or braces',
  }),
  'yaml-key-twice': () => ({ message: 'the same key stands twice in one map' }),
  'yaml-not': () => ({ message: 'the text is not YAML' }),
  'yaml-key-too-long': () => ({ message: 'a key is longer than 1024 characters' }),
  'yaml-sign-missing': () => ({
    message: 'a closing character, a colon or a comma is missing, or the indentation is wrong',
  }),
  'yaml-key-over-lines': () => ({ message: 'a key must stand on one line' }),
  'yaml-anchors': () => ({ message: 'a value has more than one anchor' }),
  'yaml-documents': () => ({ message: 'the file holds more than one YAML document' }),
  'yaml-tags': () => ({ message: 'a value has more than one tag' }),
  'yaml-key-not-text': () => ({ message: 'a key must be a text' }),
  'yaml-nested': () => ({ message: 'the text is nested too deeply' }),
  'yaml-tab': () => ({ message: 'a tab is used as indentation, and YAML allows spaces only' }),
  'yaml-tag-unknown': () => ({
    message:
      'a value has an unknown tag; !!set, !!omap, !!pairs and !!binary are not allowed either: write a plain list, map or text',
  }),
  'yaml-sign-unexpected': () => ({ message: 'a character stands where none was expected' }),
  'yaml-tag-misfit': () => ({ message: 'a tag does not fit the value behind it' }),
} satisfies Area;

/** What is wrong with a text that is not YAML, by its id. */
export type YamlSyntaxProblem = keyof typeof yamlSyntax;
