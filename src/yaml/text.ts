import { type Document, isMap, isPair, isScalar, isSeq, type LineCounter, visit } from 'yaml';
import type { Location } from '../model/pack.ts';

/** One step into a document: a key of a map, or an index of a list. */
export type PathPart = string | number;

/** The key, or what stands behind it. */
export type Spot = 'key' | 'value';

/**
 * How much of a source line an error may show. `masked` keeps keys and punctuation and hides every
 * value: for files whose values may be data. `line` shows all of it: for rule packs.
 */
export type ExcerptPolicy = 'masked' | 'line';

/** Longer lines are not quoted: the place is given by line and column. */
const LONGEST_EXCERPT = 200;

/** A parsed YAML text that can say where each of its nodes stands. */
export class YamlText {
  readonly #text: string;
  readonly #file: string;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;

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

  /** The source line of a place as far as the policy allows; undefined when nothing may be shown. */
  excerpt(line: number, policy: ExcerptPolicy): string | undefined {
    const start = this.#lines.lineStarts[line - 1] ?? 0;
    const end = this.#lines.lineStarts[line] ?? this.#text.length;
    const length = this.#text.slice(start, end).trimEnd().length;
    if (length === 0 || length > LONGEST_EXCERPT) return undefined;
    let shown = '';
    const keys = policy === 'line' ? null : this.#keySpans();
    const values = policy === 'line' ? [] : this.#valueSpans();
    for (let i = start; i < start + length; i++) {
      const char = this.#text.charAt(i);
      const visible =
        keys === null || inside(keys, i) || (!inside(values, i) && /[\s\-:[\]{},]/.test(char));
      shown += visible ? char.replace(/[\p{Cc}\p{Cf}]/u, ' ') : '·';
    }
    return shown;
  }

  #keySpans(): Span[] {
    const spans: Span[] = [];
    visit(this.#document, {
      Pair(_, pair) {
        if (isScalar(pair.key) && pair.key.range) {
          spans.push([pair.key.range[0], pair.key.range[1]]);
        }
      },
    });
    return spans;
  }

  #valueSpans(): Span[] {
    const spans: Span[] = [];
    visit(this.#document, {
      Scalar(key, node) {
        if (key !== 'key' && node.range) spans.push([node.range[0], node.range[1]]);
      },
    });
    return spans;
  }
}

type Span = readonly [start: number, end: number];

function inside(spans: readonly Span[], offset: number): boolean {
  return spans.some(([start, end]) => offset >= start && offset < end);
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}
