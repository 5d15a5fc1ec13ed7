import { describe, expect, it } from 'vitest';
import { countsOf, draftOf, isUncertain } from '../../../src/cli/init/draft.ts';
import { column, key, profileOf, unknown } from './profiles.ts';

const drafted = (...columns: ReturnType<typeof column>[]) =>
  draftOf(profileOf(columns)).columns.map(({ roles, suggestedBy, leftOut }) => [
    roles,
    suggestedBy,
    leftOut,
  ]);

describe('draftOf', () => {
  it('takes suggestions for what they are', () => {
    expect(drafted(column('age'), unknown('x'))).toEqual([
      [['quasi-identifier'], 'detected', null],
      [['quasi-identifier'], 'assumed', null],
    ]);
  });

  it('leaves out what a configuration cannot say', () => {
    expect(
      drafted(
        column('remarks', { roles: ['unassessed'], semantic: 'free-text' }),
        column('notes', { roles: ['direct-identifier', 'unassessed'], semantic: 'email' }),
        column('sex', { roleFrom: 'descriptor' }),
        column('__proto__'),
      ),
    ).toEqual([
      [[], null, 'unassessed'],
      [[], null, 'unassessed'],
      [[], null, 'descriptor'],
      [[], null, 'name'],
    ]);
  });

  it('keeps one key: of persons before records, and the others as what they are besides', () => {
    expect(
      drafted(
        key('id', { semantic: 'record-key' }),
        key('nip', { semantic: 'pseudonym' }),
        key('ipp', { roles: ['direct-identifier', 'subject'], semantic: 'record-number' }),
        key('patient', {}),
      ).map(([roles]) => roles),
    ).toEqual([['quasi-identifier'], ['subject'], ['direct-identifier'], ['direct-identifier']]);
  });

  it.each([
    [column('a'), false],
    [column('a', { confidence: 'medium' }), true],
    [unknown('a'), true],
    [column('a', { roles: ['unassessed'], confidence: 'low' }), false],
    [column('a', { roleFrom: 'descriptor', confidence: 'low' }), false],
  ])('knows what a person should be asked about: case %#', (seen, isAsked) => {
    expect(draftOf(profileOf([seen])).columns.map(isUncertain)).toEqual([isAsked]);
  });
});

describe('countsOf', () => {
  it('counts every column once, a key that is dropped before release among the confirmed', () => {
    const draft = draftOf(
      profileOf([
        key('nip'),
        column('age'),
        unknown('x'),
        column('sex', { roleFrom: 'descriptor' }),
        column('remarks', { roles: ['unassessed'] }),
      ]),
    );
    const counts = { columns: 5, confirmed: 0, open: 3, described: 1, leftOut: 1 };
    expect(countsOf(draft)).toEqual(counts);
    Object.assign(draft.columns[0]!, { leftOut: 'dropped-key', roles: [], suggestedBy: null });
    expect(countsOf(draft)).toEqual({ ...counts, confirmed: 1, open: 2 });
  });
});
