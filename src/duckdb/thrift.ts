import { invariant } from '../errors/healthrisk-error.ts';

/**
 * Told of every text in a structure: the way to it, and its bytes at `[start, end)`.
 * @param path ids of fields and, in lists, positions, from the outermost in; only valid during the call
 */
export type OnText = (path: readonly number[], start: number, end: number) => void;

/**
 * Walks through a structure in the compact protocol of Thrift, in which Parquet writes its footer
 * (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md). Maps are not
 * known: Parquet has none.
 * @param bytes of one structure, nothing before or behind it
 * @throws Error (a bug) for anything else
 */
export function walkThrift(bytes: Uint8Array, onText: OnText): void {
  const walk = new Walk(bytes, onText);
  walk.struct();
  invariant(walk.at === bytes.length, 'a structure ends where its bytes end');
}

/** Numbers of types; a field that is true or false has no bytes of its own. */
const TYPE = { yes: 1, no: 2, byte: 3, double: 7, text: 8, list: 9, set: 10, struct: 12 } as const;
const INTEGERS: readonly number[] = [4, 5, 6];

class Walk {
  readonly #bytes: Uint8Array;
  readonly #onText: OnText;
  readonly #path: number[] = [];
  at = 0;

  constructor(bytes: Uint8Array, onText: OnText) {
    this.#bytes = bytes;
    this.#onText = onText;
  }

  struct(): void {
    for (let id = 0; ; ) {
      const head = this.#byte();
      if (head === 0) return;
      const type = head & 0x0f;
      const step = head >> 4;
      id = step === 0 ? signed(this.#varint()) : id + step;
      if (type !== TYPE.yes && type !== TYPE.no) this.#inside(id, type);
    }
  }

  #list(): void {
    const head = this.#byte();
    const short = head >> 4;
    const size = short === 15 ? this.#varint() : short;
    for (let at = 0; at < size; at++) this.#inside(at, head & 0x0f);
  }

  #inside(step: number, type: number): void {
    this.#path.push(step);
    this.#value(type);
    this.#path.pop();
  }

  #value(type: number): void {
    if (INTEGERS.includes(type)) this.#varint();
    else if (type === TYPE.struct) this.struct();
    else if (type === TYPE.list || type === TYPE.set) this.#list();
    else if (type === TYPE.text) this.#text();
    else if (type === TYPE.double) this.at += 8;
    else {
      // In a list, true and false have a byte each.
      invariant(type > 0 && type <= TYPE.byte, 'a type is known');
      this.at++;
    }
  }

  #text(): void {
    const length = this.#varint();
    const start = this.at;
    this.at += length;
    this.#onText(this.#path, start, this.at);
  }

  /** Not exact beyond 2^53, which no length reaches. */
  #varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.#byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.at++];
    invariant(byte !== undefined, 'a structure ends within its bytes');
    return byte;
  }
}

function signed(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
