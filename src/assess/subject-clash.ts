import type { Problem } from '../errors/problem.ts';
import { NEVER_SUBJECT } from '../model/role.ts';
import type { DeclaredSoFar } from './request.ts';

/** A role of the key of the person that a key cannot have, whoever declared it; null: none. */
export function subjectClash({
  columns,
  subject,
}: Pick<DeclaredSoFar, 'columns' | 'subject'>): Problem | null {
  for (const [name, { roles }] of columns ?? []) {
    if (name !== subject?.column && !roles.includes('subject')) continue;
    const role = NEVER_SUBJECT.find((one) => roles.includes(one));
    if (role !== undefined) return ['subject-with-role', { column: name, role }];
  }
  return null;
}
