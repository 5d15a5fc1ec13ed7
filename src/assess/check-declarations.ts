import { nearest } from '../errors/did-you-mean.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';
import type { Declarations } from '../model/declaration.ts';
import type { ExamineRequest } from './request.ts';

/**
 * Columns that somebody names for a treatment must be in the data.
 * @throws HealthriskError E-USAGE-COLUMN
 */
export function checkNamed(asked: readonly string[], names: readonly string[]): void {
  const problems = asked
    .filter((name) => !names.includes(name))
    .map((name) => {
      const problem = missingColumn(name, names, 'column-unknown');
      return new HealthriskError('E-USAGE-COLUMN', { problem });
    });
  if (problems.length > 0) throw HealthriskError.together(problems);
}

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
      problem: ['subject-generalised', { column: subject }],
      location,
    });
  }
  const wanted = [...declared.columns.keys()];
  if (declared.subject !== null) wanted.push(declared.subject.column);
  const problems = wanted
    .filter((name) => !names.includes(name))
    .map((name) => {
      const isPrivateKey = declared.subject?.column === name && !declared.subject.released;
      const location = locate?.(name);
      const absent = isPrivateKey ? 'private-key-absent' : 'column-unknown';
      return new HealthriskError(location === undefined ? 'E-USAGE-COLUMN' : 'E-CONFIG-COLUMN', {
        problem: missingColumn(name, names, absent),
        location,
      });
    });
  if (problems.length > 0) throw HealthriskError.together(problems);
}

/** What to say of a column that is not there: what was probably meant, or else that it is absent. */
function missingColumn(
  name: string,
  names: readonly string[],
  absent: 'private-key-absent' | 'column-unknown',
): Problem {
  const likely = nearest(name, names);
  return likely === null
    ? [absent, { column: name }]
    : ['column-misspelt', { column: name, likely }];
}
