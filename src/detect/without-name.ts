import type { Semantic } from '../model/column.ts';
import type { Signal, Suggestion } from '../model/suggestion.ts';
import { byVocabulary } from './by-vocabulary.ts';
import { holdsDates } from './choose-reading.ts';
import type { ColumnSeen } from './column-seen.ts';
import { valueShare } from './forms/rates.ts';
import type { Words } from './header-words.ts';
import { formAlone, type Reading } from './readings.ts';
import { holdsSexes, isConstant, repeats } from './shape.ts';
import { byForm, byStatement, quasi } from './suggestion-of.ts';
import { DATE_OR_PART } from './types/dates.ts';
import { KNOWN_TYPES } from './types/index.ts';
import { alsoLearnt } from './types/unions.ts';

/** The name says nothing that the values could be. */
export function withoutName(
  seen: ColumnSeen,
  words: Words,
  named: readonly Reading[],
  { stated }: { stated?: Semantic | null },
): Suggestion {
  if (holdsDates(seen)) {
    const { form: share } = valueShare(seen.values, DATE_OR_PART);
    const params = { semantic: 'event-date', share, values: seen.values.length } as const;
    const sure = share >= 0.95 ? 'high' : 'medium';
    const date = quasi('event-date', sure, [{ id: 'form', params }]);
    return alsoLearnt(words, DATED) ? { ...date, roles: ['quasi-identifier', 'sensitive'] } : date;
  }
  if (holdsSexes(seen)) {
    const params = { semantic: 'sex', share: 1, values: seen.values.length } as const;
    return quasi('sex', 'high', [{ id: 'vocabulary', params }]);
  }
  const told = byVocabulary(seen, false);
  if (told !== null) return told;
  const form = formAlone(
    seen,
    named.filter(({ fit }) => fit === 'contradicted').map(({ type }) => type),
  );
  if (form !== null) return byForm(form);
  if (stated) return byStatement(stated);
  if (isConstant(seen)) return quasi('constant', 'high', [{ id: 'one-value', params: {} }]);
  const records = repeats(seen);
  const signals: Signal[] = named
    .filter(({ fit }) => fit === 'contradicted')
    .slice(0, 1)
    .flatMap((reading) => reading.signals);
  if (records !== null) signals.push({ id: 'repeats', params: { records } });
  return { roles: [], semantic: null, confidence: 'low', signals };
}

/** A date of which the name does not say that it is one. */
const DATED = KNOWN_TYPES.find(
  ({ semantic, isExact }) => semantic === 'event-date' && isExact !== true,
)!;
