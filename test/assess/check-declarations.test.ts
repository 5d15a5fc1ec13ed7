import { expect, it } from 'vitest';
import { checkDeclarations } from '../../src/assess/check-declarations.ts';
import { completeDeclarations } from '../../src/assess/request.ts';
import { ERROR_CODES } from '../../src/errors/codes.ts';

const HINT = ERROR_CODES['E-USAGE-COLUMN'].remedy;

it.each([
  ['sexe', 'did you mean "sex"?'],
  ['SEX', 'did you mean "sex"?'],
  ['birth_dte', 'did you mean "birth_date"?'],
  ['zz', HINT],
])('of the column %s it says: %s', (name, hint) => {
  const columns = new Map([[name, { roles: ['quasi-identifier' as const] }]]);
  const check = () =>
    checkDeclarations(completeDeclarations({ columns }), ['dx', 'sex', 'birth_date'], undefined);
  expect(check).toThrow(expect.objectContaining({ code: 'E-USAGE-COLUMN', hint }));
});
