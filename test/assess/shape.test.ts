import { describe, expect, it } from 'vitest';
import { shapeClash, shapeOf } from '../../src/assess/shape.ts';
import type { AssignedColumn } from '../../src/detect/assign-roles.ts';
import type { DeclarableRole } from '../../src/model/declaration.ts';
import { assessText, csv, roles } from '../support/examining.ts';

const has = (...all: DeclarableRole[]) =>
  all.map((role) => ({ name: role, roles: [role] })) as unknown as AssignedColumn[];
const said = (...all: DeclarableRole[]) =>
  has(...all).map((column): AssignedColumn => ({ ...column, roleFrom: 'declared' }));
const NOTHING = { shape: null, recordsArePersons: false };
const PERSONS = { ...NOTHING, recordsArePersons: true };

describe('the shape of a table', () => {
  it.each([
    ['looks like persons', NOTHING, has(), 'persons', 'microdata'],
    ['looks like groups', NOTHING, has(), 'groups', 'aggregate'],
    ['looks like either', NOTHING, has('count'), 'either', 'microdata'],
    ['looks like either, a count was named', NOTHING, said('count'), 'either', 'aggregate'],
    ['has a count', NOTHING, has('count'), 'persons', 'aggregate'],
    ['has a key of persons too', NOTHING, has('count', 'subject'), 'groups', 'microdata'],
    ['is said to be of persons', PERSONS, has(), 'groups', 'microdata'],
    ['declared persons', { ...NOTHING, shape: 'microdata' }, has('count'), 'groups', 'microdata'],
    ['declared groups', { ...NOTHING, shape: 'aggregate' }, has(), 'persons', 'aggregate'],
  ] as const)('%s', (_, declared, assigned, looks, shape) => {
    expect(shapeOf(declared, assigned, looks)).toBe(shape);
  });

  it('is not declared against a key, persons or a count', () => {
    const subject = { column: 'pid', released: false };
    const count = roles({ n: ['count'] });
    expect(shapeClash({ shape: 'aggregate', subject })).toEqual(['shape-and-subject']);
    expect(shapeClash({ shape: 'aggregate', ...roles({ p: ['subject'] }) })).toEqual([
      'shape-and-subject',
    ]);
    expect(shapeClash({ shape: 'aggregate', recordsArePersons: true })).toEqual([
      'shape-and-persons',
    ]);
    expect(shapeClash({ shape: 'microdata', ...count })).toEqual(['shape-and-count']);
    expect(shapeClash({ shape: 'aggregate', ...count, subject: null })).toBeNull();
    expect(shapeClash({ shape: null, ...count, subject })).toBeNull();
    expect(shapeClash({})).toBeNull();
  });
});

describe('a table of which the first records look otherwise', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => [
    String(at % 96),
    at % 2 === 0 ? 'F' : 'M',
    String(20 + (at % 5)),
  ]);
  const text = csv(['departement', 'sexe', 'effectif'], rows);

  it('is judged as what the whole of it is', async () => {
    const { shape, metrics } = await assessText(text);
    expect(metrics.some(({ id }) => id === 'k')).toBe(shape === 'microdata');
    expect(metrics.some(({ id }) => id === 'count-min')).toBe(shape === 'aggregate');
    const declared = await assessText(text, { declared: { shape: 'aggregate' } });
    expect(declared).toMatchObject({
      shape: 'aggregate',
      classSizes: [],
      dataset: { persons: null },
    });
    expect(declared.metrics.find(({ id }) => id === 'count-min')?.value).toBe(20);
    expect((await assessText(text, { declared: { shape: 'microdata' } })).shape).toBe('microdata');
  });
});

describe('persons with a header like that of a count', () => {
  // Mixed up, so that no cell of a grid is filled in turn.
  const mixed = (at: number, kinds: number) => (Math.imul(at + 1, 2_654_435_761) >>> 8) % kinds;
  const ages = (at: number) => String(18 + mixed(at, 70));
  const sexes = (at: number) => 'MF'[mixed(at + 100, 2)]!;
  const places = (at: number) => String(10 + mixed(at + 200, 23));

  it.each([
    ['population', (at: number) => String(900 + mixed(at + 200, 23) ** 2 * 500)],
    ['effectif', (at: number) => String(1 + ((at * 53) % 300))],
    ['frequence', (at: number) => String(50 + (at % 60))],
    ['total', (at: number) => String(at % 30)],
    ['total', (at: number) => (at % 5 === 0 ? '<5' : String(at * 7))],
    ['total', (at: number) => (at % 5 === 0 ? 'nc' : String(at * 7))],
  ])('are judged as persons, and held too: %s', async (header, number) => {
    const rows = Array.from({ length: 40 }, (_, at) => [
      ages(at),
      sexes(at),
      places(at),
      number(at),
    ]);
    const text = csv(['age', 'sexe', 'departement', header], rows);
    const { shape, verdict, metrics, findings, dataset } = await assessText(text);
    expect(shape).toBe('microdata');
    expect(metrics.find(({ id }) => id === 'k')?.value).toBe(1);
    expect(verdict).toBe('refuse');
    expect(dataset.columns[3]?.roles).toEqual(['quasi-identifier', 'count']);
    const doubt = findings.find(({ id }) => id === 'aggregated-table');
    expect(doubt).toMatchObject({ outcome: 'fail', effect: 'restrict', grounds: 'undetermined' });
  });

  it('are persons where more records follow than there could be groups', async () => {
    const grid = Array.from({ length: 96 }, (_, at) => [
      String(at % 8),
      'MF'[Math.floor(at / 8) % 2]!,
      String(Math.floor(at / 16)),
      String(1 + at * 5),
    ]);
    const header = ['region', 'sexe', 'classe', 'effectif'];
    expect((await assessText(csv(header, grid))).shape).toBe('aggregate');
    const more = Array.from({ length: 30 }, () => grid).flat();
    expect((await assessText(csv(header, more))).shape).toBe('microdata');
  });
});
