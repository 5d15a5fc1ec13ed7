import { describe, expect, it } from 'vitest';
import { completeDeclarations, type DeclaredSoFar } from '../../src/assess/request.ts';
import { withDescriptor } from '../../src/descriptor/with-descriptor.ts';
import type { DeclarableRole } from '../../src/model/declaration.ts';

/** What comes of `a`, a column of the data, when the metadata give it these roles. */
function merged(
  said: DeclarableRole[],
  declared: DeclaredSoFar = {},
  tokens: string[] | null = null,
) {
  const column = { roles: said, type: null, hint: null, missingTokens: null };
  const descriptor = { columns: new Map([['a', column]]), missingTokens: tokens };
  return withDescriptor(completeDeclarations(declared), descriptor, ['a', 'b']);
}

const declaring = (roles: DeclarableRole[], roleFrom?: 'detected' | 'assumed') => ({
  columns: new Map([['a', { roles, ...(roleFrom ? { roleFrom } : {}) }]]),
});

describe('roles of the metadata', () => {
  it('fill in what nobody declared', () => {
    expect(merged(['sensitive']).columns.get('a')).toEqual({
      roles: ['sensitive'],
      roleFrom: 'descriptor',
    });
  });

  it('give way to what was declared', () => {
    const { columns } = merged(['ignored'], declaring(['quasi-identifier']));
    expect(columns.get('a')).toEqual({ roles: ['quasi-identifier'] });
  });

  it.each(['detected', 'assumed'] as const)('come before what was %s', (roleFrom) => {
    const { columns } = merged(['sensitive'], declaring(['quasi-identifier'], roleFrom));
    expect(columns.get('a')).toEqual({ roles: ['sensitive'], roleFrom: 'descriptor' });
  });

  it('say nothing of a field without a role', () => {
    expect(merged([]).columns.size).toBe(0);
  });

  it('are left out where the data have no such column', () => {
    const column = { roles: ['sensitive'] as const, type: null, hint: null, missingTokens: null };
    const descriptor = { columns: new Map([['zz', column]]), missingTokens: null };
    const declared = withDescriptor(completeDeclarations(), descriptor, ['a']);
    expect(declared.columns.size).toBe(0);
  });

  it('yield where somebody said that no column is sensitive', () => {
    const declared = { noSensitiveColumn: true };
    expect(merged(['sensitive'], declared).columns.size).toBe(0);
    const { columns } = merged(['sensitive', 'quasi-identifier'], declared);
    expect(columns.get('a')?.roles).toEqual(['quasi-identifier']);
  });
});

describe('the subject of the metadata', () => {
  it('counts persons, and is released', () => {
    expect(merged(['subject']).subject).toEqual({ column: 'a', released: true });
  });

  it.each([
    ['another key counts them', { subject: { column: 'b', released: true } }],
    ['every record is a person', { recordsArePersons: true }],
  ])('only names persons where %s', (_, declared) => {
    const { subject, columns } = merged(['subject'], declared);
    expect(subject).toEqual('subject' in declared ? declared.subject : null);
    expect(columns.get('a')?.roles).toEqual(['direct-identifier']);
  });

  it('adds nothing to a declared subject', () => {
    const subject = { column: 'a', released: false };
    expect(merged(['subject'], { subject })).toMatchObject({ subject, columns: new Map() });
  });
});

describe('missing values of the metadata', () => {
  it.each([
    ['are added to the defaults', ['-9', 'na'], undefined, ['NA', '-9']],
    ['give way to declared ones', ['-9'], ['x'], ['x']],
  ])('%s', (_, stated, declared, expected) => {
    const missing = declared === undefined ? {} : { missing: { tokens: declared } };
    const { tokens } = merged([], missing, stated).missing;
    expect(tokens).toEqual(expect.arrayContaining(expected));
    expect(tokens).not.toContain('na');
  });

  it.each([[null], [[]], [['', 'NA', 'n/a']]])('leave the defaults alone: %j', (stated) => {
    expect(merged([], {}, stated).missing.tokens).toBeNull();
  });
});

it('without metadata nothing changes', () => {
  const declared = completeDeclarations(declaring(['sensitive']));
  expect(withDescriptor(declared, null, ['a'])).toBe(declared);
});
