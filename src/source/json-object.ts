/** Why a line is no record. */
export type JsonFault = 'not-an-object' | 'duplicate-key' | 'nested' | 'surrogate';

/** `1` and `"1"` are one text and two values. */
export type JsonForm = 'string' | 'literal' | 'null';

/** The members of one JSON object, in the order they are written. */
export interface JsonMembers {
  /** No key twice. */
  keys: string[];
  /** Each value as text; parallel to `keys`. */
  cells: string[];
  /** How each value is written; parallel to `keys`. */
  forms: JsonForm[];
}

/** What is wrong with a line, and at which member, 1-based. */
export interface JsonProblem {
  fault: JsonFault;
  member: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const LETTER_N = 0x6e;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = [
  ['true', 'true'],
  ['false', 'false'],
  ['null', ''],
] as const;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Parses one line that is one flat JSON object (RFC 8259). A string is its text, a number stays as
 * it is written (`1`, `1.0` and `1e0` are three texts), null is the empty text.
 *
 * JSON.parse would round numbers and let the last of two equal keys win; parsers that keep numbers
 * still give an object, which lists keys made of digits first and forgets equal members.
 */
export function parseObject(line: string): JsonMembers | JsonProblem {
  return new ObjectScanner(line).members();
}

class ObjectScanner {
  readonly #text: string;
  /** Strings without a backslash or a control character stand in the line as they are. */
  readonly #plain: boolean;
  #at = 0;
  #fault: JsonFault = 'not-an-object';

  constructor(text: string) {
    this.#text = text;
    this.#plain = !/[\\\0-\x1f]/.test(text);
  }

  members(): JsonMembers | JsonProblem {
    const keys: string[] = [];
    const cells: string[] = [];
    const forms: JsonForm[] = [];
    const problem = (fault = this.#fault) => ({ fault, member: keys.length + 1 });
    if (!this.#eats(OPEN)) return problem();
    if (!this.#eats(CLOSE)) {
      do {
        this.#skipBlanks();
        const key = this.#string();
        if (key === undefined || !this.#eats(COLON)) return problem();
        this.#skipBlanks();
        const form = this.#form();
        const cell = this.#value();
        if (cell === undefined) return problem();
        keys.push(key);
        cells.push(cell);
        forms.push(form);
      } while (this.#eats(COMMA));
      if (!this.#eats(CLOSE)) return problem();
    }
    this.#skipBlanks();
    if (this.#at < this.#text.length) return problem();
    if (new Set(keys).size < keys.length) return problem('duplicate-key');
    return { keys, cells, forms };
  }

  #skipBlanks(): void {
    let code = this.#text.charCodeAt(this.#at);
    while (code === 0x20 || code === 0x09 || code === 0x0d) {
      code = this.#text.charCodeAt(++this.#at);
    }
  }

  #eats(wanted: number): boolean {
    this.#skipBlanks();
    if (this.#text.charCodeAt(this.#at) !== wanted) return false;
    this.#at++;
    return true;
  }

  /** By the first character of a value; a wrong one is refused when it is read. */
  #form(): JsonForm {
    const code = this.#text.charCodeAt(this.#at);
    if (code === QUOTE) return 'string';
    return code === LETTER_N ? 'null' : 'literal';
  }

  #value(): string | undefined {
    const code = this.#text.charCodeAt(this.#at);
    if (code === QUOTE) return this.#string();
    if (code === OPEN || code === BRACKET) {
      this.#fault = 'nested';
      return undefined;
    }
    for (const [word, cell] of WORDS) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return cell;
      }
    }
    NUMBER.lastIndex = this.#at;
    if (!NUMBER.test(this.#text)) return undefined;
    const start = this.#at;
    this.#at = NUMBER.lastIndex;
    return this.#text.slice(start, this.#at);
  }

  #string(): string | undefined {
    const start = this.#at;
    if (this.#text.charCodeAt(start) !== QUOTE) return undefined;
    let end = this.#text.indexOf('"', start + 1);
    while (!this.#plain && end !== -1 && this.#isEscaped(end, start)) {
      end = this.#text.indexOf('"', end + 1);
    }
    if (end === -1) return undefined;
    this.#at = end + 1;
    if (this.#plain) return this.#text.slice(start + 1, end);
    return this.#unescaped(this.#text.slice(start, end + 1));
  }

  /** Behind an odd number of backslashes. */
  #isEscaped(at: number, start: number): boolean {
    let first = at;
    while (first - 1 > start && this.#text.charCodeAt(first - 1) === BACKSLASH) first--;
    return (at - first) % 2 === 1;
  }

  #unescaped(quoted: string): string | undefined {
    let value: string;
    try {
      value = JSON.parse(quoted);
    } catch {
      return undefined;
    }
    // No UTF-8 stands for it, and any replacement would make two texts one.
    if (LONE_SURROGATE.test(value)) {
      this.#fault = 'surrogate';
      return undefined;
    }
    return value;
  }
}
