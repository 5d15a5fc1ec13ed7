import { nearest } from '../errors/did-you-mean.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Declarations } from '../model/declaration.ts';
import type { ExamineRequest } from './request.ts';

const PRIVATE_KEY_HINT =
  'assess the table with the key still in it, and drop it before release: without it nobody can count persons';

/**
 * Every declared column must be in the data: a misspelt quasi-identifier would leave the classes.
 * The subject counts persons as the file has it, so it cannot be coarser at the same time.
 * @throws HealthriskError E-USAGE-COLUMN, E-USAGE-ROLE, or E-CONFIG-… where a file named the column
 */
export function checkDeclarations(
  declared: Declarations,
  names: readonly string[],
  locate: ExamineRequest['locateColumn'],
): void {
  const subject = declared.subject?.column;
  if (subject !== undefined && declared.columns.get(subject)?.generalise !== undefined) {
    const location = locate?.(subject);
    throw new HealthriskError(location === undefined ? 'E-USAGE-ROLE' : 'E-CONFIG-ROLE', {
      message: `expected the subject to be released as it is or not at all, found "${subject}" generalised`,
      ...(location === undefined ? {} : { location }),
    });
  }
  const wanted = [...declared.columns.keys()];
  if (declared.subject !== null) wanted.push(declared.subject.column);
  const problems = wanted
    .filter((name) => !names.includes(name))
    .map((name) => {
      const isPrivateKey = declared.subject?.column === name && !declared.subject.released;
      const location = locate?.(name);
      const similar = nearest(name, names);
      const meant = similar === null ? null : `did you mean "${similar}"?`;
      const hint = meant ?? (isPrivateKey ? PRIVATE_KEY_HINT : null);
      return new HealthriskError(location === undefined ? 'E-USAGE-COLUMN' : 'E-CONFIG-COLUMN', {
        message: `expected a column of the data, found "${name}", which is not in its header`,
        ...(hint === null ? {} : { hint }),
        ...(location === undefined ? {} : { location }),
      });
    });
  if (problems.length > 0) throw HealthriskError.together(problems);
}
