import fc from 'fast-check';
import { LosslessNumber, parse } from 'lossless-json';
import { describe, expect, test } from 'vitest';
import { parseObject } from '../../src/source/json-object.ts';

describe('one flat object', () => {
  test.each([
    ['{}', [], []],
    [' {\t"a" : "x" , "b":2 }\r', ['a', 'b'], ['x', '2']],
    ['{"b":1,"10":2,"2":3}', ['b', '10', '2'], ['1', '2', '3']],
    ['{"__proto__":1,"constructor":2,"":3}', ['__proto__', 'constructor', ''], ['1', '2', '3']],
    ['{"a":true,"b":false,"c":null}', ['a', 'b', 'c'], ['true', 'false', '']],
    ['{"a":"null","b":"NULL","c":""}', ['a', 'b', 'c'], ['null', 'NULL', '']],
    ['{"a":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u0000"}', ['a'], ['"\\/\b\f\n\r\tA\0']],
    ['{"\\u0061":"\\ud83d\\ude00","b":"😀"}', ['a', 'b'], ['😀', '😀']],
    ['{"a":"{\\"b\\":[1]}","c":"\\\\"}', ['a', 'c'], ['{"b":[1]}', '\\']],
    [
      '{"a":"e\\u0301","b":"\u00e9","c":"\u2028"}',
      ['a', 'b', 'c'],
      ['e\u0301', '\u00e9', '\u2028'],
    ],
  ])('%s', (line, keys, cells) => {
    expect(parseObject(line)).toMatchObject({ keys, cells });
  });

  test.each([
    '0',
    '-0',
    '1',
    '1.0',
    '1.00',
    '1e2',
    '1E+2',
    '100',
    '-12.50e-07',
    '12345678901234567890123',
    '1e400',
  ])('the number %s stays as it is written', (number) => {
    expect(parseObject(`{"a":${number}}`)).toEqual({
      keys: ['a'],
      cells: [number],
      forms: ['literal'],
    });
  });

  test('as long as a record may be', () => {
    for (const cell of ['1'.repeat(5e6), '\\"'.repeat(2e6), '\\\\'.repeat(2e6)]) {
      expect(parseObject(`{"a":"${cell}","b":2}`)).toHaveProperty('keys', ['a', 'b']);
    }
    expect(parseObject(`{"a":${'1'.repeat(5e6)}}`)).toHaveProperty('keys', ['a']);
  });
});

describe('refused', () => {
  test.each([
    ['', 'not-an-object', 1],
    ['null', 'not-an-object', 1],
    ['1', 'not-an-object', 1],
    ['[{"a":1}]', 'not-an-object', 1],
    ['{"a":1', 'not-an-object', 2],
    ['{"a":1}}', 'not-an-object', 2],
    ['{"a":1},', 'not-an-object', 2],
    ['{"a":1} {"a":1}', 'not-an-object', 2],
    ['{"a":1,}', 'not-an-object', 2],
    ['{,}', 'not-an-object', 1],
    ['{"a"}', 'not-an-object', 1],
    ['{a:1}', 'not-an-object', 1],
    ["{'a':1}", 'not-an-object', 1],
    ['{"a":}', 'not-an-object', 1],
    ['{"a":01}', 'not-an-object', 2],
    ['{"a":+1}', 'not-an-object', 1],
    ['{"a":.5}', 'not-an-object', 1],
    ['{"a":1.}', 'not-an-object', 2],
    ['{"a":NaN}', 'not-an-object', 1],
    ['{"a":True}', 'not-an-object', 1],
    ['{"a":nullx}', 'not-an-object', 2],
    ['{"a":"x}', 'not-an-object', 1],
    ['{"a":"x\ty"}', 'not-an-object', 1],
    ['{"a":"\\x"}', 'not-an-object', 1],
    ['{"a":"\\u12"}', 'not-an-object', 1],
    ['{"a":"\0"}', 'not-an-object', 1],
    ['{"a":1}\f', 'not-an-object', 2],
    ['\u00a0{"a":1}', 'not-an-object', 1],
    ['{"a":"x\\"}', 'not-an-object', 1],
    ['{"a":1,"a":2}', 'duplicate-key', 3],
    ['{"a":1,"a":1}', 'duplicate-key', 3],
    ['{"a":1,"\\u0061":1}', 'duplicate-key', 3],
    ['{"__proto__":1,"__proto__":1}', 'duplicate-key', 3],
    ['{"a":1,"b":[]}', 'nested', 2],
    ['{"a":{"b":1}}', 'nested', 1],
    [`{"a":${'['.repeat(1e6)}`, 'nested', 1],
    ['{"a":"\\ud800"}', 'surrogate', 1],
    ['{"a":"x\\ude00\\ud83d"}', 'surrogate', 1],
    ['{"\\ud800":1}', 'surrogate', 1],
  ])('%s: %s', (line, fault, member) => {
    expect(parseObject(line)).toEqual({ fault, member });
  });
});

/** What another parser, which keeps numbers too, makes of a line; null where it refuses. */
function witness(line: string): Map<string, string> | null {
  try {
    const value = parse(line);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    if (value instanceof LosslessNumber) return null;
    return new Map(
      Object.entries(value).map(([key, cell]) => [key, cell === null ? '' : String(cell)]),
    );
  } catch {
    return null;
  }
}

describe('agrees with lossless-json', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.boolean(),
    fc.constant(null),
  );

  test('on whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), value), (object) => {
        const line = JSON.stringify(object);
        const parsed = parseObject(line);
        expect(
          'keys' in parsed && new Map(parsed.keys.map((key, at) => [key, parsed.cells[at]])),
        ).toEqual(witness(line));
      }),
    );
  });

  test('on what is nearly an object', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '"',
      ':',
      ',',
      '"a"',
      '"b":1',
      '1',
      '-',
      '0',
      '.',
      'e',
      'null',
      'tru',
      '\\',
      '\\u',
      '\t',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        for (const line of [pieces.join(''), `{${pieces.join('')}}`, `{"a":${pieces.join('')}}`]) {
          const parsed = parseObject(line);
          if ('keys' in parsed)
            expect(new Map(parsed.keys.map((key, at) => [key, parsed.cells[at]]))).toEqual(
              witness(line),
            );
          else if (parsed.fault === 'not-an-object') expect(witness(line)).toBe(null);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
