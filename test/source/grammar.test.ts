import { describe, expect, test } from 'vitest';
import { endsRecordsWithCr, scan } from '../../src/source/grammar.ts';

const COMMA = 0x2c;

function shape(text: string, ended = true): string {
  const { records, open, fault } = scan(Buffer.from(text), { delimiter: COMMA, ended });
  const counts = records.map(({ line, fields }) => `${line}:${fields}`).join(' ');
  if (fault) return `${counts} ${fault.kind} ${fault.line}:${fault.column}@${fault.offset}`.trim();
  return open ? `${counts} open ${open.line}:${open.fields}`.trim() : counts;
}

describe('scan: records as line:fields', () => {
  test.each([
    ['', ''],
    ['a', '0:1'],
    ['a,b\nc,d\n', '0:2 1:2'],
    ['a,b\r\nc,d', '0:2 1:2'],
    ['a,b\n\r\n\nc,d\n\n', '0:2 3:2'],
    [',\n,', '0:2 1:2'],
    ['""\n', '0:1'],
    ['"a\n""b""",c\nd,e', '0:2 2:2'],
    ['a\rb,\0\n', '0:2'],
    ['a\r', '0:1'],
    ['a,b"c', 'quote-inside 0:2@3'],
    ['a\n "b"', '0:1 quote-inside 1:1@3'],
    ['a,"b\n"c', 'text-after-quote 1:2@6'],
    ['"b"\r', 'text-after-quote 0:1@3'],
    ['a,"b\nc', 'unclosed 0:2@6'],
  ])('%j is %s', (text, expected) => {
    expect(shape(text)).toBe(expected);
  });

  test.each([
    ['a,b\nc', '0:2 open 1:1'],
    ['a,b\n', '0:2 open 1:1'],
    ['a,"b', 'open 0:2'],
    // The next byte may double the quote, or end a CRLF.
    ['a,"b"', 'open 0:2'],
    ['a,"b"\r', 'open 0:2'],
  ])('%j, not ended, is %s', (text, expected) => {
    expect(shape(text, false)).toBe(expected);
  });

  test('stops after the records asked for', () => {
    const { records } = scan(Buffer.from('a\nb\nc"'), {
      delimiter: COMMA,
      ended: true,
      recordsMax: 2,
    });
    expect(records).toHaveLength(2);
  });
});

describe('endsRecordsWithCr', () => {
  test.each([
    ['a,b\rc,d\r', true],
    ['a,"b"\rc', true],
    ['a,"b\rc"', false],
    ['a\rb\n', false],
    ['a,b', false],
  ])('%j: %s', (text, expected) => {
    expect(endsRecordsWithCr(Buffer.from(text))).toBe(expected);
  });
});
