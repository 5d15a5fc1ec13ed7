import { describe, expect, it } from 'vitest';
import { textTable } from '../../src/report/text-table.ts';
import { wrap, wrapBehind } from '../../src/report/wrap.ts';

describe('wrap', () => {
  it.each([
    ['a bb ccc', 4, ['a bb', 'ccc']],
    ['abcdef', 4, ['abcd', 'ef']],
    ['a abcdef', 4, ['a', 'abcd', 'ef']],
    ['', 4, ['']],
    ['名名名', 4, ['名名', '名']],
    ['e\u0301e\u0301', 2, ['e\u0301e\u0301']],
  ])('%j at %d', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('puts further lines under the first', () => {
    expect(wrapBehind('- ', 'aa bb', 4)).toEqual(['- aa', '  bb']);
  });
});

describe('textTable', () => {
  const columns = [
    { head: 'name', align: 'text' },
    { head: 'n', align: 'number' },
  ] as const;

  it('aligns words left and numbers right', () => {
    const table = textTable(
      columns,
      [
        ['a', '10'],
        ['bcdef', '9'],
      ],
      40,
    );
    expect(table).toEqual({ head: ['name    n'], body: ['a      10', 'bcdef   9'] });
  });

  it('wraps the widest column of words first', () => {
    const table = textTable(columns, [['one two three', '12345']], 12);
    expect(table?.body).toEqual(['one    12345', 'two', 'three']);
  });

  it('keeps names in the first column whole and shrinks the others', () => {
    const table = textTable(
      [columns[0], { head: 'says', align: 'text' }],
      [['chronic_conditions', 'one two three four five']],
      28,
    );
    expect(table?.body[0]).toMatch(/^chronic_conditions {2}one two/);
  });

  it('gives up where numbers alone are too wide', () => {
    expect(textTable(columns, [['a', '123456789']], 10)).toBeNull();
  });
});
