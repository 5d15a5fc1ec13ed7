import type { ErrorCode as YamlErrorCode } from 'yaml';
import type { YamlSyntaxProblem } from '../errors/problem.ts';

/**
 * What is wrong with a text that is not YAML, by the parser's code. The parser's own messages quote
 * the text and are never shown.
 */
const SYNTAX_PROBLEMS: Record<YamlErrorCode, YamlSyntaxProblem> = {
  ALIAS_PROPS: 'yaml-alias-misplaced',
  BAD_ALIAS: 'yaml-alias-misplaced',
  BAD_DIRECTIVE: 'yaml-directive',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_INDENT: 'yaml-indentation',
  BAD_PROP_ORDER: 'yaml-property-order',
  BAD_SCALAR_START: 'yaml-text-start',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-key-is-block',
  BLOCK_IN_FLOW: 'yaml-block-in-brackets',
  DUPLICATE_KEY: 'yaml-key-twice',
  IMPOSSIBLE: 'yaml-not',
  KEY_OVER_1024_CHARS: 'yaml-key-too-long',
  MISSING_CHAR: 'yaml-sign-missing',
  MULTILINE_IMPLICIT_KEY: 'yaml-key-over-lines',
  MULTIPLE_ANCHORS: 'yaml-anchors',
  MULTIPLE_DOCS: 'yaml-documents',
  MULTIPLE_TAGS: 'yaml-tags',
  NON_STRING_KEY: 'yaml-key-not-text',
  RESOURCE_EXHAUSTION: 'yaml-nested',
  TAB_AS_INDENT: 'yaml-tab',
  TAG_RESOLVE_FAILED: 'yaml-tag-unknown',
  UNEXPECTED_TOKEN: 'yaml-sign-unexpected',
  BAD_COLLECTION_TYPE: 'yaml-tag-misfit',
};

/** Our own problem for a code of the YAML parser; quotes nothing. */
export function syntaxProblem(code: YamlErrorCode): readonly [YamlSyntaxProblem] {
  return [SYNTAX_PROBLEMS[code] ?? SYNTAX_PROBLEMS.IMPOSSIBLE];
}
