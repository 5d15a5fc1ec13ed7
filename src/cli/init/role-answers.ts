import { ROLE_ANSWERS, type RoleAnswer } from '../../i18n/init-words.ts';
import type { DeclarableRole } from '../../model/declaration.ts';

/** What may be answered when somebody is asked for the roles of a column. */
export type RolesAnswer = RoleAnswer | 'suggested' | 'open' | 'rest';

const ROLES_OF: Record<RoleAnswer, readonly DeclarableRole[]> = {
  'direct-identifier': ['direct-identifier'],
  'quasi-identifier': ['quasi-identifier'],
  sensitive: ['sensitive'],
  'quasi-sensitive': ['quasi-identifier', 'sensitive'],
  subject: ['subject'],
  strategic: ['strategic'],
  weight: ['weight'],
  count: ['count'],
  ignored: ['ignored'],
};

/** The answers, with the suggestion as it is where none of the others means it. */
export function roleAnswers(suggested: readonly DeclarableRole[]): RolesAnswer[] {
  const own = firstAnswer(suggested) === 'suggested' ? (['suggested'] as const) : [];
  return [...own, ...ROLE_ANSWERS, 'open', 'rest'];
}

/** The answer that confirms a suggestion. */
export function firstAnswer(suggested: readonly DeclarableRole[]): RolesAnswer {
  const same = ROLE_ANSWERS.find((answer) => {
    const roles = ROLES_OF[answer];
    return roles.length === suggested.length && roles.every((role) => suggested.includes(role));
  });
  return same ?? 'suggested';
}

/** The roles that an answer gives. */
export function rolesFor(
  answer: Exclude<RolesAnswer, 'open' | 'rest'>,
  suggested: readonly DeclarableRole[],
): DeclarableRole[] {
  return [...(answer === 'suggested' ? suggested : ROLES_OF[answer])];
}
