import type { Semantic } from '../model/column.ts';
import type { Role } from '../model/role.ts';
import type { Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';
import { alone, wordsOf } from './header-words.ts';

const LABEL = alone(
  'libelles? lib labels? designations? denominations? intitule description',
  'court long',
);
const VALUE = alone('valeurs? values? val resu rslt mesure', 'num numerique numeric texte text');

/** Codes and what their labels are, where a table has both. */
const LABELLED: readonly [readonly Semantic[], Semantic][] = [
  [['cip', 'ucd', 'atc', 'ndc'], 'drug'],
  [['ccam', 'procedure'], 'procedure'],
  [['icd10', 'icd9', 'icd11', 'orpha', 'snomed', 'ghm'], 'diagnosis'],
  [['loinc'], 'test-result'],
];

const TESTS: readonly Semantic[] = ['loinc', 'test-result'];

/**
 * What a column is that says nothing by itself, beside others: the label of the codes in a table, the
 * value of its tests. Null where the others do not tell either.
 */
export function beside(
  { name }: ColumnSeen,
  { roles }: Suggestion,
  others: readonly Suggestion[],
): Suggestion | null {
  if (roles.length > 0) return null;
  const { letters } = wordsOf(name);
  const has = (semantics: readonly Semantic[]) =>
    others.some(({ semantic }) => semantic !== null && semantics.includes(semantic));
  if (VALUE.test(letters) && has(TESTS)) return sensitive('test-result');
  if (!LABEL.test(letters)) return null;
  const labelled = LABELLED.filter(([codes]) => has(codes));
  return labelled.length === 1 ? sensitive(labelled[0]![1]) : null;
}

function sensitive(semantic: Semantic): Suggestion {
  const roles: Role[] = ['sensitive'];
  return { roles, semantic, confidence: 'medium', signals: [{ id: 'name', params: { semantic } }] };
}
