import { repeatedKeys } from '../detect/meanings.ts';
import type { Assessment } from '../model/assessment.ts';
import { EVENT_SEMANTICS } from '../model/column.ts';
import type { Facts, JudgedEntry } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { SHAPES } from '../model/pack.ts';

/**
 * The facts that an assessment was judged by, out of what it keeps: columns, metrics and
 * assumptions. Only how many values a sensitive column has at its judged level is kept nowhere.
 * @param findings of one criterion: they say it where it was too few
 */
export function savedFacts(assessment: Assessment, findings: readonly Finding[] = []): Facts {
  const { dataset, metrics, policy, assumptions } = assessment;
  const { columns } = dataset;
  const persons = assumptions.find(({ id }) => id === 'rows-are-persons');
  const generalised = assumptions.filter(({ id }) => id === 'quasi-identifier-generalised');
  return {
    shape: SHAPES[0],
    columns,
    metrics,
    judged: columns
      .filter(({ roles }) => roles.includes('sensitive'))
      .map(({ name }) => judgedEntry(name, assessment, findings)),
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
      assumptions.some(({ id }) => id === 'judged-as-microdata'),
    generalised: generalised.flatMap(({ of }) => (of === null ? [] : [of])),
    missingPolicy: policy.missing,
    asOf: policy.asOf,
  };
}

function judgedEntry(
  of: string,
  { metrics, assumptions }: Assessment,
  findings: readonly Finding[],
): JudgedEntry {
  const level = assumptions.find(
    (assumed) =>
      assumed.of === of &&
      (assumed.id === 'judged-level-declared' || assumed.id === 'judged-at-level'),
  )?.params.level;
  // Measured a second time exactly where harmless values were declared.
  const rarest = metrics.find(
    (entry) =>
      entry.id === 'value-persons-min' && entry.of === of && entry.params?.harmless !== undefined,
  );
  const few = findings.find(
    ({ of: column, params }) => column === of && params.reason === 'fewer-values-than-l',
  );
  return {
    of,
    level: typeof level === 'string' && level !== 'value' ? level : null,
    harmless: rarest?.params?.harmless ?? null,
    values: few?.params.values ?? Number.POSITIVE_INFINITY,
    harmfulValues: rarest?.reason === 'no-harmful-value' ? 0 : 1,
  };
}
