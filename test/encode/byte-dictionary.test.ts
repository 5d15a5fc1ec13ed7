import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteDictionary } from '../../src/encode/byte-dictionary.ts';
import { hashSpan, mixed } from '../../src/encode/hash-span.ts';
import { anyText } from '../support/spans.ts';

/** The bytes of a text, with others around them. */
function span(text: string): [DataView, number, number] {
  const bytes = Buffer.from(`<${text}>`);
  return [new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 1, bytes.length - 1];
}

/** Checks a dictionary against a Map, without printing megabytes, and returns it. */
function filled(texts: readonly string[]): ByteDictionary {
  const dictionary = new ByteDictionary();
  const codes = new Map<string, number>();
  for (const text of texts) {
    const known = codes.get(text);
    if (dictionary.find(...span(text)) !== (known ?? -1)) throw new Error('found or lost');
    const code = dictionary.codeOf(...span(text));
    if (code !== (known ?? codes.size)) throw new Error(`code ${code}`);
    codes.set(text, code);
  }
  expect(dictionary.length).toBe(codes.size);
  const distinct = [...codes.keys()];
  expect(isDeepStrictEqual([...dictionary.texts], distinct)).toBe(true);
  for (const [text, code] of codes) {
    if (dictionary.find(...span(text)) !== code || dictionary.texts.at(code) !== text) {
      throw new Error(`code ${code} is lost`);
    }
  }
  const spans: string[] = [];
  dictionary.texts.eachSpan((bytes, start, end, code) => {
    spans[code] = Buffer.from(bytes.subarray(start, end)).toString();
  });
  expect(isDeepStrictEqual(spans, distinct)).toBe(true);
  return dictionary;
}

describe('ByteDictionary', () => {
  it('gives codes in the order of first appearance', () => {
    const dictionary = filled(['b', 'a', '', 'b', '\u0000', '\u0000\u0000', 'A', '']);
    expect(dictionary.length).toBe(6);
  });

  it('tells apart texts of every length, by each of their bytes', () => {
    const texts = [''];
    for (let length = 1; length <= 40; length++) {
      const plain = 'x'.repeat(length);
      texts.push(plain);
      for (let at = 0; at < length; at++) {
        texts.push(`${plain.slice(0, at)}y${plain.slice(at + 1)}`);
        texts.push(`${plain.slice(0, at)}\u0000${plain.slice(at + 1)}`);
      }
    }
    filled([...texts, ...texts]);
  });

  it('keeps texts of any alphabet', () => {
    const odd = [
      'é',
      'e\u0301',
      '😀',
      '\ufeffa',
      'a',
      '日本語'.repeat(5),
      'ascii'.repeat(5),
      '\ufffd',
    ];
    filled([...odd, ...odd]);
  });

  it('grows over many tables and pages', () => {
    const texts = Array.from({ length: 100_000 }, (_, i) => `text number ${i * 7919}`);
    const dictionary = filled([...texts, ...texts.slice(0, 100)]);
    const bytes = texts.reduce((sum, text) => sum + text.length, 0);
    expect(dictionary.memory).toBeGreaterThan(bytes + 28 * texts.length);
    expect(dictionary.memory).toBeLessThan(2 * bytes + 60 * texts.length);
  });

  it('holds cells larger than a page beside small ones', () => {
    const sizes = [4094, 4095, 4096, 2 ** 18 - 1, 2 ** 18, 2 ** 18 + 1, 2 ** 20, 3];
    const texts = sizes.flatMap((size) => [`${size}`, 'x'.repeat(size), '', 'é'.repeat(size / 2)]);
    filled([...texts, ...texts]);
  });

  it('compares bytes where hashes are equal', () => {
    // Texts of one length with the same last four bytes differ in one word of the slot, the hash.
    const byHash = new Map<number, string>();
    const collisions: string[] = [];
    for (let i = 0; collisions.length < 6 && i < 2_000_000; i++) {
      const text = `${Math.imul(i, 0x9e3779b1) >>> 0} ${i}`.padEnd(24, '-');
      const hash = hashSpan(...span(text));
      const other = byHash.get(hash);
      if (other !== undefined) collisions.push(other, text);
      else byHash.set(hash, text);
    }
    expect(collisions.length).toBeGreaterThanOrEqual(6);
    filled([...collisions, ...collisions]);
  });

  it('finds its way where all texts want the same slot', () => {
    const crowded: string[] = [];
    for (let i = 0; crowded.length < 300; i++) {
      const text = i.toString(36).padStart(7, '0');
      const [view, start, end] = span(text);
      const slot = mixed(view.getInt32(start, true), view.getInt32(end - 4, true), 7 << 24);
      if ((slot & 1023) === 1023) crowded.push(text);
    }
    filled([...crowded, ...crowded]);
  });

  it('says when it is full, and never wraps', () => {
    const few = new ByteDictionary({ distinct: 2, bytes: 2 ** 32 });
    few.codeOf(...span('a'));
    few.codeOf(...span('b'));
    expect(few.codeOf(...span('a'))).toBe(0);
    expect(() => few.codeOf(...span('c'))).toThrow(/at most 2 distinct/);

    const small = new ByteDictionary({ distinct: 100, bytes: 3 * 2 ** 18 });
    for (const size of [4000, 6000, 100_000]) small.codeOf(...span('x'.repeat(size)));
    expect(() => small.codeOf(...span('y'.repeat(100_000)))).toThrow(/bytes/);
    expect(() => small.codeOf(...span('z'.repeat(600_000)))).toThrow(/bytes/);
    expect(small.codeOf(...span('x'.repeat(6000)))).toBe(1);
  });

  it('property: is a Map', () => {
    const piece = fc.constantFrom('a', 'b', '\u0000', 'é', '"', '\r', '😀', '__proto__', '01');
    const text = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      anyText,
    );
    fc.assert(fc.property(fc.array(text, { maxLength: 60 }), (texts) => void filled(texts)));
  });
});
