import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureAges } from '../../src/measure/ages.ts';
import { encoded } from '../support/tables.ts';

const asOf = '2026-11-23';

function above(cells: readonly string[], unit: 'years' | 'birth' | 'other' = 'years', limit = 89) {
  const column = { name: 'age', encoded: encoded(cells) };
  const rest = { units: [], postal: [], sets: [], looks: [], objections: [] };
  const [entry] = measureAges({ asOf, ages: [{ column, unit }], ageLimits: [limit], ...rest });
  expect(entry).toMatchObject({ id: 'ages-above', of: 'age', params: { age: limit } });
  return entry!.reason ?? entry!.value;
}

describe('ages above a limit', () => {
  it.each([
    ['all below', ['12', '89', '0'], 0],
    ['two above, one of them twice', ['90', '90', '91', '34'], 2],
    ['fractions of a year', ['89.9', '34,5'], 0],
    ['one open group', ['90+', '34'], 0],
    ['the same, strictly above', ['>89', '80-89'], 0],
    ['the same in French', ['90 ans et plus', 'plus de 89'], 0],
    ['at least', ['>=90', '≥ 90'], 0],
    ['a coarser open group', ['85+', '65-84'], 0],
    ['an open group that begins above', ['91+', '95 and over', 'over 90'], 3],
    ['a closed group across the limit', ['85-94', '75-84'], 1],
    ['groups up to an age', ['<90', '<= 89', 'under 18', 'moins de 90 ans'], 0],
    ['a group up to an age above', ['<95', '≤ 90'], 2],
    ['full-width digits', ['９１', '34'], 1],
    ['an age that nobody knows', ['34', 'inconnu', 'Unknown', ''], 0],
  ])('%s', (_, cells, value) => expect(above(cells)).toBe(value));

  it.each([
    ['an age beyond years', ['34', '33000']],
    ['three numbers', ['34', '1 2 3']],
    ['digits of another script', ['34', '٩١']],
    ['words', ['34', 'ninety-three']],
    ['Roman numerals', ['34', 'XCIII']],
    ['a class of ages', ['34', 'nonagenarian']],
    ['an exponent', ['34', '9.3e1']],
    ['a year among ages', ['34', '1940']],
  ])('cannot be told from %s', (_, cells) => expect(above(cells)).toBe('not-a-number'));

  it('cannot be told where they are in days', () => {
    expect(above(['34', '60'], 'other')).toBe('not-a-number');
  });
});

describe('dates of birth', () => {
  it.each([
    ['ISO', ['1936-11-23', '1936-11-24', '1936-11-22'], 2],
    ['French order', ['23/11/1936', '24/11/1936', '22/11/1936'], 2],
    ['American order', ['11/23/1936', '11/24/1936', '11/22/1936'], 2],
    ['years, which count from their first day', ['1936', '1937'], 1],
    ['months, likewise', ['1936-11', '1936-12'], 1],
  ])('%s', (_, cells, value) => expect(above(cells, 'birth')).toBe(value));

  it.each([
    ['two-digit years', ['23/11/36']],
    ['a month and a two-digit year', ['11/36']],
    ['a two-digit year alone', ['36']],
    ['decades', ['1930-1939']],
  ])('are not guessed from %s', (_, cells) => {
    expect(above([...cells, '1980-01-01'], 'birth')).toBe('not-a-number');
  });

  it('give the age that counting years and days gives', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2026-11-23'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 18, max: 110 }), (born, limit) => {
        const birth = born.toISOString().slice(0, 10);
        // Somebody is older than the limit from the birthday on that makes them limit + 1.
        const [year, rest] = [Number(birth.slice(0, 4)), birth.slice(4)];
        const isAbove = `${year + limit + 1}${rest}` <= asOf;
        expect(above([birth], 'birth', limit)).toBe(isAbove ? 1 : 0);
      }),
    );
  });
});
