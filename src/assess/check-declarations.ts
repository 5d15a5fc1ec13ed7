import { distance } from 'fastest-levenshtein';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Declarations } from '../model/declaration.ts';
import type { AssessRequest } from './request.ts';

/** Farthest name, in edits, that is offered as what was meant. */
const SIMILAR_MAX = 2;

/**
 * Every declared column must be in the data: a misspelt quasi-identifier would leave the classes.
 * @throws HealthriskError E-USAGE-COLUMN, or E-CONFIG-COLUMN where a file named the column
 */
export function checkDeclarations(
  declared: Declarations,
  names: readonly string[],
  locate: AssessRequest['locateColumn'],
): void {
  const wanted = [...declared.columns.keys()];
  if (declared.subject !== null) wanted.push(declared.subject.column);
  const problems = wanted
    .filter((name) => !names.includes(name))
    .map((name) => {
      const location = locate?.(name);
      const similar = names.find((other) => distance(other, name) <= SIMILAR_MAX);
      return new HealthriskError(location === undefined ? 'E-USAGE-COLUMN' : 'E-CONFIG-COLUMN', {
        message: `expected a column of the data, found "${name}", which is not in its header`,
        ...(similar === undefined ? {} : { hint: `did you mean "${similar}"?` }),
        ...(location === undefined ? {} : { location }),
      });
    });
  const [first, ...others] = problems;
  if (first === undefined) return;
  throw new HealthriskError(
    first.code,
    {
      message: first.message,
      hint: first.hint,
      ...(first.location === undefined ? {} : { location: first.location }),
    },
    others,
  );
}
