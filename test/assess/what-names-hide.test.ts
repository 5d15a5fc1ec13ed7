import { describe, expect, it } from 'vitest';
import type { ColumnDeclaration } from '../../src/model/declaration.ts';
import { assessText, csv } from '../support/examining.ts';

const SAID: [string, ColumnDeclaration][] = [
  ['sex', { roles: ['quasi-identifier'] }],
  ['diagnosis', { roles: ['sensitive'] }],
];

/** Classes of 20 and more persons with three diagnoses: only criteria on the column itself can object. */
async function under(
  name: string,
  cells: readonly string[],
  said: Partial<ColumnDeclaration> = {},
  tokens: readonly string[] | null = null,
) {
  const rows = cells.flatMap((cell) =>
    Array.from({ length: 120 }, (_, at) => [
      at % 2 === 0 ? 'F' : 'M',
      ['asthma', 'influenza', 'hypertension'][(at >> 1) % 3]!,
      cell,
    ]),
  );
  const { verdict, findings } = await assessText(csv(['sex', 'diagnosis', name], rows), {
    rules: ['us-hipaa-safe-harbor'],
    declared: {
      recordsArePersons: true,
      ...(tokens === null
        ? {}
        : { missing: { tokens: ['', ...tokens], policy: 'category' as const } }),
      columns: new Map([...SAID, [name, { roles: ['quasi-identifier'], ...said }]]),
    },
  });
  const told = findings.filter(({ outcome }) => outcome !== 'pass').map(({ id }) => id);
  return { verdict, told };
}

const ZIPS = ['10025', '02139', '60601'];

describe('places under another name', () => {
  it.each([
    ['region', 'refuse'],
    ['country', 'refuse'],
    ['zone', 'refuse'],
    ['occupation', 'restrict'],
    ['area', 'restrict'],
    ['q7', 'restrict'],
  ])('postcodes as %s: %s', async (name, expected) => {
    expect((await under(name, ZIPS)).verdict).toBe(expected);
  });

  it('spelled with a State in front are no postcode that a pack could look up', async () => {
    const { verdict, told } = await under('zip', ['NY 10025', 'MA 02139']);
    expect(verdict).toBe('refuse');
    expect(told).toContain('hipaa-zip3-population');
  });

  it('cities as countries are told apart from countries', async () => {
    expect((await under('country', ['Boston', 'Chicago'])).verdict).toBe('restrict');
    expect((await under('country', ['France', 'Germany'])).verdict).toBe('publish');
    expect((await under('state', ['NY', 'California'])).verdict).toBe('publish');
  });
});

describe('ages and dates under another name', () => {
  it.each([
    ['years_old', ['93', '95'], 'refuse'],
    ['old', ['93', '95'], 'restrict'],
    ['age_class', ['18', '19'], 'restrict'],
    ['age_class', ['70-79', '80-89'], 'publish'],
    ['dos', ['44208', '44300'], 'restrict'],
    ['admission_date', ['44208', '44300'], 'restrict'],
    ['admission_year', ['2021', '2022'], 'publish'],
  ] as const)('%s of %j: %s', async (name, cells, expected) => {
    expect((await under(name, cells)).verdict).toBe(expected);
  });
});

describe('a declared meaning', () => {
  it('settles what nobody could know, and no more', async () => {
    const category = ['1', '2'];
    expect((await under('q7', category)).verdict).toBe('restrict');
    expect((await under('q7', category, { semantic: 'education' })).verdict).toBe('publish');
    expect((await under('q7', category, { semantic: 'age' })).verdict).toBe('publish');
    expect((await under('q7', ['93', '95'], { semantic: 'age' })).verdict).toBe('refuse');
    expect((await under('q7', ZIPS, { semantic: 'education' })).verdict).toBe('restrict');
    expect((await under('q7', ZIPS, { semantic: 'region' })).verdict).toBe('refuse');
  });

  it('does not replace what recognition finds, save a place of unknown size', async () => {
    expect((await under('zip', ZIPS, { semantic: 'education' })).verdict).toBe('refuse');
    expect((await under('zone', ['north', 'south'])).verdict).toBe('refuse');
    expect((await under('zone', ['north', 'south'], { semantic: 'region' })).verdict).toBe(
      'publish',
    );
    expect((await under('zone', ['Boston', 'Salem'], { semantic: 'region' })).verdict).toBe(
      'restrict',
    );
  });
});

describe('what cells say besides', () => {
  it.each([
    ['test_result', ['12.5 (17/05/2023)', '13.1 (18/05/2023)'], 'restrict'],
    ['discharge_mode', ['home', 'died 17 May 2023'], 'restrict'],
    ['discharge_mode', ['home', 'transfer'], 'publish'],
    ['sexe', ['F 93 ans', 'M 45 ans'], 'restrict'],
    ['household', ['10 Oak Street, Springfield', 'alone'], 'restrict'],
    ['age', ['45', '9O'], 'restrict'],
    ['msa', ['Chicago-Naperville-Elgin', 'Boise City'], 'refuse'],
    ['region', ['75', '92'], 'restrict'],
    ['discharge_mode', ['home tel. 0612345678', 'transfer'], 'refuse'],
  ] as const)('%s of %j: %s', async (name, cells, expected) => {
    expect((await under(name, cells)).verdict).toBe(expected);
  });

  it('hides no place behind a token', async () => {
    expect((await under('state', ['Kings', 'NY'], {}, ['Kings'])).verdict).toBe('restrict');
    expect((await under('state', ['unknown', 'NY'], {}, ['unknown'])).verdict).toBe('publish');
  });
});

describe('a column that is recognised as an identifier', () => {
  const NAMES = ['Dupont', 'Martin', 'Bernard', 'Petit', 'Durand', 'Leroy'].flatMap((last) =>
    ['Marie', 'Jean', 'Claire', 'Paul', 'Sophie'].map((first) => `${first} ${last}`),
  );
  it.each([
    ['nom', { roles: ['ignored'], reason: 'public', by: 'dpo' }],
    ['patient_name', { roles: ['sensitive'] }],
    ['mrn', { roles: ['ignored'], reason: 'public', by: 'dpo' }],
  ] as const)('%s is held, whatever somebody declares', async (name, said) => {
    const { verdict, told } = await under(name, NAMES, { ...said, roles: [...said.roles] });
    expect(verdict).not.toBe('publish');
    expect(told.some((id) => id.endsWith('no-identifier') || id.includes('identifier'))).toBe(true);
  });
});
