import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/facts.ts';
import {
  column,
  coreFindings,
  effects,
  goodFacts,
  goodMetrics,
  metric,
  withMetric,
} from './facts.ts';
import { context } from './kinds.ts';

const found = (change: Partial<Facts>) => coreFindings(goodFacts(change));
const ids = (change: Partial<Facts>) => found(change).map(({ id }) => id);
const HOLD = Array(3).fill('restrict/undetermined');

describe('what is said of the data', () => {
  it.each(['nominative', 'pseudonymised', 'anonymised'] as const)('%s, of good data', (quality) => {
    expect(ids({ context: context({ quality }) })).toEqual([]);
  });

  it('holds them where they are not that good', () => {
    const metrics = withMetric(goodMetrics(), metric('k', 3));
    expect(ids({ metrics, context: context({ quality: 'pseudonymised' }) })).toEqual([]);
    const over = found({ metrics, context: context({ quality: 'anonymised' }) });
    expect(over.map(effects)).toEqual([HOLD]);
    expect(over[0]).toMatchObject({
      ...{ id: 'quality-overstated', params: { declaredQuality: 'anonymised' } },
    });
    const mail = column('mail', ['direct-identifier'], { semantic: 'email' });
    const columns = [...goodFacts().columns, mail];
    expect(ids({ columns, context: context({ quality: 'pseudonymised' }) })).toEqual([
      'quality-overstated',
    ]);
  });

  it('cannot make being in them harmless', () => {
    const sensitive = found({ context: context({ membership: 'sensitive' }) });
    expect(sensitive.map(({ id }) => id)).toEqual(['membership-sensitive']);
    expect(sensitive.map(effects)).toEqual([HOLD]);
  });
});

describe('the shape of the data', () => {
  const count = column('n', ['count']);
  const key = column('pid', ['subject'], { semantic: 'person-key' });
  const table = (change: Partial<Facts>) =>
    found(change).filter(({ id }) => id === 'aggregated-table');

  it.each<[string, Partial<Facts>, number]>([
    ['persons', {}, 0],
    ['looks like groups', { aggregated: true }, 1],
    ['groups, undeclared', { shape: 'aggregate', aggregated: true }, 1],
    ['groups, declared', { shape: 'aggregate', shapeDeclared: true, aggregated: true }, 0],
    ['persons, declared', { shapeDeclared: true, aggregated: true }, 0],
    ['persons with counts', { shapeDeclared: true, columns: [count] }, 1],
    ['groups with a key', { shape: 'aggregate', shapeDeclared: true, columns: [count, key] }, 1],
  ])('%s', (_, change, findings) => expect(table(change)).toHaveLength(findings));

  it('silences what speaks of persons, and nothing else', () => {
    const groups = { shape: 'aggregate', shapeDeclared: true, unit: 'group' } as const;
    const quiet = ids({
      ...{ ...groups, recordsArePersons: false, eventColumns: ['act'], files: 2 },
      columns: [column('sex', ['quasi-identifier'], { roleFrom: 'detected' }), count],
    });
    expect(quiet).not.toEqual(
      expect.arrayContaining(['unit-unknown', 'sensitive-undeclared', 'roles-guessed']),
    );
    const guessed = { ...count, roleFrom: 'detected' as const };
    const ignored = column('m', ['ignored']);
    const x = column('x', ['quasi-identifier'], { roleFrom: 'assumed' });
    expect(ids({ ...groups, columns: [guessed, ignored, x] })).toEqual(
      expect.arrayContaining(['roles-guessed', 'ignored-singles-out', 'assumed-column']),
    );
  });
});
