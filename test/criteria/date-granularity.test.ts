import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/model/column.ts';
import { column, effects, findingsOf, goodFacts } from './facts.ts';
import { criterion } from './kinds.ts';

const toYear = criterion('date-granularity', { finest: 'year' });
const judged = (more: Partial<Column>, finest: 'day' | 'month' | 'year' = 'year') => {
  const when = column('when', ['quasi-identifier'], more);
  const facts = goodFacts({ columns: [...goodFacts().columns, when] });
  return findingsOf(criterion('date-granularity', { finest }), facts)[0]!;
};

describe('the granularity of dates', () => {
  it('has nothing to judge in a table without dates', () => {
    expect(findingsOf(toYear, goodFacts())).toMatchObject([
      { outcome: 'pass', params: { nothingToJudge: 'no-such-column' } },
    ]);
  });

  it.each([
    ['day', 'day', 'pass'],
    ['day', 'month', 'fail'],
    ['day', 'year', 'fail'],
    ['month', 'day', 'pass'],
    ['month', 'month', 'pass'],
    ['month', 'year', 'fail'],
    ['year', 'year', 'pass'],
  ] as const)('%s where at finest %s is allowed: %s', (granularity, finest, outcome) => {
    expect(judged({ type: 'date', granularity }, finest)).toMatchObject({
      ...{ outcome, of: 'when', params: { granularity }, demand: { finest } },
    });
  });

  it('cannot be judged where nobody knows how fine a date is', () => {
    const found = judged({ semantic: 'admission-date', granularity: null });
    expect(found).toMatchObject({ outcome: 'not-evaluable', params: { reason: 'not-measured' } });
    expect(effects(found)).toEqual(Array(3).fill('restrict/undetermined'));
  });

  it('is judged of ignored columns, and of dates that nobody recognised', () => {
    const ignored = { roles: ['ignored' as const], semantic: 'birth-date' as const };
    expect(judged({ ...ignored, granularity: 'day', vouched: true }).outcome).toBe('fail');
    expect(judged({ type: 'date', granularity: 'day' }).outcome).toBe('fail');
  });

  it('cannot be judged of a column of unknown meaning: days may be written as numbers', () => {
    expect(judged({ semantic: null, type: 'integer' })).toMatchObject({
      ...{ outcome: 'not-evaluable', params: { reason: 'meaning-unknown', columns: ['when'] } },
    });
    expect(judged({ semantic: 'income', type: 'integer' }).outcome).toBe('pass');
  });
});
