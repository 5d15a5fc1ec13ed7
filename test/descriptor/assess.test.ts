import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AssessRequest, assess } from '../../src/index.ts';
import { failure, folderWith, packageOf, schemaOf } from './folder.ts';

const RECORDS = Array.from({ length: 30 }, (_, i) => `${i % 3},${i % 2 === 0 ? i : -9},k${i >> 1}`);
const DATA = `first,second,third\n${RECORDS.join('\n')}\n`;
const ROLES = schemaOf(
  {
    first: { 'healthrisk:role': 'quasi' },
    second: { 'healthrisk:role': 'sensitive' },
    third: { 'healthrisk:role': 'subject' },
  },
  { missingValues: ['', '-9'] },
);

/** Roles by column as the library sees them, with who gave them. */
async function columns(schema: object, request: Omit<AssessRequest, 'path'> = {}) {
  const folder = folderWith({ 'stays.csv': DATA, 'datapackage.json': packageOf(schema) });
  const { dataset, policy } = await assess({ path: join(folder, 'stays.csv'), ...request });
  const roles = dataset.columns.map(({ name, roles, roleFrom }) => [name, roles, roleFrom]);
  return { roles, missing: dataset.columns[1]?.missing, unit: policy.unit };
}

describe('an assessment of described data', () => {
  it('takes roles, subject and missing values from beside the data', async () => {
    expect(await columns(ROLES)).toEqual({
      roles: [
        ['first', ['quasi-identifier'], 'descriptor'],
        ['second', ['sensitive'], 'descriptor'],
        ['third', ['subject'], 'descriptor'],
      ],
      missing: 15,
      unit: 'subject',
    });
  });

  it('does without when asked to', async () => {
    const { roles, missing } = await columns(ROLES, { descriptor: false });
    for (const [, , roleFrom] of roles) expect(roleFrom).not.toBe('descriptor');
    expect(missing).toBe(0);
  });

  it('takes what was declared first', async () => {
    const declared = { columns: new Map([['second', { roles: ['quasi-identifier' as const] }]]) };
    const { roles } = await columns(ROLES, { declared });
    expect(roles[1]).toEqual(['second', ['quasi-identifier'], 'declared']);
    expect(roles[0]).toEqual(['first', ['quasi-identifier'], 'descriptor']);
  });

  it('hears that cells are dates where nothing else tells', async () => {
    const path = join(
      folderWith({ 'a.csv': DATA, 'a.schema.json': schemaOf({ first: { type: 'date' } }) }),
      'a.csv',
    );
    const [first] = (await assess({ path })).dataset.columns;
    expect(first).toMatchObject({ roles: ['quasi-identifier'], semantic: 'event-date' });
  });

  it('fails where what lies there is wrong', async () => {
    expect(await failure(columns({ fields: [] }))).toMatchObject({ code: 'E-DESCRIPTOR-INVALID' });
  });

  it('refuses another word than yes or no', async () => {
    const request = { path: 'a.csv', descriptor: 'no' as unknown as boolean };
    expect(await failure(assess(request))).toMatchObject({ code: 'E-USAGE' });
  });
});
