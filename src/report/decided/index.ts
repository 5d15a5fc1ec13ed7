import type { Catalogue } from '../../i18n/catalogue.ts';
import { en } from '../../i18n/en.ts';
import { type Sentence, say } from '../../i18n/sentence.ts';
import type { Decisions } from '../../model/decided.ts';
import type { Block, Section, View } from '../blocks.ts';
import { htmlView } from '../html/index.ts';
import type { Format } from '../index.ts';
import { jsonText } from '../json.ts';
import { markdown } from '../markdown.ts';
import { verdictName } from '../metric-name.ts';
import { PLAIN_STYLE, type Style } from '../style.ts';
import { terminal } from '../terminal.ts';
import { lapsedSentence, neededSentence } from './blocks.ts';
import { DECISIONS_ORDER } from './key-order.ts';

/** Several decisions in one format: a line each, then what must be withdrawn. It has no counts. */
export function renderDecisions(
  decisions: Decisions,
  format: Format,
  style: Style = PLAIN_STYLE,
): string {
  switch (format) {
    case 'json':
      return jsonText(decisions, DECISIONS_ORDER);
    case 'terminal':
      return terminal(decisionsView(decisions, en), style);
    case 'markdown':
      return markdown(decisionsView(decisions, en));
    case 'html':
      return htmlView(decisionsView(decisions, en), en);
  }
}

function decisionsView({ asOf, decisions }: Decisions, words: Catalogue): View {
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
      lapsed.map((one) => say`${name(file)}: ${lapsedSentence(one, words)}`),
    ),
  );
  const needed = decisions.flatMap((one) => one.needed.map(neededSentence));
  list(headings.needed, [...new Map(needed.map((one) => [JSON.stringify(one), one])).values()]);
  return {
    verdict: null,
    word: decided.title,
    dataset: [asOf],
    about: [[decided.own]],
    meaning: [],
    conditions: [],
    sections,
    audience: [[decided.each]],
    summary: decided.summary(quantity(decisions.length), quantity(withdrawn.length)),
  };
}
