import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCounts } from '../../src/measure/counts.ts';
import { encoded } from '../support/tables.ts';

const least = (cells: readonly string[]) => {
  const { id, of, unit, ...rest } = measureCounts([{ name: 'n', encoded: encoded(cells) }])[0]!;
  expect({ id, of, unit }).toEqual({ id: 'count-min', of: 'n', unit: 'persons' });
  return rest;
};

describe('the smallest count', () => {
  it.each([
    ...['*', '**', '<11', '< 11', '<5', 'nc', 'NC', 'ns', 'n.d.', 'ND', 's', 'c', '..', '-', '–'],
    ...['x', 'X', 'secret', '-11', '[REDACTED]', '1 à 10', '1-10', '1 - 10', '', 'NA'],
  ])('leaves out the mask %j', (mask) => {
    expect(least(['120', mask, '14'])).toEqual({ value: 14 });
  });

  it.each([
    ['zero is nobody', ['0', '17', '00'], 17],
    ['one is somebody', ['0', '1', '17'], 1],
    ['blanks part thousands', ['1 200', '3 400', '5 600'], 1200],
    ['floats that are whole', ['12.0', '14,00'], 12],
  ])('%s', (_, cells, value) => expect(least(cells)).toEqual({ value }));

  it.each([
    '-3',
    '- 3',
    '-12',
    '1.5',
    '3,2',
    '1,234',
    '5,000',
    'many',
    '1e3',
    '12 %',
    '~12',
    '12*',
  ])('does not guess at %j', (cell) =>
    expect(least(['120', cell])).toEqual({ value: null, reason: 'not-a-count' }),
  );

  it('has none where there are zeros and masks only', () => {
    expect(least(['0', '*', ''])).toEqual({ value: null, reason: 'no-present-value' });
  });

  it('is what a naive reading finds', () => {
    const cell = fc.oneof(fc.nat(40).map(String), fc.constantFrom('*', '<11', 'nc', ''));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (cells) => {
        const counts = cells.filter((one) => /^\d+$/.test(one) && one !== '0').map(Number);
        counts.sort((a, b) => a - b);
        expect(least(cells).value).toBe(counts[0] ?? null);
      }),
    );
  });
});
