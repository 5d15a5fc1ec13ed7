import type { Assessment } from '../model/assessment.ts';
import type { JudgedEntry } from '../model/facts.ts';
import type { Contradiction } from './contradiction.ts';

/**
 * Where the entries that criteria read are not those of the declarations: another level, or more
 * values that count as harmless, would be other numbers.
 */
export function judgedContradict(assessment: Assessment): Contradiction | null {
  const { assumptions, dataset, judged, metrics, policy, shape } = assessment;
  const sensitive = dataset.columns.filter(({ roles }) => roles.includes('sensitive'));
  const names = sensitive.map(({ name }) => name);
  const wrong = judged.findIndex((one) => !names.includes(one.of) || !isDeclared(one, assessment));
  if (wrong >= 0) return ['saved-judged', { path: `judged[${wrong}]` }];
  if (shape === 'microdata' && judged.length !== names.length) {
    return ['saved-judged-all', { path: 'judged' }];
  }
  if (sensitive.length > 0 && assumptions.some(({ id }) => id === 'no-sensitive-column')) {
    return ['saved-sensitive-or-none', { path: 'assumptions' }];
  }
  const harmless = metrics.findIndex(
    ({ reason, params }) =>
      reason === 'no-harmful-value' && params?.harmless === undefined && dataset.rows > 0,
  );
  if (harmless >= 0) {
    return ['saved-harmless', { path: `metrics[${harmless}].reason` }];
  }
  const hasSubject =
    dataset.columns.some(({ roles }) => roles.includes('subject')) ||
    (policy.unit === 'subject-private' && assumptions.some(({ id }) => id === 'key-held-apart'));
  return shape === 'microdata' && hasSubject !== (policy.unit !== 'row')
    ? ['saved-unit-row', { path: 'policy.unit' }]
    : null;
}

function isDeclared(entry: JudgedEntry, { assumptions }: Assessment): boolean {
  const said = (id: string) => assumptions.find((one) => one.id === id && one.of === entry.of);
  const level = (said('judged-level-declared') ?? said('judged-at-level'))?.params.level ?? 'value';
  const values = Number(said('harmless-values-declared')?.params.values ?? 0);
  const harmless = values + (said('missing-means-none') === undefined ? 0 : 1);
  return (
    (entry.level ?? 'value') === level &&
    (entry.harmless ?? 0) === harmless &&
    entry.harmfulValues <= entry.values &&
    entry.harmfulValues >= entry.values - harmless
  );
}
