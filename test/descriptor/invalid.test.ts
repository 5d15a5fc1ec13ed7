import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDescriptor } from '../../src/descriptor/find-descriptor.ts';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { SMALL_FILE_MAX } from '../../src/yaml/read-text-file.ts';
import { emptyFolder } from '../support/run.ts';
import { failure, folderWith, packageOf, schemaOf } from './folder.ts';

const INVALID = 'E-DESCRIPTOR-INVALID';
const SYNTAX = 'E-DESCRIPTOR-SYNTAX';

/** [code, line, column, message] of all problems in one file. */
async function problems(name: string, content: unknown) {
  const folder = folderWith({ [name]: content });
  const error = await failure(findDescriptor([join(folder, 'stays.csv')]));
  expect(error.exitCode).toBe(78);
  const all = [error, ...error.others];
  for (const { location } of all) expect(location?.file).toBe(join(folder, name));
  return all.map(({ code, location, message }) => [
    code,
    location?.line,
    location?.column,
    message,
  ]);
}

describe('a malformed Table Schema', () => {
  it.each([
    ['[]', [INVALID, 1, 1, 'expected an object, found a list']],
    ['', [INVALID, 1, 1, 'expected an object, found nothing']],
    ['{}', [INVALID, 1, 1, 'the key "fields" is missing']],
    ['{"fields": {}}', [INVALID, 1, 12, 'expected a list, found an object']],
    ['{"fields": []}', [INVALID, 1, 12, 'must not be empty']],
    ['{"fields": ["age"]}', [INVALID, 1, 13, 'expected an object, found a text']],
    ['{"fields": [{}]}', [INVALID, 1, 13, 'the key "name" is missing']],
    ['{"fields": [{"name": 1}]}', [INVALID, 1, 22, 'expected a text, found a number']],
    [
      '{"fields": [{"name": "a", "type": "decimal"}]}',
      [INVALID, 1, 35, 'is none of the allowed values'],
    ],
    [
      '{"fields": [{"name": "a", "type": "string", "format": "phone"}]}',
      [INVALID, 1, 55, 'is none of the allowed values'],
    ],
    [
      '{"fields": [{"name": "a", "healthrisk:role": "quasy"}]}',
      [INVALID, 1, 46, 'is none of the allowed values'],
    ],
    ['{"fields": [{"name": "a", "healthrisk:role": []}]}', [INVALID, 1, 46, 'must not be empty']],
    [
      '{"fields": [{"name": "a", "healthrisk:role": true}]}',
      [INVALID, 1, 46, 'expected a text or a list, found a boolean'],
    ],
    [
      '{"fields": [{"name": "a", "healthrisk:role": ["quasi", "quasi"]}]}',
      [INVALID, 1, 46, 'the same entry stands twice'],
    ],
    [
      '{"fields": [{"name": "a"}], "missingValues": "NA"}',
      [INVALID, 1, 46, 'expected a list, found a text'],
    ],
    [
      '{"fields": [{"name": "a"}], "missingValues": [9]}',
      [INVALID, 1, 47, 'expected a text, found a number'],
    ],
    [
      '{"fields": [{"name": "a"}], "missingValues": [{"label": "x"}]}',
      [INVALID, 1, 47, 'the key "value" is missing'],
    ],
    ['{"fields": [{"name": "a"}], "primaryKey": []}', [INVALID, 1, 43, 'must not be empty']],
  ])('%s', async (text, expected) => {
    expect(await problems('stays.schema.json', text)).toContainEqual(expected);
  });

  it.each([
    ['{"fields": [', 1, 13],
    ['{"fields": 1, "fields": 2}', 1, 15],
    ['{"fields": 1} {}', 1, 15],
    ['{"fields": "a\nb: c"', 2, 6],
    ['{"a": &b [], "fields": *b}', 1, 24],
    ['{"__proto__": {"fields": []}}', 1, 2],
  ])('that is no JSON: %s', async (text, line, column) => {
    const [first] = await problems('stays.schema.json', text);
    expect(first?.slice(0, 3)).toEqual([SYNTAX, line, column]);
  });

  it('tells all that is wrong, by position, with a hint', async () => {
    const text = '{\n"fields": [\n{"name": "a", "healthrisk:role": "quasy"},\n{"type": "dat"}\n]}';
    expect(await problems('stays.schema.json', text)).toEqual([
      [INVALID, 3, 34, 'is none of the allowed values'],
      [INVALID, 4, 1, 'the key "name" is missing'],
      [INVALID, 4, 10, 'is none of the allowed values'],
    ]);
    const folder = folderWith({ 'stays.schema.json': text });
    const error = await failure(findDescriptor([join(folder, 'stays.csv')]));
    expect([error, ...error.others].map(({ hint }) => hint)).toEqual([
      'did you mean "quasi"?',
      expect.stringContaining('--no-descriptor'),
      'did you mean "date"?',
    ]);
  });
});

describe('roles that cannot all be meant', () => {
  it.each([
    [{ a: ['count', 'quasi'] }, 'a count column cannot have another role'],
    [{ a: ['count', 'quasi'] }, 'a count column cannot have another role'],
    [{ a: ['sensitive', 'insensitive'] }, 'a column cannot be sensitive and insensitive'],
    [{ a: ['subject', 'sensitive'] }, 'the subject cannot be sensitive as well'],
    [{ a: 'subject', b: 'subject' }, 'another column is the subject already'],
  ])('%j', async (roles, message) => {
    const fields = Object.entries(roles).map(([name, said]) => [name, { 'healthrisk:role': said }]);
    const found = await problems('stays.schema.json', schemaOf(Object.fromEntries(fields)));
    expect(found.map((problem) => problem[3])).toEqual([message]);
  });

  it('also of two fields of one name, which version 1 allowed', async () => {
    const field = (said: string) => ({ name: 'a', 'healthrisk:role': said });
    const schema = { fields: [field('count'), field('quasi')] };
    expect(await problems('stays.schema.json', schema)).toHaveLength(1);
  });
});

describe('a malformed Data Package', () => {
  it.each([
    ['{}', [INVALID, 1, 1, 'the key "resources" is missing']],
    ['{"resources": []}', [INVALID, 1, 15, 'must not be empty']],
    ['{"resources": [{"path": "a"}]}', [INVALID, 1, 16, 'the key "name" is missing']],
    ['{"resources": [{"name": "a"}]}', [INVALID, 1, 16, 'the key "path" is missing']],
    [
      '{"resources": [{"name": "a", "path": 1}]}',
      [INVALID, 1, 38, 'expected a text or a list, found a number'],
    ],
    [
      '{"resources": [{"name": "a", "path": "a", "data": []}]}',
      [INVALID, 1, 16, 'expected a path or data, found both'],
    ],
    [
      '{"resources": [{"name": "a", "path": "a", "schema": []}]}',
      [INVALID, 1, 53, 'expected a text or an object, found a list'],
    ],
    [
      '{"resources": [{"name": "a", "path": "stays.csv", "schema": {"fields": [{}]}}]}',
      [INVALID, 1, 73, 'the key "name" is missing'],
    ],
    [
      '{"resources": [{"name": "a", "path": "stays.csv", "schema": "not-there.json"}]}',
      [INVALID, 1, 61, 'expected a file of that name beside this one, found none'],
    ],
  ])('%s', async (text, expected) => {
    expect(await problems('datapackage.json', text)).toContainEqual(expected);
  });

  it('of which only the schema of the data is looked at', async () => {
    const resources = [
      { name: 'other', path: 'other.csv', schema: { fields: 1 } },
      ...packageOf(schemaOf({ a: {} })).resources,
    ];
    const folder = folderWith({ 'datapackage.json': { resources } });
    expect((await findDescriptor([join(folder, 'stays.csv')]))?.columns.size).toBe(1);
  });
});

describe('a file that cannot be read', () => {
  it('in another encoding', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'datapackage.json'), Buffer.from([0x7b, 0xe9, 0x7d]));
    const error = await failure(findDescriptor([join(folder, 'stays.csv')]));
    expect(error).toMatchObject({ code: SYNTAX, hint: 'save the file in UTF-8' });
  });

  it('too large', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'datapackage.json');
    writeFileSync(path, '{}');
    truncateSync(path, SMALL_FILE_MAX + 1);
    const error = await failure(findDescriptor([join(folder, 'stays.csv')]));
    expect(error).toMatchObject({ code: SYNTAX, exitCode: 78 });
  });

  it('nested too deeply', async () => {
    const deep = `{"fields": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect((await problems('stays.schema.json', deep))[0]?.[0]).toBe(SYNTAX);
  });

  it('a pipe is not waited for', async () => {
    const folder = emptyFolder();
    execFileSync('mkfifo', [join(folder, 'datapackage.json')]);
    expect(await findDescriptor([join(folder, 'stays.csv')])).toBeNull();
  });
});

/** Words that only the file has: none may appear in a message or an excerpt. */
const CANARY = /zqcanary/i;

/** JSON that is nearly right: each part may be garbage. */
const orGarbage = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 15, arbitrary }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
const listOf = (arbitrary: fc.Arbitrary<unknown>) =>
  orGarbage(fc.array(arbitrary, { minLength: 1, maxLength: 2 }));
const role = fc.constantFrom('quasi', 'direct', 'zqcanary-role');
const tokens = listOf(fc.constantFrom('zqcanary', ''));
const field = orGarbage(
  fc.record(
    {
      name: orGarbage(fc.constantFrom('zqcanary-1', 'zqcanary-2')),
      type: orGarbage(fc.constantFrom('date', 'string', 'zqcanary-type')),
      format: orGarbage(fc.constantFrom('email', 'zqcanary-format')),
      'healthrisk:role': orGarbage(fc.oneof(role, fc.array(role))),
      missingValues: tokens,
      'zqcanary-key': fc.constant('zqcanary'),
    },
    { requiredKeys: ['name'] },
  ),
);
const schema = orGarbage(
  fc.record({ fields: listOf(field), missingValues: tokens }, { requiredKeys: ['fields'] }),
);
const path = fc.constantFrom('stays.csv', ['stays.csv', 'zqcanary.csv']);
const resource = orGarbage(
  fc.record({ name: orGarbage(fc.constant('zqcanary')), path: orGarbage(path), schema }),
);
const dataPackage = orGarbage(fc.record({ resources: listOf(resource) }));

/** Looks beside the data and, if that fails, at what the failure says. */
async function tellsNothing(folder: string, said: Set<string>): Promise<void> {
  try {
    const found = await findDescriptor([join(folder, 'stays.csv')]);
    said.add(found === null ? 'nothing' : 'found');
  } catch (error) {
    if (!(error instanceof HealthriskError)) throw error;
    said.add(error.code);
    for (const { message, hint, location } of [error, ...error.others]) {
      expect(`${message} ${hint} ${location?.excerpt}`).not.toMatch(CANARY);
      expect(location?.line).toBeGreaterThan(0);
    }
  }
}

describe('whatever lies beside the data', () => {
  it.each([
    ['datapackage.json', dataPackage],
    ['stays.schema.json', schema],
  ])('%s is read, or one clear error that quotes nothing', async (name, arbitrary) => {
    const folder = emptyFolder();
    const said = new Set<string>();
    await fc.assert(
      fc.asyncProperty(arbitrary, async (value) => {
        writeFileSync(join(folder, name), JSON.stringify(value));
        await tellsNothing(folder, said);
      }),
      { numRuns: 300 },
    );
    expect(said).toContain('found');
    expect(said).toContain(INVALID);
  });

  it('also if it is no JSON at all', async () => {
    const folder = emptyFolder();
    const said = new Set<string>();
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\n',
      '\t',
      '&',
      '*',
      '-',
      'zqcanary',
      '"fields"',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        writeFileSync(join(folder, 'stays.schema.json'), pieces.join(''));
        await tellsNothing(folder, said);
      }),
      { numRuns: 300 },
    );
    expect(said).toContain(SYNTAX);
  });
});
