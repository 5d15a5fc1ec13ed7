import { describe, expect, it } from 'vitest';
import { columnNames } from '../../src/detect/column-names.ts';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';

function thrown(
  first: string[],
  sample: string[][],
  mode: 'auto' | 'yes' = 'auto',
): HealthriskError {
  try {
    columnNames({ first, sample, file: 'f.csv' }, mode);
  } catch (error) {
    if (error instanceof HealthriskError) return error;
  }
  throw new Error('expected an error');
}

describe('columnNames', () => {
  it('takes names as they are, and numbers columns without a header', () => {
    const from = { first: ['age', ' sex'], sample: [['3', 'M']], file: 'f.csv' };
    expect(columnNames(from, 'auto')).toEqual(['age', ' sex']);
    expect(columnNames(from, 'no')).toEqual(['column_1', 'column_2']);
    expect(columnNames({ ...from, first: ['1980-01-02', 'x'] }, 'yes')).toEqual([
      '1980-01-02',
      'x',
    ]);
  });

  it.each([
    ['E-DATA-EMPTY', ['name', 'sex'], []],
    ['E-DATA-HEADER-IS-DATA', ['Dupont', '1980-01-02'], [['Martin', '1990-01-02']]],
    ['E-DATA-HEADER-EMPTY', ['Dupont', ' '], [['a', 'b']]],
    ['E-DATA-HEADER-DUPLICATE', ['Dupont', 'Dupont'], [['a', 'b']]],
  ] as const)('%s quotes nothing of the first record', (code, first, sample) => {
    const error = thrown(
      [...first],
      sample.map((row) => [...row]),
    );
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.hint}`).not.toMatch(/Dupont|1980/);
  });

  it('numbers columns without a name only where no header would become a record', () => {
    const beginning = { first: ['age', ''], sample: [['1', '2']], file: 'f.csv' };
    const hintOf = (statesNames: boolean) => {
      try {
        columnNames({ ...beginning, statesNames }, 'auto');
      } catch (error) {
        if (error instanceof HealthriskError) return error.hint;
      }
      return null;
    };
    expect(hintOf(false)).toContain('no header but data');
    expect(hintOf(true)).not.toContain('--header');
  });
});
