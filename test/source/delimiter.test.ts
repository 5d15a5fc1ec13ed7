import { describe, expect, test } from 'vitest';
import { failure, place, read } from './read.ts';

describe('delimiter', () => {
  test.each([
    [',', 'a,b\n1,2\n'],
    [';', 'a;b\n1,5;2,5\n'],
    ['\t', 'a\tb\n1,5;\t2\n'],
    ['|', 'a|b\n1|2\n'],
    // Delimiters and newlines inside quotes do not count.
    [';', '"a,b";"c|d"\n"1,\n2";"3;4"\n'],
    [',', '"a;b",c\n"1;2",3\n'],
    [',', 'a,b'],
    // One decimal number in each record, and no header.
    [';', 'x;1,5;y\nz;2,5;w\n'],
  ])('%j is found in %j', async (delimiter, text) => {
    expect((await read(text)).reader.text?.delimiter).toBe(delimiter);
  });

  test('the last record of the head may be cut', async () => {
    const text = `a;b\n${`1;"${'2,3\n'.repeat(300)}"\n`.repeat(200)}`;
    expect((await read(text)).reader.text?.delimiter).toBe(';');
  });

  test('a first record longer than the head is judged with the next one', async () => {
    const text = `${'a;|'.repeat(60_000)}b\n${'1|'.repeat(60_000)}2\n`;
    expect((await read(text)).reader.text?.delimiter).toBe('|');
  });

  test('a declared one that cuts nothing is refused where another one fits', async () => {
    await expect(read('a;b\n1;2\n', { delimiter: ',' })).rejects.toMatchObject({
      code: 'E-DATA-DELIMITER',
    });
    const { records } = await read('a;b\n1;2;3\n', { delimiter: ',' });
    expect(records).toEqual([['a;b'], ['1;2;3']]);
  });

  test.each([
    // Words with a comma; two fields either way; as many fields either way.
    'x;a, b;y\nz;c, d;w\n',
    'x;1,5\nz;2,5\n',
    '1,5;2,5\n3,5;4,5\n',
  ])('%j could be cut in two ways', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'E-DATA-DELIMITER' });
  });

  test('a file that nothing cuts has one field', async () => {
    const { reader, records } = await read('a\nb\n');
    expect(reader.text?.delimiter).toBe(',');
    expect(records).toEqual([['a'], ['b']]);
  });

  test('several that fit are refused, and declaring one solves it', async () => {
    const text = 'a;b,c\n1;2,3\n';
    const error = await failure(read(text));
    expect(place(error)).toBe('E-DATA-DELIMITER 1');
    expect(error.message).toContain('comma and semicolon');
    expect((await read(text, { delimiter: ';' })).records[1]).toEqual(['1', '2,3']);
  });

  test.each([
    // Most fields in the first record: the semicolon, whose second record is short.
    ['a;b;c,d\n1;2\n3;4;5\n', 'E-DATA-RAGGED 2'],
    ['a;b"c\n1;2\n', 'E-DATA-QUOTE 1:2'],
    ['title\na;b\n1;2\n', 'E-DATA-RAGGED 2'],
    ['a\nb\nc,d\n', 'E-DATA-RAGGED 3'],
  ])('%j fits none: %s', async (text, expected) => {
    expect(place(await failure(read(text)))).toBe(expected);
  });

  test('carriage returns alone are refused, unless they stand in quotes or beside LF', async () => {
    expect(place(await failure(read('a,b\r1,2\r')))).toBe('E-DATA-RECORD-END 1');
    expect((await read('a,"b\rc"')).records).toEqual([['a', 'b\rc']]);
    expect((await read('a,b\rc\n1,2\n')).records).toEqual([
      ['a', 'b\rc'],
      ['1', '2'],
    ]);
  });
});
