import type { Signal, Suggestion } from '../model/suggestion.ts';
import type { ColumnSeen } from './column-seen.ts';
import { isTopCodedAge } from './forms/demography.ts';
import { anyOf, type Words } from './header-words.ts';

/** Units in which an age is as good as a date of birth. */
const SHORT_UNITS = anyOf('jour jours jou jrs days? mois months? semaines? weeks? mn');

/**
 * What the distribution of the values adds to a suggestion: ages that are counted in days or end in an
 * open group, keys that come once or again, marks of suppressed counts.
 */
export function withShape(suggestion: Suggestion, seen: ColumnSeen, words: Words): Suggestion {
  const more = shapeSignals(suggestion, seen, words);
  return more.length === 0
    ? suggestion
    : { ...suggestion, signals: [...suggestion.signals, ...more] };
}

function shapeSignals(
  { semantic, roles }: Suggestion,
  { values, distinct, present, masked, rows }: ColumnSeen,
  { letters }: Words,
): Signal[] {
  if (semantic === 'age') {
    const signals: Signal[] = [];
    if (SHORT_UNITS.test(letters)) signals.push({ id: 'days', params: {} });
    if (values.some(isTopCodedAge)) signals.push({ id: 'top-coded', params: {} });
    return signals;
  }
  if (roles.includes('subject') && present > 1) {
    return distinct === present
      ? [{ id: 'unique', params: {} }]
      : [{ id: 'repeats', params: { records: present / distinct } }];
  }
  if (semantic === 'count' && masked > 0) {
    return [{ id: 'masked-cells', params: { share: masked / rows } }];
  }
  return [];
}
