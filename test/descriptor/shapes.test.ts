import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOf } from '../../src/descriptor/check-shape.ts';
import { DECLARABLE_ROLES } from '../../src/model/role.ts';
import { ROOT } from '../support/run.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, 'schema/descriptor', `${name}.schema.json`), 'utf8'));

describe('the JSON Schema of a Table Schema', () => {
  it('knows the roles that may be declared, and three words of the field', () => {
    const words = ['direct', 'quasi', 'insensitive'];
    expect(read('table-schema').$defs.role.enum).toEqual([...DECLARABLE_ROLES, ...words]);
  });

  it('accepts what version 2 allows and nobody reads here', async () => {
    const check = await checkOf('table-schema');
    const schema = {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fieldsMatch: 'subset',
      fields: [
        { name: 'a', type: 'string', format: 'uri', title: 'A', example: 'x', rdfType: 'y' },
        { name: 'b', type: 'date', format: '%d/%m/%Y', constraints: { required: true } },
        { name: 'c', type: 'list', delimiter: ';', itemType: 'integer' },
        { name: 'd', format: 'anything', missingValues: [{ value: '', label: 'none' }] },
        { name: 'd', type: 'integer', categories: [1, 2], missingValues: [] },
      ],
      foreignKeys: [{ fields: ['a'], reference: { resource: 'b', fields: ['a'] } }],
      uniqueKeys: [['a', 'b']],
      primaryKey: ['a'],
    };
    expect(check(schema, [])).toEqual([]);
  });
});

describe('the JSON Schema of a Data Package', () => {
  it('accepts what version 2 allows and nobody reads here', async () => {
    const check = await checkOf('data-package');
    const dataPackage = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      licenses: [{ name: 'odc-pddl-1.0' }],
      resources: [
        { name: 'a', path: 'https://example.org/a.csv', type: 'table', schema: 'b.json' },
        { name: 'b', data: [{ x: 1 }], dialect: { delimiter: ';' } },
      ],
    };
    expect(check(dataPackage, [])).toEqual([]);
  });
});
