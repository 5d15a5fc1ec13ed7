import { describe, expect, it } from 'vitest';
import { CLEAR_SEMANTICS, type Column } from '../../src/model/column.ts';
import { column, coreFindings, effects, findingsOf, goodFacts, identifier } from './facts.ts';

const direct = (more: Partial<Column> = {}) => column('who', ['direct-identifier'], more);

describe('an identifier criterion', () => {
  it.each<[string, Column, 'clear' | 'pseudonym' | 'none']>([
    ['declared', direct(), 'clear'],
    ['an e-mail', direct({ semantic: 'email', evidence: 1 }), 'clear'],
    ['a key of the person', direct({ semantic: 'person-key' }), 'clear'],
    ['a hash', direct({ semantic: 'hash', evidence: 0.99 }), 'pseudonym'],
    ['a UUID', direct({ semantic: 'uuid' }), 'pseudonym'],
    ['a named pseudonym', direct({ semantic: 'pseudonym' }), 'pseudonym'],
    ['a key of the record', direct({ semantic: 'record-key' }), 'clear'],
    ['a patient record', direct({ semantic: 'record-number' }), 'clear'],
    ['biometric', direct({ semantic: 'biometric' }), 'clear'],
    ['something else', column('who', ['quasi-identifier']), 'none'],
  ])('%s', (_, who, sort) => {
    for (const wanted of ['clear', 'pseudonym'] as const) {
      const [finding, ...rest] = findingsOf(identifier(wanted), goodFacts({ columns: [who] }));
      expect(rest).toEqual([]);
      expect(finding).toMatchObject({
        outcome: wanted === sort ? 'fail' : 'pass',
        of: wanted === sort ? 'who' : null,
        params: { sort: wanted },
      });
    }
  });

  it('tells every column and what is known of it', () => {
    const columns = [
      direct({ semantic: 'nir', evidence: 0.5 }),
      column('b', ['direct-identifier']),
    ];
    expect(findingsOf(identifier('clear'), goodFacts({ columns }))).toMatchObject([
      { of: 'who', params: { sort: 'clear', semantic: 'nir', evidence: 0.5 } },
      { of: 'b', params: { sort: 'clear' } },
    ]);
  });

  it.each<[string, Column, boolean]>([
    ['a number', column('key', ['subject']), false],
    ['a key by its name', column('key', ['subject'], { semantic: 'person-key' }), false],
    ['a hash', column('key', ['subject', 'direct-identifier'], { semantic: 'hash' }), false],
    ['a named pseudonym', column('key', ['subject'], { semantic: 'pseudonym' }), false],
    ['a key of the record', column('key', ['subject'], { semantic: 'record-key' }), false],
    ['an e-mail', column('key', ['subject'], { semantic: 'email' }), true],
    ['a national number', column('key', ['subject'], { semantic: 'ins-c' }), true],
    ['a name', column('key', ['subject'], { semantic: 'name' }), true],
    ['declared as identifier', column('key', ['subject', 'direct-identifier']), true],
  ])('a private subject that is %s counts: %s', (_, key, counts) => {
    const facts = goodFacts({ columns: [key], unit: 'subject-private', subject: 'key' });
    const failed = (['clear', 'pseudonym'] as const).flatMap((sort) =>
      findingsOf(identifier(sort), facts).filter(({ outcome }) => outcome === 'fail'),
    );
    expect(failed.length).toBe(counts ? 1 : 0);
  });
});

describe('the key of a person', () => {
  it.each(['pseudonym', 'record-key', 'person-key', 'uuid'] as const)(
    'refuses where it is released: %s',
    (semantic) => {
      const columns = [...goodFacts().columns, column('key', ['subject'], { semantic })];
      const [finding, ...others] = coreFindings(
        goodFacts({ columns, unit: 'subject', subject: 'key' }),
      );
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ id: 'released-subject-key', of: 'key' });
      expect(effects(finding!)).toEqual(['refuse', 'refuse', 'restrict/conditions']);
    },
  );

  it.each(CLEAR_SEMANTICS)('names the person where it is one: %s', (semantic) => {
    const columns = [column('key', ['subject'], { semantic })];
    const facts = goodFacts({ columns, unit: 'subject-private', subject: 'key' });
    expect(findingsOf(identifier('clear'), facts)).toMatchObject([{ outcome: 'fail', of: 'key' }]);
  });
});

describe('an identifier found by evidence', () => {
  const found = (roles: Column['roles'], more: Partial<Column>) =>
    coreFindings(
      goodFacts({ columns: [...goodFacts().columns, column('who', roles, more)] }),
    ).filter(({ id }) => id === 'identifier-by-evidence');

  it.each<[string, Partial<Column>, string[]]>([
    ['clear', { semantic: 'email', evidence: 0.3 }, ['refuse', 'refuse', 'refuse']],
    ['a pseudonym', { semantic: 'hash', evidence: 1 }, ['refuse', 'refuse', 'restrict/conditions']],
    ['of a format without a name', { evidence: 0.3 }, ['refuse', 'refuse', 'refuse']],
  ])('%s is judged as a declared one', (_, more, told) => {
    const [finding] = found(['quasi-identifier'], more);
    expect(finding).toMatchObject({ of: 'who', outcome: 'fail' });
    expect(effects(finding!)).toEqual(told);
  });

  it('is found whatever was declared, once', () => {
    for (const role of ['ignored', 'sensitive', 'weight', 'unassessed'] as const) {
      expect(found([role], { semantic: 'nir', evidence: 1 })).toHaveLength(1);
    }
    expect(found(['direct-identifier'], { semantic: 'nir', evidence: 1 })).toHaveLength(1);
  });

  it('needs more than a name', () => {
    expect(found(['quasi-identifier'], { semantic: 'name' })).toEqual([]);
  });

  it('is no finding on a key that is dropped anyway, unless it names persons', () => {
    const key = (semantic: 'uuid' | 'email') =>
      coreFindings(
        goodFacts({
          columns: [column('key', ['subject'], { semantic, evidence: 1 })],
          ...{ unit: 'subject-private', subject: 'key' },
        }),
      ).some(({ id }) => id === 'identifier-by-evidence');
    expect(key('uuid')).toBe(false);
    expect(key('email')).toBe(true);
  });

  it.each<[string, Column, 'clear' | 'pseudonym']>([
    ['a name', column('who', ['ignored'], { semantic: 'name', vouched: true }), 'clear'],
    ['an address', column('who', ['quasi-identifier'], { semantic: 'address' }), 'clear'],
    ['a pseudonym', column('who', ['sensitive'], { semantic: 'pseudonym' }), 'pseudonym'],
  ])('cannot be judged of %s that somebody declared to be something else', (_, who, sort) => {
    const facts = goodFacts({ columns: [who] });
    expect(findingsOf(identifier(sort), facts)).toMatchObject([
      {
        ...{ outcome: 'not-evaluable', of: 'who' },
        params: { sort, reason: 'recognised-as-identifier', semantic: who.semantic },
      },
    ]);
    const other = sort === 'clear' ? 'pseudonym' : 'clear';
    expect(findingsOf(identifier(other), facts)).toMatchObject([{ outcome: 'pass' }]);
  });
});
