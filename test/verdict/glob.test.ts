import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsGlob } from '../../src/verdict/glob.ts';

describe('a pattern of names', () => {
  it.each([
    ['stays.csv', 'stays.csv', true],
    ['stays.csv', 'Stays.csv', false],
    ['stays.csv', 'stays', false],
    ['stays.csv', '*', true],
    ['', '*', true],
    ['', '?', false],
    ['stays-2025-01.csv', 'stays-*.csv', true],
    ['stays-2025-01.csv.gz', 'stays-*.csv', false],
    ['stays-2025-01.csv', 'stays-????-??.csv', true],
    ['é.csv', '?.csv', true],
    ['𝒜.csv', '?.csv', true],
    ['a.csv', 'a?csv', true],
    ['a+(b)[c].csv', 'a+(b)[c].csv', true],
    ['abcab', '*ab', true],
    ['aXbXc', 'a*b*c', true],
    ['aXbX', 'a*b*c', false],
    ['a*b', 'a*b', true],
  ])('%s by %s: %s', (name, pattern, fits) => expect(fitsGlob(name, pattern)).toBe(fits));

  it('fits what a regular expression fits', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.'), maxLength: 8 });
    fc.assert(
      fc.property(few, few, (name, pattern) => {
        const source = pattern
          .replaceAll('.', '\\.')
          .replaceAll('*', '[^]*')
          .replaceAll('?', '[^]');
        expect(fitsGlob(name, pattern)).toBe(new RegExp(`^${source}$`, 'u').test(name));
      }),
    );
  });

  it('takes no time over a pattern made to be slow', () => {
    const before = performance.now();
    expect(fitsGlob('a'.repeat(255), `${'*a'.repeat(120)}*b`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
