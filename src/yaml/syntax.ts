import type { ErrorCode as YamlErrorCode } from 'yaml';

/**
 * What is wrong with a text that is not YAML, by the parser's code. The parser's own messages quote
 * the text and are never shown.
 */
const SYNTAX_TEXTS: Record<YamlErrorCode, string> = {
  ALIAS_PROPS: 'an alias is not allowed here',
  BAD_ALIAS: 'an alias is not allowed here',
  BAD_DIRECTIVE: 'a line starting with % is not a YAML directive',
  BAD_DQ_ESCAPE: 'a backslash in double quotes starts an unknown escape',
  BAD_INDENT: 'the indentation does not fit the lines above, or a bracket is never closed',
  BAD_PROP_ORDER: 'a tag or anchor stands in the wrong place',
  BAD_SCALAR_START: 'a text may not start with this character unless it is in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a key must be a text on one line',
  BLOCK_IN_FLOW: 'an indented block may not stand inside brackets or braces',
  DUPLICATE_KEY: 'the same key stands twice in one map',
  IMPOSSIBLE: 'the text is not YAML',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters',
  MISSING_CHAR: 'a closing character, a colon or a comma is missing, or the indentation is wrong',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line',
  MULTIPLE_ANCHORS: 'a value has more than one anchor',
  MULTIPLE_DOCS: 'the file holds more than one YAML document',
  MULTIPLE_TAGS: 'a value has more than one tag',
  NON_STRING_KEY: 'a key must be a text',
  RESOURCE_EXHAUSTION: 'the text is nested too deeply',
  TAB_AS_INDENT: 'a tab is used as indentation, and YAML allows spaces only',
  TAG_RESOLVE_FAILED:
    'a value has an unknown tag; !!set, !!omap, !!pairs and !!binary are not allowed either: write a plain list, map or text',
  UNEXPECTED_TOKEN: 'a character stands where none was expected',
  BAD_COLLECTION_TYPE: 'a tag does not fit the value behind it',
};

/** Our own sentence for a code of the YAML parser; quotes nothing. */
export function syntaxText(code: YamlErrorCode): string {
  return SYNTAX_TEXTS[code] ?? SYNTAX_TEXTS.IMPOSSIBLE;
}
