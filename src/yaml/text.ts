import { type Document, isMap, isPair, isScalar, isSeq, type LineCounter, visit } from 'yaml';
import type { Location } from '../model/pack.ts';

/** One step into a document: a key of a map, or an index of a list. */
export type PathPart = string | number;

/** The key, or what stands behind it. */
export type Spot = 'key' | 'value';

/** Characters of a text, the end not included. */
export type Span = readonly [start: number, end: number];

/** Longer lines are not quoted: the place is given by line and column. */
const LONGEST_EXCERPT = 200;

/** A parsed YAML text that can say where each of its nodes stands. */
export class YamlText {
  readonly #text: string;
  readonly #file: string;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  #scalars: Span[] | undefined;

  constructor(text: string, file: string, document: Document.Parsed, lines: LineCounter) {
    this.#text = text;
    this.#file = file;
    this.#document = document;
    this.#lines = lines;
  }

  /** Place of a character of the text. */
  at(offset: number): Location {
    const { line, col } = this.#lines.linePos(Math.min(offset, this.#text.length));
    return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** Place of a node, or of the nearest node above it that is there. */
  locate(path: readonly PathPart[], spot: Spot = 'value'): Location {
    return this.at(this.#offset(path, spot));
  }

  #offset(path: readonly PathPart[], spot: Spot): number {
    let node: unknown = this.#document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, part] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === part);
        if (!pair) break;
        const key = startOf(pair.key) ?? offset;
        offset = last && spot === 'key' ? key : (startOf(pair.value) ?? key);
        node = pair.value;
      } else if (isSeq(node) && typeof part === 'number') {
        node = node.items[part];
        offset = startOf(node) ?? offset;
      } else break;
    }
    return offset;
  }

  /**
   * The source line of a place with its known keys and its punctuation, every other character
   * hidden: values may be data, and so may keys that nobody knows. Undefined when nothing may be
   * shown.
   * @param shown where the keys stand that may be seen; none: no line at all
   */
  excerpt(line: number, shown: readonly Span[]): string | undefined {
    const start = this.#lines.lineStarts[line - 1] ?? 0;
    const end = this.#lines.lineStarts[line] ?? this.#text.length;
    const length = this.#text.slice(start, end).trimEnd().length;
    if (shown.length === 0 || length === 0 || length > LONGEST_EXCERPT) return undefined;
    const isHere = ([from, to]: Span) => from < end && to > start;
    const keys = shown.filter(isHere);
    this.#scalars ??= scalarSpans(this.#document);
    const scalars = this.#scalars.filter(isHere);
    let excerpt = '';
    for (let i = start; i < start + length; i++) {
      const char = this.#text.charAt(i);
      const visible = inside(keys, i) || (!inside(scalars, i) && /[\s\-:[\]{},]/.test(char));
      excerpt += visible ? char.replace(/[\p{Cc}\p{Cf}]/u, ' ') : '·';
    }
    return excerpt;
  }
}

function scalarSpans(document: Document.Parsed): Span[] {
  const spans: Span[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.range) spans.push([node.range[0], node.range[1]]);
    },
  });
  return spans;
}

function inside(spans: readonly Span[], offset: number): boolean {
  return spans.some(([start, end]) => offset >= start && offset < end);
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}
