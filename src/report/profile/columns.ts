import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ProfileHead } from '../../i18n/profile-words.ts';
import type { Name, Sentence } from '../../i18n/sentence.ts';
import type { Profile, ProfiledColumn } from '../../model/profile.ts';
import type { Block, ListBlock, TableBlock } from '../blocks.ts';
import type { Disclosure } from '../disclosure.ts';
import { distinctText } from '../distinct.ts';
import { recognisedAs, signalSentences } from '../signals.ts';

/** What the sections of a profile are made from. */
export interface ProfileTelling {
  profile: Profile;
  words: Catalogue;
  disclosure: Disclosure;
}

/** What each column seems to be, and who says so or how sure recognition is. */
export function columnTable({ profile, words }: ProfileTelling): TableBlock {
  const { none } = words.report;
  return {
    kind: 'table',
    heads: heads(words, ['column', 'type', 'roles', 'recognised', 'certainty'], []),
    rows: profile.columns.map((column): Sentence[] => [
      [{ name: column.name }],
      [typeOf(column, words)],
      [column.roles.map((role) => words.roles[role].name).join(', ') || none],
      recognisedAs(column.semantic, column.signals, words) ?? [none],
      [certainty(column, words)],
    ]),
  };
}

/** What recognition rests on, a line per column; then the columns that nothing recognised. */
export function reasons({ profile, words, disclosure }: ProfileTelling): ListBlock | null {
  const { report } = words;
  const telling = { words, disclosure, rows: profile.dataset.rows };
  const items = profile.columns
    .filter(({ signals }) => signals.length > 0)
    .map(({ name, roles, semantic, confidence, signals }) =>
      report.recognised(
        { name },
        (semantic === null ? null : recognisedAs(semantic, signals, words)) ?? [
          roles.map((role) => words.roles[role].name).join(', '),
        ],
        words.confidences[confidence].name,
        signalSentences(signals, semantic, telling),
      ),
    );
  const unknown = named(profile, ({ roleFrom }) => roleFrom === 'assumed');
  if (unknown.length > 0) items.push(report.notRecognised(unknown));
  return items.length === 0 ? null : { kind: 'list', items };
}

/**
 * Distinct values and missing cells, in the order of the file, where a report travels. Beside distinct
 * values, the share of rows singled out would tell how many there are, however roughly it is given.
 */
export function countsTable({ profile, words, disclosure }: ProfileTelling): Block[] {
  const { rows } = profile.dataset;
  return [
    { kind: 'text', items: [[words.profile.apartWithheld]] },
    {
      kind: 'table',
      heads: heads(words, ['column'], ['distinct', 'missing']),
      rows: profile.columns.map(({ name, distinct, missing }): Sentence[] => [
        [{ name }],
        [distinctText(distinct, missing, rows, disclosure)],
        [disclosure.count(missing, rows).text],
      ]),
    },
  ];
}

/** Numbers of each column, those that single most rows out first. */
export function apartTable({ profile, words, disclosure }: ProfileTelling): Block[] {
  const { rows } = profile.dataset;
  const share = (value: number) => disclosure.share(value, rows, null);
  const strongest = [...profile.columns].sort(
    (a, b) => b.uniqueShare - a.uniqueShare || b.separation - a.separation,
  );
  return [
    { kind: 'text', items: [[words.profile.apartNote]] },
    {
      kind: 'table',
      heads: heads(
        words,
        ['column'],
        ['distinct', 'missing', 'alone', 'distinction', 'separation'],
      ),
      rows: strongest.map((column): Sentence[] => [
        [{ name: column.name }],
        [distinctText(column.distinct, column.missing, rows, disclosure)],
        [disclosure.count(column.missing, rows).text],
        [share(column.uniqueShare)],
        [share(column.distinction)],
        [share(column.separation)],
      ]),
    },
  ];
}

/** The columns of a kind, by name. */
export function named(profile: Profile, is: (column: ProfiledColumn) => boolean): Name[] {
  return profile.columns.filter(is).map(({ name }) => ({ name }));
}

/** Heads of a table: texts to the left, numbers to the right. */
export function heads(
  { profile }: Catalogue,
  texts: readonly ProfileHead[],
  numbers: readonly ProfileHead[],
): TableBlock['heads'] {
  return [
    ...texts.map((head) => ({ text: profile.heads[head], align: 'text' as const })),
    ...numbers.map((head) => ({ text: profile.heads[head], align: 'number' as const })),
  ];
}

function typeOf({ type, granularity }: ProfiledColumn, { profile }: Catalogue): string {
  if (type === 'date' && granularity !== null) return profile.dates[granularity];
  return profile.types[type ?? 'empty'];
}

function certainty({ roleFrom, confidence }: ProfiledColumn, words: Catalogue): string {
  return roleFrom === 'detected'
    ? words.confidences[confidence].name
    : words.roleSources[roleFrom].name;
}
