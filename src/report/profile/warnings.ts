import type { Name, Sentence } from '../../i18n/sentence.ts';
import type { SignalId } from '../../model/suggestion.ts';
import type { ListBlock } from '../blocks.ts';
import { named, type ProfileTelling } from './columns.ts';

/** What somebody should look at before the roles are confirmed; null where there is nothing. */
export function warnings({ profile, words }: ProfileTelling): ListBlock | null {
  const { aggregated, contradicted, events, identifiersFound, lostZeros } = words.profile;
  const items: Sentence[] = [];
  const add = (say: (columns: readonly Name[]) => Sentence, columns: readonly Name[]) => {
    if (columns.length > 0) items.push(say(columns));
  };
  const signalled = (wanted: SignalId) =>
    named(profile, ({ signals }) => signals.some(({ id }) => id === wanted));
  add(lostZeros, signalled('lost-zeros'));
  add(contradicted, signalled('name-contradicted'));
  add(
    identifiersFound,
    named(
      profile,
      ({ roles, roleFrom, evidence }) =>
        evidence !== undefined && roles.length > 1 && roleFrom !== 'detected',
    ),
  );
  for (const name of profile.unmatchedPatterns)
    items.push(words.profile.patternUnmatched({ name }));
  if (profile.looksAggregated) items.push([aggregated]);
  const hasSubject = profile.columns.some(({ roles }) => roles.includes('subject'));
  if (!hasSubject && !profile.looksAggregated) {
    add(
      events,
      profile.eventColumns.map((name) => ({ name })),
    );
  }
  return items.length === 0 ? null : { kind: 'list', items };
}
