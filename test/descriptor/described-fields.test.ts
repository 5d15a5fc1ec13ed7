import { describe, expect, it } from 'vitest';
import { commonTokens, describedFields } from '../../src/descriptor/described-fields.ts';
import { differences } from '../../src/descriptor/descriptor.ts';

const one = (rest: object) => describedFields({ fields: [{ name: 'a', ...rest }] }).get('a');

describe('roles', () => {
  it.each([
    [undefined, []],
    ['direct', ['direct-identifier']],
    ['quasi', ['quasi-identifier']],
    ['direct-identifier', ['direct-identifier']],
    ['sensitive', ['sensitive']],
    ['ignored', []],
    ['insensitive', []],
    [['quasi', 'insensitive'], ['quasi-identifier']],
    [
      ['quasi', 'quasi-identifier', 'sensitive'],
      ['quasi-identifier', 'sensitive'],
    ],
  ])('%j', (said, roles) => {
    expect(one(said === undefined ? {} : { 'healthrisk:role': said })?.roles).toEqual(roles);
  });

  it.each(['date', 'datetime', 'year', 'yearmonth', 'geopoint'])(
    'a sensitive %s is known to others as well',
    (type) => {
      const roles = one({ type, 'healthrisk:role': 'sensitive' })?.roles;
      expect(roles).toEqual(['sensitive', 'quasi-identifier']);
    },
  );

  it('of fields of one name come together', () => {
    const field = (said: string) => ({ name: 'a', 'healthrisk:role': said });
    const { roles } = describedFields({ fields: [field('quasi'), field('sensitive')] }).get('a')!;
    expect(roles).toEqual(['quasi-identifier', 'sensitive']);
  });
});

describe('hints', () => {
  it.each([
    [{ type: 'date' }, 'event-date'],
    [{ type: 'datetime' }, 'event-date'],
    [{ type: 'year' }, 'event-date'],
    [{ type: 'yearmonth' }, 'event-date'],
    [{ type: 'geopoint' }, 'coordinates'],
    [{ type: 'geojson' }, 'coordinates'],
    [{ type: 'string', format: 'email' }, 'email'],
    [{ format: 'email' }, 'email'],
    [{ type: 'string', format: 'uuid' }, 'uuid'],
    [{ type: 'string', format: 'uri' }, 'url'],
    [{ type: 'number', format: 'email' }, null],
    [{ type: 'string', format: 'default' }, null],
    [{ type: 'integer' }, null],
    [{}, null],
  ])('%j', (field, hint) => {
    expect(one(field)?.hint).toBe(hint);
  });
});

describe('missing values', () => {
  const tokens = (schema: string[] | undefined, ...fields: (unknown[] | undefined)[]) => {
    const described = describedFields({
      fields: fields.map((missingValues, index) => ({
        name: String(index),
        ...(missingValues === undefined ? {} : { missingValues: missingValues as string[] }),
      })),
      ...(schema === undefined ? {} : { missingValues: schema }),
    });
    return commonTokens(described.values());
  };

  it.each([
    ['nothing stated', undefined, [undefined, undefined], null],
    ['stated for all', ['-9', 'x'], [undefined, undefined], ['-9', 'x']],
    ['stated for all, otherwise for one', ['-9', 'x'], [undefined, ['x']], ['x']],
    ['none for one', ['-9'], [undefined, []], []],
    ['stated for each', undefined, [['-9'], ['-9', '0']], ['-9']],
    ['stated for one alone', undefined, [['-9'], undefined], null],
    ['with labels', undefined, [[{ value: '-9', label: 'refused' }]], ['-9']],
  ])('%s', (_, schema, fields, expected) => {
    expect(tokens(schema, ...fields)).toEqual(expected);
  });

  it('of a column stay with it', () => {
    expect(one({ missingValues: ['0'] })?.missingTokens).toEqual(['0']);
  });
});

it('tells where the description and the header differ', () => {
  const columns = describedFields({ fields: [{ name: 'b' }, { name: 'a' }, { name: 'x' }] });
  expect(differences({ columns }, ['a', 'y', 'b'])).toEqual({
    notInData: ['x'],
    notDescribed: ['y'],
  });
});
