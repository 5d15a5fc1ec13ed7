import { describe, expect, it } from 'vitest';
import { shapeClash, shapeOf } from '../../src/assess/shape.ts';
import type { AssignedColumn } from '../../src/detect/assign-roles.ts';
import type { DeclarableRole } from '../../src/model/declaration.ts';
import { assessText, csv, roles } from '../support/examining.ts';

const has = (...all: DeclarableRole[]) =>
  all.map((role) => ({ name: role, roles: [role] })) as unknown as AssignedColumn[];
const NOTHING = { shape: null, recordsArePersons: false };

describe('the shape of a table', () => {
  it.each([
    ['looks like persons', NOTHING, has(), false, 'microdata'],
    ['looks like groups', NOTHING, has(), true, 'aggregate'],
    ['has a count', NOTHING, has('count'), false, 'aggregate'],
    ['has a key of persons too', NOTHING, has('count', 'subject'), true, 'microdata'],
    ['is said to be of persons', { ...NOTHING, recordsArePersons: true }, has(), true, 'microdata'],
    ['declared persons', { ...NOTHING, shape: 'microdata' }, has('count'), true, 'microdata'],
    ['declared groups', { ...NOTHING, shape: 'aggregate' }, has(), false, 'aggregate'],
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
