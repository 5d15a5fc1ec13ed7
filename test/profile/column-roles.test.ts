import { describe, expect, it } from 'vitest';
import { completeDeclarations } from '../../src/assess/request.ts';
import type { ColumnDeclaration } from '../../src/model/declaration.ts';
import type { Suggestion } from '../../src/model/suggestion.ts';
import { profiledRoles } from '../../src/profile/column-roles.ts';

const suggestion = (roles: Suggestion['roles'], semantic: Suggestion['semantic']): Suggestion => ({
  roles,
  semantic,
  confidence: 'high',
  signals: [],
});

const NAMES = ['key', 'sex', 'code', 'other'];
const SUGGESTIONS = [
  suggestion(['subject'], 'person-key'),
  suggestion(['quasi-identifier'], 'sex'),
  suggestion(['sensitive'], 'icd10'),
  suggestion([], null),
];

/** `roles from`, by column. */
function taken(said: Record<string, ColumnDeclaration>, subject: string | null = null) {
  const declared = completeDeclarations({
    columns: new Map(Object.entries(said)),
    subject: subject === null ? null : { column: subject, released: true },
  });
  return profiledRoles(NAMES, SUGGESTIONS, declared).map(
    ({ roles, roleFrom }) => `${roles.join('+')} ${roleFrom}`,
  );
}

describe('the roles in a profile', () => {
  it('are those recognised, and quasi-identifier where nothing is', () => {
    expect(taken({})).toEqual([
      'subject detected',
      'quasi-identifier detected',
      'sensitive detected',
      'quasi-identifier assumed',
    ]);
  });

  it('are those declared; a column nobody named keeps its suggestion', () => {
    expect(
      taken({ other: { roles: ['quasi-identifier'] }, sex: { roles: ['sensitive'] } }),
    ).toEqual([
      'subject detected',
      'sensitive declared',
      'sensitive detected',
      'quasi-identifier declared',
    ]);
  });

  it('name one key of persons: the declared one', () => {
    const key: ColumnDeclaration = { roles: ['subject', 'quasi-identifier'] };
    expect(taken({}, 'other')[0]).toBe('direct-identifier detected');
    expect(taken({ other: key })[0]).toBe('direct-identifier detected');
  });

  it('are suggestions where the configuration says that they are', () => {
    const [, , code, other] = taken({
      code: { roles: ['sensitive'], roleFrom: 'detected' },
      other: { roles: ['quasi-identifier'], roleFrom: 'assumed' },
    });
    expect([code, other]).toEqual(['sensitive detected', 'quasi-identifier assumed']);
  });
});
