import type { Catalogue } from '../../i18n/catalogue.ts';
import { catalogueOf } from '../../i18n/index.ts';
import { type Sentence, say } from '../../i18n/sentence.ts';
import type { Decisions } from '../../model/decided.ts';
import type { Block, Section, View } from '../blocks.ts';
import { htmlView } from '../html/index.ts';
import type { CommonFormat } from '../index.ts';
import { jsonText } from '../json.ts';
import { markdown } from '../markdown.ts';
import { verdictName } from '../metric-name.ts';
import { type Look, PLAIN_STYLE } from '../style.ts';
import { terminal } from '../terminal.ts';
import { lapsedSentence, neededSentence } from './blocks.ts';
import { DECISIONS_ORDER } from './key-order.ts';

/** Several decisions in one format: a line each, then what must be withdrawn. It has no counts. */
export function renderDecisions(
  decisions: Decisions,
  format: CommonFormat,
  look: Look = {},
): string {
  const words = catalogueOf(look.language ?? 'en');
  switch (format) {
    case 'json':
      return jsonText(decisions, DECISIONS_ORDER);
    case 'terminal':
      return terminal(decisionsView(decisions, words), { ...PLAIN_STYLE, ...look });
    case 'markdown':
      return markdown(decisionsView(decisions, words), words);
    case 'html':
      return htmlView(decisionsView(decisions, words), words);
  }
}

function decisionsView({ asOf, daysPast, decisions }: Decisions, words: Catalogue): View {
  const { decided, numbers, report } = words;
  const { headings } = decided;
  const quantity = (n: number) => ({ text: numbers.integer(n), n });
  const name = (file: string) => ({ name: file, whole: true }) as const;
  const withdrawn = decisions.filter(({ withdraw }) => withdraw);
  const sections: Section[] = [];
  const add = (heading: string, block: Block) =>
    sections.push({ heading, isDetail: false, blocks: [block] });
  const list = (heading: string, items: Sentence[]) => {
    if (items.length > 0) add(heading, { kind: 'list', items });
  };
  const heads = ['assessment', 'channel', 'earlier', 'now', 'withdraw'] as const;
  add(headings.decisions, {
    kind: 'table',
    heads: heads.map((head) => ({ text: decided.heads[head], align: 'text' })),
    rows: decisions.map(({ file, channel, before, after, withdraw }): Sentence[] => [
      [{ name: file }],
      [words.channels[channel].name],
      [verdictName(before, words)],
      [verdictName(after, words)],
      [withdraw ? report.yes : report.no],
    ]),
  });
  list(
    headings.withdraw,
    withdrawn.map(({ file }) => [name(file)]),
  );
  list(
    headings.lapsed,
    decisions.flatMap(({ file, lapsed }) =>
      lapsed.map((one) => say`${name(file)}${report.colon}${lapsedSentence(one, words)}`),
    ),
  );
  const needed = decisions.flatMap(({ needed: of }) => of.map((one) => neededSentence(one, words)));
  list(headings.needed, [...new Map(needed.map((one) => [JSON.stringify(one), one])).values()]);
  return {
    id: 'decisions',
    verdict: null,
    word: decided.title,
    dataset: [asOf],
    about: [[decided.own]],
    meaning:
      daysPast === undefined
        ? []
        : [
            words.assumptions['as-of-in-the-past']({
              ...{ asked: asOf, judged: asOf },
              days: quantity(daysPast),
            }),
          ],
    conditions: [],
    sections,
    audience: [[decided.each]],
    summary: decided.summary(quantity(decisions.length), quantity(withdrawn.length)),
    colon: report.colon,
  };
}
