import { describe, expect, it } from 'vitest';
import { mergeDeclarations, roleSettings } from '../../src/cli/merge-declarations.ts';

const config = {
  columns: new Map([
    ['age', { roles: ['quasi-identifier' as const] }],
    ['sex', { roles: ['quasi-identifier' as const, 'sensitive' as const] }],
    ['ward', { roles: ['ignored' as const], reason: 'public', by: 'me' }],
  ]),
  noSensitiveColumn: false,
  subject: { column: 'id', released: false },
  recordsArePersons: false,
  missing: { tokens: ['', 'zz'], policy: null },
  channel: 'api' as const,
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

  it.each([
    { subject: 'a', subjectPrivate: 'a' },
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
