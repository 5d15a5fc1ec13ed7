import { describe, expect, it } from 'vitest';
import type { MetricValue } from '../../src/model/metric.ts';
import type { GeoLevel } from '../../src/model/pack.ts';
import type { Semantic } from '../../src/model/semantic.ts';
import { column, findingsOf, goodFacts, goodMetrics, metric } from './facts.ts';
import { criterion } from './kinds.ts';

const like = (id: 'postal-like' | 'places-unknown', value: number) =>
  metric(id, value, { of: 'place', unit: 'values' });
const judged = (semantic: Semantic, finest: GeoLevel, characters?: number, longest?: number) => {
  const place = column('place', ['ignored'], { semantic, vouched: true });
  const measured = metric('postal-characters', longest ?? null, { of: 'place' });
  const facts = goodFacts({
    columns: [...goodFacts().columns, place],
    metrics: [
      ...goodMetrics(),
      like('postal-like', 0),
      like('places-unknown', 0),
      ...(longest === undefined ? [] : [measured]),
    ],
  });
  const own = characters === undefined ? { finest } : { finest, characters };
  return findingsOf(criterion('geography', own), facts)[0]!;
};

describe('the fineness of places', () => {
  it('has nothing to judge in a table without places', () => {
    expect(findingsOf(criterion('geography', { finest: 'region' }), goodFacts())).toMatchObject([
      { outcome: 'pass', params: { nothingToJudge: 'no-such-column' } },
    ]);
  });

  it.each([
    ['coordinates', 'iris', 'fail'],
    ['address', 'commune', 'fail'],
    ['iris', 'commune', 'fail'],
    ['iris', 'iris', 'pass'],
    ['commune', 'commune', 'pass'],
    ['city', 'departement', 'fail'],
    ['place', 'departement', 'fail'],
    ['postcode', 'departement', 'fail'],
    ['departement', 'departement', 'pass'],
    ['departement', 'region', 'fail'],
    ['region', 'region', 'pass'],
    ['country', 'region', 'pass'],
  ] as const)('%s where at finest %s is allowed: %s', (semantic, finest, outcome) => {
    expect(judged(semantic, finest)).toMatchObject({ outcome, of: 'place', params: { semantic } });
  });

  it.each([
    ['zip', 3, 'pass'],
    ['zip', 2, 'pass'],
    ['zip', 4, 'fail'],
    ['postcode', 5, 'fail'],
    ['commune', 3, 'fail'],
    ['country', 9, 'pass'],
  ] as const)('%s of at most %i characters where 3 may stay: %s', (semantic, longest, outcome) => {
    expect(judged(semantic, 'postal-prefix', 3, longest).outcome).toBe(outcome);
  });

  it('cannot be judged of postcodes that nobody measured', () => {
    expect(judged('zip', 'postal-prefix', 3)).toMatchObject({
      ...{ outcome: 'not-evaluable', of: 'place', params: { reason: 'not-measured' } },
    });
  });

  describe('a name alone', () => {
    const under = (semantic: Semantic | null, ...entries: MetricValue[]) => {
      const place = column('place', ['quasi-identifier'], { semantic });
      const columns = [...goodFacts().columns, place];
      const facts = goodFacts({ columns, metrics: [...goodMetrics(), ...entries] });
      return findingsOf(criterion('geography', { finest: 'region' }), facts);
    };

    it('is not believed where cells look like postcodes', () => {
      expect(under('region', like('postal-like', 3), like('places-unknown', 3))).toMatchObject([
        {
          ...{ outcome: 'fail', of: 'place', metric: null },
          params: { semantic: 'region', reason: 'cells-say-otherwise' },
        },
      ]);
      const sure = { reason: 'cells-say-otherwise' };
      expect(under('occupation', like('postal-like', 3))).toMatchObject([
        { outcome: 'not-evaluable', of: 'place', observed: null, params: sure },
      ]);
      expect(under('occupation', like('postal-like', 0))).toMatchObject([{ outcome: 'pass' }]);
    });

    it('is not believed where cells are on no list, or nobody looked', () => {
      expect(under('country', like('postal-like', 0), like('places-unknown', 1))).toMatchObject([
        { outcome: 'not-evaluable', params: { reason: 'cells-say-otherwise' } },
      ]);
      expect(under('region')).toMatchObject([
        { outcome: 'not-evaluable', params: { reason: 'not-measured' } },
      ]);
    });

    it('is needed: a column of unknown meaning may be one of places', () => {
      expect(under(null)).toMatchObject([
        { outcome: 'not-evaluable', of: null, params: { columns: ['place'] } },
      ]);
    });
  });
});
