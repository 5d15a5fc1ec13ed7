import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** What may stand behind a key: a plain value, something on one line, or entries, one per line. */
export type YamlValue = string | number | boolean | YamlLine | readonly YamlEntry[];

/** A list or a map that is written on one line. */
export interface YamlLine {
  line: readonly string[] | YamlLineMap;
}

/** A map on one line. */
export interface YamlLineMap {
  readonly [key: string]: string | number | boolean | null | readonly string[] | YamlLineMap;
}

/** A key and its value, with comments above it; without a key, comments alone. */
export interface YamlEntry {
  /** By lines, each a text of its own; an empty one is a blank line. */
  comments?: readonly string[];
  /** A blank line stands above. */
  isApart?: boolean;
  key?: string;
  value?: YamlValue;
}

/** Texts that every reader of YAML takes for texts without quotes, readers of version 1.1 too. */
const PLAIN = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u;
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/**
 * Characters that a reader or a screen may take for more than a part of a text, and those that are
 * none: YAML forbids U+FFFE and U+FFFF, and programs drop the others. The last one behind ## is a command
 * to runners of workflows, wherever it stands in a log.
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]|(?<=##)\[/gu;

/**
 * A YAML 1.2 text with comments. Keys and values may be any texts: they are read back as they are,
 * and no part of one, in a comment or outside, becomes YAML.
 * @param head comment at the top, by lines
 */
export function writeYaml(head: readonly string[], entries: readonly YamlEntry[]): string {
  const { map, rest } = mapOf(entries);
  const document = new Document<Node>(map);
  if (head.length > 0) document.commentBefore = commentOf(head);
  if (rest.length > 0) document.comment = commentOf(rest);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  // Left are those inside double quotes: every text that holds one is quoted.
  return text.replace(ACTING, (found) => (found === '\n' ? found : escapedInQuotes(found)));
}

/** @returns also the comments behind the last key */
function mapOf(entries: readonly YamlEntry[]): { map: YAMLMap; rest: string[] } {
  const map = new YAMLMap<Scalar, Node>();
  let comments: string[] = [];
  let isApart = false;
  for (const entry of entries) {
    // Comments alone stand above the next key.
    if (comments.length === 0) isApart = entry.isApart === true;
    else if (entry.isApart === true) comments.push('');
    comments.push(...(entry.comments ?? []));
    if (entry.key === undefined) continue;
    const key = textNode(entry.key);
    if (comments.length > 0) key.commentBefore = commentOf(comments);
    key.spaceBefore = isApart;
    map.add(new Pair(key, node(entry.value ?? '')));
    comments = [];
  }
  return { map, rest: comments };
}

function node(value: YamlValue): Node {
  if (typeof value === 'string') return textNode(value);
  if (typeof value === 'boolean' || typeof value === 'number') return new Scalar(value);
  if ('line' in value) return lineNode(value.line);
  const { map, rest } = mapOf(value);
  if (rest.length > 0) map.comment = commentOf(rest);
  return map;
}

function lineNode(line: YamlLine['line']): Node {
  if (isList(line)) {
    const list = new YAMLSeq<Scalar>();
    list.flow = true;
    for (const text of line) list.add(textNode(text));
    return list;
  }
  const map = new YAMLMap<Scalar, Node>();
  map.flow = true;
  for (const [key, value] of Object.entries(line)) {
    map.add(new Pair(textNode(key), partNode(value)));
  }
  return map;
}

function partNode(value: YamlLineMap[string]): Node {
  if (value === null) return new Scalar(null);
  return typeof value === 'object' ? lineNode(value) : node(value);
}

// `Array.isArray` says nothing of lists that may not be written to.
function isList(line: YamlLine['line']): line is readonly string[] {
  return Array.isArray(line);
}

function textNode(text: string): Scalar {
  const scalar = new Scalar(text);
  if (!PLAIN.test(text) || WORDS.test(text)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function commentOf(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '' : ` ${line.replace(ACTING, shown)}`)).join('\n');
}

function shown(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

function escapedInQuotes(character: string): string {
  const code = character.codePointAt(0)!.toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
