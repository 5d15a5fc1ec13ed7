import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePlaces } from '../../src/measure/places.ts';
import { encoded } from '../support/tables.ts';

const NONE = { asOf: '2026-11-23', ages: [], ageLimits: [], sets: [], looks: [], objections: [] };
const column = (cells: readonly string[]) => ({ name: 'zip', encoded: encoded(cells) });

function characters(cells: readonly string[]) {
  return measurePlaces({ ...NONE, units: [], postal: [column(cells)] })[0]!.value;
}

function small(
  cells: readonly string[],
  lists: readonly string[][] = [['036', '102']],
  prefix = 3,
  table: readonly string[] | null = null,
) {
  const known = table === null ? null : new Set(table);
  const units = lists.map((below) => ({
    ...{ population: 20_000, prefix, below: new Set(below), known, columns: [column(cells)] },
  }));
  const entries = measurePlaces({ ...NONE, postal: [], units });
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    id: 'units-below-population',
    params: { population: 20_000 },
  });
  return entries[0]!.reason ?? entries[0]!.value;
}

describe('how much postcodes keep', () => {
  it.each([
    ['whole', ['75011', ''], 5],
    ['with blanks', ['75 011'], 5],
    ['cut', ['750', '13'], 3],
    ['cut, the rest starred out', ['750**', '130xx', '690XX'], 3],
    ['long ones', ['12345-6789'], 9],
    ['of other countries', ['SW1A 1AA'], 7],
    ['made fractions by a spreadsheet', ['750.0'], 3],
    ['none', [''], 0],
  ])('%s', (_, cells, value) => expect(characters(cells)).toBe(value));
});

describe('places with few inhabitants', () => {
  it.each([
    ['none', ['75011', '13001'], 0],
    ['some, each once', ['03601', '03699', '10234'], 2],
    ['cut codes', ['036', '750'], 1],
    ['lost zeros', ['3601'], 1],
    ['long codes', ['03601-1234'], 1],
    ['long codes with lost zeros', ['3601-1234'], 1],
    ['fractions with lost zeros', ['3601.0'], 1],
    ['starred out', ['036**'], 1],
    ['full-width digits', ['０３６０１'], 1],
  ])('%s', (_, cells, value) => expect(small(cells)).toBe(value));

  it('may be any where a text is too short', () => {
    expect(small(['36', '75011'])).toBe('not-a-number');
    expect(small(['36', '10211'])).toBe(1);
  });

  it('are the worst of what several packs list', () => {
    expect(small(['75011'], [['036'], ['750']])).toBe(1);
    expect(small(['75011'], [['750'], ['036']])).toBe(1);
    expect(small(['02A11'], [['02A']])).toBe(1);
    expect(small(['2a004'], [['2A']], 2)).toBe(1);
  });

  it('are what a naive reading finds', () => {
    const code = fc.integer({ min: 0, max: 99999 }).map((n) => String(n).padStart(5, '0'));
    const lists = fc.uniqueArray(
      code.map((c) => c.slice(0, 3)),
      { minLength: 1, maxLength: 300 },
    );
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 20 }), lists, (cells, below) => {
        const naive = new Set(cells.map((c) => c.slice(0, 3)).filter((c) => below.includes(c)))
          .size;
        expect(small(cells, [below])).toBe(naive);
        // As a spreadsheet leaves them; three digits may be a code cut to three.
        const lost = cells.filter((c) => !c.startsWith('00')).map((c) => String(Number(c)));
        if (lost.length === cells.length) expect(small(lost, [below])).toBe(naive);
      }),
    );
  });
});

describe('places that a table of inhabitants has to know', () => {
  const judged = (...cells: string[]) => small(cells, [['036']], 3, ['036', '102', '750']);

  it.each([
    ['all known and large', ['10234', '75011', ''], 0],
    ['one unknown', ['10234', '99999'], 'unknown-unit'],
    ['one small, one unknown', ['03601', '99999'], 1],
    ['one too short', ['75011', '36'], 'not-a-number'],
  ])('%s', (_, cells, value) => expect(judged(...cells)).toBe(value));
});
