import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFacts } from '../../src/encode/column-facts.ts';
import { dateOrder, mayDependOnOrder, parseDateInOrder } from '../../src/encode/parse-date.ts';
import { parseNumber } from '../../src/encode/parse-number.ts';
import { encoded } from '../support/tables.ts';

describe('columnFacts', () => {
  it.each([
    [['1', '-2', ''], { type: 'integer', distinct: 3, missing: 1, granularity: null }],
    [['1,5', '2'], { type: 'decimal', distinct: 2, missing: 0, granularity: null }],
    [['2024-03', '2024-04-01'], { type: 'date', granularity: 'day' }],
    [['2024-03', '2024-04'], { type: 'date', granularity: 'month' }],
    [['2024', '2024-04-01 x'], { type: 'text', granularity: null }],
    [['03/25/2021', '04/04/2021'], { type: 'date', granularity: 'day' }],
    [['03/25/2021', '25/03/2021'], { type: 'text', granularity: null }],
    [['a', '1'], { type: 'text', granularity: null }],
    [['', 'NA', ''], { type: null, missing: 3, distinct: 2 }],
    [['x', 'NA', '', 'NA'], { type: 'text', missing: 3, distinct: 3 }],
    [[], { type: null, missing: 0, distinct: 0 }],
  ])('%j', (cells, facts) => {
    expect(columnFacts(encoded(cells))).toMatchObject(facts);
  });

  const cell = fc.constantFrom(
    ...['1', '-2', '1.5', '2021', '2021-03', '2021-03-04', '03/04/2021', '25/03/2021'],
    ...['03/25/2021', '12JAN2021', ' 3-4-2021', '03/2021', 'x', '', 'NA'],
  );

  it('property: says in one pass what several passes would', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), (cells) => {
        const present = cells.filter((one) => one !== '' && one !== 'NA');
        const dates = present.map((one) => parseDateInOrder(one, dateOrder(present)));
        const { type, granularity } = columnFacts(encoded(cells));
        if (present.length === 0) expect(type).toBeNull();
        else if (present.every((one) => /^[+-]?\d+$/.test(one))) expect(type).toBe('integer');
        else if (present.every((one) => parseNumber(one) !== null)) expect(type).toBe('decimal');
        else if (dates.every((date) => date !== null)) {
          const unit = dates.some(({ day }) => day !== null)
            ? 'day'
            : dates.some(({ month }) => month !== null)
              ? 'month'
              : 'year';
          expect([type, granularity]).toEqual(['date', unit]);
        } else expect([type, granularity]).toEqual(['text', null]);
      }),
      { numRuns: 1000 },
    );
  });

  it('property: texts that the order of dates does not concern read the same in both', () => {
    fc.assert(
      fc.property(fc.oneof(cell, fc.string()), (text) => {
        if (mayDependOnOrder(text)) return;
        expect(parseDateInOrder(text, 'month-first')).toEqual(parseDateInOrder(text, 'day-first'));
      }),
    );
  });
});
