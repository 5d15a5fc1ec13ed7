import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDescriptor } from '../../src/descriptor/find-descriptor.ts';
import { emptyFolder } from '../support/run.ts';
import { failure, folderWith, packageOf, schemaOf } from './folder.ts';

const QUASI = schemaOf({ age: { 'healthrisk:role': 'quasi' } });
const SENSITIVE = schemaOf({ age: { 'healthrisk:role': 'sensitive' } });

/** Roles that the files say of `age`; null where nothing describes the data. */
async function rolesOfAge(files: Record<string, unknown>, data = 'stays.csv') {
  const folder = folderWith(files);
  const found = await findDescriptor([join(folder, data)]);
  return found === null ? null : found.columns.get('age')?.roles;
}

describe('where a descriptor is looked for', () => {
  it.each([
    ['the package that names the file', { 'datapackage.json': packageOf(QUASI) }],
    ['a list of paths', { 'datapackage.json': packageOf(QUASI, ['a.csv', 'stays.csv']) }],
    ['a path written with a dot', { 'datapackage.json': packageOf(QUASI, './stays.csv') }],
    ['a schema after the whole name', { 'stays.csv.schema.json': QUASI }],
    ['a schema after the bare name', { 'stays.schema.json': QUASI }],
    [
      'the package before the schema',
      { 'datapackage.json': packageOf(QUASI), 'stays.schema.json': SENSITIVE },
    ],
    [
      'the whole name before the bare one',
      { 'stays.csv.schema.json': QUASI, 'stays.schema.json': SENSITIVE },
    ],
    [
      'the schema where the package speaks of other files',
      { 'datapackage.json': packageOf(SENSITIVE, 'other.csv'), 'stays.schema.json': QUASI },
    ],
    [
      'the schema where the package has none',
      { 'datapackage.json': packageOf(undefined), 'stays.schema.json': QUASI },
    ],
    [
      'a schema that the package refers to',
      { 'datapackage.json': packageOf('schemas/stays.json'), 'schemas/stays.json': QUASI },
    ],
    [
      'version 1, with profiles',
      {
        'datapackage.json': {
          profile: 'tabular-data-package',
          resources: [
            { profile: 'tabular-data-resource', name: 'x', path: 'stays.csv', schema: QUASI },
          ],
        },
      },
    ],
    [
      'a Table Schema where a JSON Schema has the first name',
      {
        'stays.csv.schema.json': { $schema: 'https://json-schema.org/draft/2020-12/schema' },
        'stays.schema.json': QUASI,
      },
    ],
  ])('%s', async (_, files) => {
    expect(await rolesOfAge(files)).toEqual(['quasi-identifier']);
  });

  it('beside gzip, without its ending too', async () => {
    for (const name of ['stays.csv.gz', 'stays.csv', 'stays']) {
      const files = { [`${name}.schema.json`]: QUASI };
      expect(await rolesOfAge(files, 'stays.csv.gz'), name).toEqual(['quasi-identifier']);
    }
  });

  it.each([
    ['nothing there', {}],
    ['a package of other files', { 'datapackage.json': packageOf(QUASI, 'other.csv') }],
    ['the same name in a folder below', { 'datapackage.json': packageOf(QUASI, 'x/stays.csv') }],
    ['an address', { 'datapackage.json': packageOf(QUASI, 'https://example.org/stays.csv') }],
    ['a way out and back', { 'datapackage.json': packageOf(QUASI, 'x/../stays.csv') }],
    ['a JSON Schema', { 'stays.schema.json': { type: 'object', properties: {} } }],
    ['a package in the folder above', { '../datapackage.json': packageOf(QUASI) }],
    ['inline data', { 'datapackage.json': { resources: [{ name: 'x', data: [] }] } }],
    ['a folder of that name', { 'datapackage.json/x': '' }],
  ])('nowhere else: %s', async (_, files) => {
    const folder = folderWith({ 'in/x': '' });
    const moved = Object.entries(files).map(([name, text]) => [join('in', name), text]);
    const inner = folderWith(Object.fromEntries(moved));
    expect(await findDescriptor([join(inner, 'in', 'stays.csv')])).toBeNull();
    expect(await findDescriptor([join(folder, 'in', 'stays.csv')])).toBeNull();
  });

  it('not for standard input', async () => {
    expect(await findDescriptor(['-'])).toBeNull();
  });
});

describe('a schema at another place', () => {
  it.each([
    'https://example.org/schema.json',
    '/etc/schema.json',
    '../schema.json',
    '~/schema.json',
  ])('%s is never read, and that is said', async (path) => {
    const folder = folderWith({ 'in/datapackage.json': packageOf(path), 'schema.json': QUASI });
    const found = await findDescriptor([join(folder, 'in', 'stays.csv')]);
    expect(found).toMatchObject({ schemaElsewhere: true, missingTokens: null });
    expect(found?.columns.size).toBe(0);
  });

  it('a link out of the folder is such a place', async () => {
    const outside = folderWith({ 'schema.json': QUASI });
    const folder = folderWith({ 'datapackage.json': packageOf('schema.json') });
    symlinkSync(join(outside, 'schema.json'), join(folder, 'schema.json'));
    const found = await findDescriptor([join(folder, 'stays.csv')]);
    expect(found?.schemaElsewhere).toBe(true);
  });

  it('a schema named after the data takes its place', async () => {
    const files = {
      'datapackage.json': packageOf('https://example.org/schema.json'),
      'stays.schema.json': QUASI,
    };
    expect(await rolesOfAge(files)).toEqual(['quasi-identifier']);
  });
});

describe('several files', () => {
  const paths = (folder: string) => [join(folder, 'a.csv'), join(folder, 'b.csv')];

  it.each([
    ['one resource', { 'datapackage.json': packageOf(QUASI, ['a.csv', 'b.csv']) }],
    [
      'two resources that say the same',
      {
        'datapackage.json': {
          resources: [
            { name: 'a', path: 'a.csv', schema: QUASI },
            { name: 'b', path: 'b.csv', schema: QUASI },
          ],
        },
      },
    ],
    ['two schemas that say the same', { 'a.schema.json': QUASI, 'b.schema.json': QUASI }],
  ])('are described alike by %s', async (_, files) => {
    const found = await findDescriptor(paths(folderWith(files)));
    expect(found?.columns.get('age')?.roles).toEqual(['quasi-identifier']);
  });

  it.each([
    ['different schemas', { 'a.schema.json': QUASI, 'b.schema.json': SENSITIVE }],
    ['one schema for one of them', { 'a.schema.json': QUASI }],
    ['a package of one of them', { 'datapackage.json': packageOf(QUASI, 'b.csv') }],
  ])('are an error with %s', async (_, files) => {
    const error = await failure(findDescriptor(paths(folderWith(files))));
    expect(error).toMatchObject({ code: 'E-USAGE', exitCode: 64 });
    expect(error.hint).toContain('--no-descriptor');
  });
});

describe('what is given', () => {
  it('says which files were read, and where a column stands', async () => {
    const folder = folderWith({ 'datapackage.json': packageOf('s.json'), 's.json': QUASI });
    const found = await findDescriptor([join(folder, 'stays.csv')]);
    expect(found?.file).toBe(join(folder, 'datapackage.json'));
    expect(found?.files).toEqual([found?.file, join(folder, 's.json')]);
    expect(found?.locate('age')).toEqual({ file: join(folder, 's.json'), line: 4, column: 15 });
    expect(found?.locate('sex')).toBeUndefined();
  });

  it('takes a key written as a text or as a list', async () => {
    for (const primaryKey of ['id', ['id']]) {
      const schema = schemaOf({ id: {} }, { primaryKey });
      const folder = folderWith({ 'stays.schema.json': schema });
      expect((await findDescriptor([join(folder, 'stays.csv')]))?.primaryKey).toEqual(['id']);
    }
  });

  it('reads a byte order mark and tabs', async () => {
    const folder = emptyFolder();
    const text = `\uFEFF${JSON.stringify(QUASI, null, '\t')}`;
    writeFileSync(join(folder, 'stays.schema.json'), text);
    expect((await findDescriptor([join(folder, 'stays.csv')]))?.columns.size).toBe(1);
  });
});
