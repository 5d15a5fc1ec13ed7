import { repeatedKeys } from '../detect/meanings.ts';
import type { Assessment } from '../model/assessment.ts';
import { EVENT_SEMANTICS } from '../model/column.ts';
import type { Facts } from '../model/facts.ts';

/**
 * The facts that an assessment was judged by, out of what it keeps: columns, metrics, circumstances
 * and assumptions.
 */
export function savedFacts(assessment: Omit<Assessment, 'run'>): Facts {
  const { dataset, metrics, policy, assumptions } = assessment;
  const { columns } = dataset;
  const listed = assumptions.find(({ id }) => id === 'objections-listed');
  const groups = assumptions.find(({ id }) => id === 'rows-are-groups');
  const microdata = assumptions.find(({ id }) => id === 'judged-as-microdata');
  const persons = assumptions.find(({ id }) => id === 'rows-are-persons');
  const generalised = assumptions.filter(({ id }) => id === 'quasi-identifier-generalised');
  return {
    shape: assessment.shape,
    shapeDeclared: (groups ?? microdata)?.params.declared === true,
    columns,
    metrics,
    judged: assessment.judged,
    unit: policy.unit,
    subject: columns.find(({ roles }) => roles.includes('subject'))?.name ?? null,
    noSensitiveColumn: assumptions.some(({ id }) => id === 'no-sensitive-column'),
    recordsArePersons: persons?.params.declared === true,
    files: dataset.files.length,
    dialect: assumptions.some(({ id }) => id === 'dialect-declared'),
    eventColumns: columns
      .filter(({ semantic }) => semantic !== null && EVENT_SEMANTICS.includes(semantic))
      .map(({ name }) => name),
    repeatedKeys: repeatedKeys(columns),
    aggregated:
      columns.some(({ roles }) => roles.includes('count')) ||
      groups?.params.aggregated === true ||
      microdata !== undefined,
    generalised: generalised.flatMap(({ of }) => (of === null ? [] : [of])),
    missingPolicy: policy.missing,
    objectionKeys: typeof listed?.params.keys === 'number' ? listed.params.keys : null,
    context: assessment.context,
    asOf: policy.asOf,
  };
}
