import { join, type Sentence } from '../../i18n/sentence.ts';
import type { ProfiledColumn } from '../../model/profile.ts';
import type { Block } from '../blocks.ts';
import { heads, named, type ProfileTelling } from './columns.ts';

/** Sets that are listed; the JSON has all. */
const SETS_SHOWN = 8;

/** The small sets of columns that single rows out, and how far they were searched for. */
export function singlingSets(telling: ProfileTelling): Block[] {
  const { profile, words, disclosure } = telling;
  const { sets, search, dataset } = profile;
  const say = words.profile;
  const quantity = (n: number) => ({ text: words.numbers.integer(n), n });
  const threshold = words.numbers.percent(search.threshold, 2);
  const size = quantity(search.sizeMax);
  const blocks: Block[] = [];
  if (sets.length === 0) {
    const none = say.noSets(threshold, size, search.notExamined === 0);
    blocks.push({ kind: 'text', items: [[none]] });
  } else {
    const table: Block = {
      kind: 'table',
      heads: heads(words, ['set'], ['together']),
      rows: sets.slice(0, SETS_SHOWN).map(({ columns, uniqueShare }): Sentence[] => [
        join(
          columns.map((name): Sentence => [{ name }]),
          ' + ',
        ),
        [disclosure.share(uniqueShare, dataset.rows, search.threshold)],
      ]),
    };
    blocks.push({ kind: 'text', items: [[say.setsNote(threshold)]] }, table);
  }
  const more = sets.length - SETS_SHOWN;
  blocks.push({
    kind: 'list',
    items: [
      ...(more > 0 ? [[say.moreSets(quantity(more))]] : []),
      [
        say.searched(
          size,
          quantity(search.examined),
          quantity(search.notExamined),
          sets.length > 0,
        ),
      ],
      ...leftOut(telling),
    ],
  });
  return blocks;
}

/** The columns that the search left out, by the reason. */
function leftOut({ profile, words }: ProfileTelling): Sentence[] {
  const say = words.profile.leftOut;
  const reasonOf = ({ roles, distinct }: ProfiledColumn): keyof typeof say => {
    if (distinct <= 1) return 'constant';
    return roles.includes('direct-identifier') || roles.includes('subject')
      ? 'identifying'
      : 'unassessable';
  };
  return (['identifying', 'constant', 'unassessable'] as const).flatMap((reason) => {
    const columns = named(
      profile,
      (column) => profile.search.leftOut.includes(column.name) && reasonOf(column) === reason,
    );
    return columns.length === 0 ? [] : [say[reason](columns)];
  });
}
