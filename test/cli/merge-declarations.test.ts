import { describe, expect, it } from 'vitest';
import { mergeDeclarations, roleSettings } from '../../src/cli/merge-declarations.ts';
import { NO_CONTEXT } from '../../src/model/context.ts';

const config = {
  columns: new Map([
    ['age', { roles: ['quasi-identifier' as const] }],
    ['sex', { roles: ['quasi-identifier' as const, 'sensitive' as const] }],
    ['ward', { roles: ['ignored' as const], reason: 'public', by: 'me' }],
  ]),
  noSensitiveColumn: false,
  subject: { column: 'id', released: false },
  recordsArePersons: false,
  shape: null,
  missing: { tokens: ['', 'zz'], policy: null },
  channel: 'api' as const,
  context: NO_CONTEXT,
};

const rolesOf = (merged: ReturnType<typeof mergeDeclarations>) =>
  Object.fromEntries([...merged.columns].map(([name, { roles }]) => [name, roles]));

describe('mergeDeclarations', () => {
  it('takes the configuration where no flag speaks', () => {
    const merged = mergeDeclarations(config, {});
    expect(rolesOf(merged)).toEqual({
      age: ['quasi-identifier'],
      sex: ['quasi-identifier', 'sensitive'],
      ward: ['ignored'],
    });
    expect(merged).toMatchObject({ channel: 'api', subject: config.subject });
    expect(merged.missing).toEqual({ tokens: ['', 'zz'], policy: 'category' });
  });

  it('refuses of a key what the configuration refuses of it', () => {
    const clash = expect.objectContaining({
      code: 'E-USAGE-ROLE',
      problem: ['subject-with-role', { column: 'sex', role: 'sensitive' }],
    });
    for (const key of ['subject', 'subjectPrivate']) {
      expect(() => mergeDeclarations(null, { [key]: 'sex', sensitive: ['sex'] })).toThrow(clash);
      // The one by a flag, the other by the file.
      expect(() => mergeDeclarations(config, { [key]: 'sex' })).toThrow(clash);
    }
    expect(() => mergeDeclarations(config, { subject: 'sex', sensitive: ['age'] })).not.toThrow();
  });

  it('lets a flag replace the columns of its role, and forgets none', () => {
    const merged = mergeDeclarations(config, { qi: ['ward'], channel: 'open' });
    expect(rolesOf(merged)).toEqual({ sex: ['sensitive'], ward: ['quasi-identifier'] });
    expect(merged.channel).toBe('open');
  });

  it('takes the subject of a flag, and then records are no persons', () => {
    const merged = mergeDeclarations(
      { ...config, subject: null, recordsArePersons: true },
      { subject: 'ward' },
    );
    expect(merged).toMatchObject({
      subject: { column: 'ward', released: true },
      recordsArePersons: false,
    });
    expect(rolesOf(merged).ward).toEqual([]);
  });

  it('overrules "no column is sensitive" by a sensitive flag', () => {
    const none = { ...config, noSensitiveColumn: true };
    expect(mergeDeclarations(none, {}).noSensitiveColumn).toBe(true);
    expect(mergeDeclarations(none, { sensitive: ['age'] }).noSensitiveColumn).toBe(false);
  });

  describe('where the configuration only suggests', () => {
    const suggesting = {
      ...config,
      subject: null,
      columns: new Map([
        ['age', { roles: ['quasi-identifier' as const], roleFrom: 'detected' as const }],
        ['x', { roles: ['quasi-identifier' as const], roleFrom: 'assumed' as const }],
        [
          'income',
          {
            roles: ['quasi-identifier' as const, 'sensitive' as const],
            roleFrom: 'detected' as const,
            harmless: ['0'],
          },
        ],
        ['id', { roles: ['subject' as const], roleFrom: 'detected' as const }],
      ]),
    };
    const merged = (flags: Parameters<typeof mergeDeclarations>[1]) =>
      Object.fromEntries(mergeDeclarations(suggesting, flags).columns);

    it('carries who says so', () => {
      expect(merged({})).toEqual(Object.fromEntries(suggesting.columns));
      expect(mergeDeclarations(suggesting, {}).subject).toBeNull();
    });

    it('takes the word of a flag for the whole column, and forgets suggestions of its role', () => {
      expect(merged({ qi: ['age'] })).toEqual({
        age: { roles: ['quasi-identifier'] },
        id: { roles: ['subject'], roleFrom: 'detected' },
      });
      expect(merged({ sensitive: ['x', 'income'] })).toMatchObject({
        x: { roles: ['sensitive'] },
        income: { roles: ['sensitive'], harmless: ['0'] },
      });
      expect(merged({ sensitive: ['x'] }).x).not.toHaveProperty('roleFrom');
    });

    it('has one key: the one that a flag names', () => {
      expect(merged({ subject: 'x' })).toMatchObject({ x: { roles: [] } });
      expect(merged({ subject: 'x' })).not.toHaveProperty('id');
      expect(merged({ subjectPrivate: 'id' }).id).toEqual({ roles: [] });
    });

    it('lists no suggestion as a setting', () => {
      const settings = roleSettings(suggesting, {}, mergeDeclarations(suggesting, {}));
      expect(settings.map(({ name }) => name)).toEqual([
        'missing tokens',
        'missing policy',
        'channel',
      ]);
    });
  });

  it('lets one column be the key, the one that a flag names', () => {
    const keyed = {
      ...config,
      columns: new Map([['id', { roles: ['subject' as const] }]]),
      subject: { column: 'id', released: true },
    };
    expect(rolesOf(mergeDeclarations(keyed, { subject: 'nip' }))).toEqual({});
  });

  it('lets strategic stand beside other roles, and nothing beside a count', () => {
    const counted = { ...config, columns: new Map([['n', { roles: ['count' as const] }]]) };
    expect(rolesOf(mergeDeclarations(counted, { qi: ['n'] }))).toEqual({ n: ['quasi-identifier'] });
    const merged = mergeDeclarations(config, { strategic: ['age'] });
    expect(rolesOf(merged).age).toEqual(['quasi-identifier', 'strategic']);
    expect(roleSettings(counted, {}, mergeDeclarations(counted, {}))).toContainEqual({
      name: 'count',
      value: 'n',
      from: 'config',
    });
  });

  it.each([
    { subject: 'a', subjectPrivate: 'a' },
    { ignore: ['a'], strategic: ['a'] },
    { ignore: ['a'], qi: ['a'] },
    { ignore: ['a'], sensitive: ['a'] },
    { ignore: ['a'], direct: ['a'] },
    { ignore: ['a'], weight: ['a'] },
    { ignore: ['a'], subject: 'a' },
  ])('refuses contradictions: %j', (flags) => {
    expect(() => mergeDeclarations(null, flags)).toThrow(
      expect.objectContaining({ code: 'E-USAGE-ROLE' }),
    );
  });

  it('lists settings with their origin, and never a value', () => {
    const flags = { qi: ['age'] };
    const settings = roleSettings(config, flags, mergeDeclarations(config, flags));
    expect(settings).toContainEqual({ name: 'quasi-identifier', value: 'age', from: 'flag' });
    expect(settings).toContainEqual({ name: 'subject-private', value: 'id', from: 'config' });
    expect(settings).toContainEqual({
      name: 'missing tokens',
      value: '2',
      from: 'config',
    });
    expect(JSON.stringify(settings)).not.toContain('zz');
  });
});
