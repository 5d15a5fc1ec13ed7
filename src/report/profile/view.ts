import type { ProfileWords } from '../../i18n/profile-words.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { ROLE_SOURCES } from '../../model/role.ts';
import type { Block, Section, View } from '../blocks.ts';
import { apartTable, columnTable, countsTable, type ProfileTelling, reasons } from './columns.ts';
import { singlingSets } from './sets.ts';
import { warnings } from './warnings.ts';

/** Everything a profile says, in reading order. A pure function of the profile. */
export function profileView(telling: ProfileTelling): View {
  const { profile, words, disclosure } = telling;
  const sections: Section[] = [];
  const add = (heading: keyof ProfileWords['headings'], blocks: (Block | null)[]) => {
    const present = blocks.filter((block) => block !== null);
    if (present.length === 0) return;
    sections.push({
      heading: words.profile.headings[heading],
      isDetail: false,
      blocks: present,
    });
  };
  add('columns', [columnTable(telling)]);
  add('why', [reasons(telling)]);
  add('warnings', [warnings(telling)]);
  if (disclosure.smallest === null) {
    add('apart', apartTable(telling));
    add('sets', singlingSets(telling));
  } else {
    add('apart', countsTable(telling));
  }
  const isOpen = profile.columns.some(({ roleFrom }) => ['detected', 'assumed'].includes(roleFrom));
  return {
    id: `profile/${profile.dataset.name}`,
    verdict: null,
    word: words.profile.title,
    dataset: [{ name: profile.dataset.name }],
    about: about(telling),
    meaning: [],
    conditions: [],
    sections,
    audience: [
      disclosure.smallest === null
        ? [words.profile.own]
        : [words.report.travellingReport(words.numbers.integer(disclosure.smallest))],
    ],
    summary: words.profile.next[isOpen ? 'init' : 'assess'],
    colon: words.report.colon,
  };
}

function about({ profile, words, disclosure }: ProfileTelling): Sentence[] {
  const { columns, dataset } = profile;
  const quantity = (n: number) => ({ text: words.numbers.integer(n), n });
  const rolesFrom = ROLE_SOURCES.map((source) => ({
    from: source,
    columns: quantity(columns.filter(({ roleFrom }) => roleFrom === source).length),
  })).filter(({ columns: { n } }) => n > 0);
  return [
    [words.profile.size(disclosure.count(dataset.rows, null), quantity(columns.length))],
    [words.report.rolesFrom(rolesFrom)],
  ];
}
