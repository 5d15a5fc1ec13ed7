import type { Catalogue } from '../../i18n/catalogue.ts';
import { catalogueOf } from '../../i18n/index.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Block, Section, View } from '../blocks.ts';
import { type Disclosure, exact } from '../disclosure.ts';
import { htmlView } from '../html/index.ts';
import type { CommonFormat } from '../index.ts';
import { jsonText } from '../json.ts';
import { markdown } from '../markdown.ts';
import { travelling } from '../small-counts.ts';
import { type Look, PLAIN_STYLE } from '../style.ts';
import { terminal } from '../terminal.ts';
import { regressionList, sides } from './blocks.ts';
import { COMPARISON_ORDER } from './key-order.ts';
import { changedNumbers } from './numbers.ts';
import { packsApart } from './packs-apart.ts';
import { changedColumns, changedFindings, changedPacks, changedVerdicts } from './tables.ts';

/**
 * A comparison in one format. As with an assessment, JSON and terminal hold exact small counts, and
 * Markdown and HTML are made to travel.
 * @param smallest least count of persons that may travel, of both assessments
 */
export function renderComparison(
  comparison: Comparison,
  format: CommonFormat,
  smallest: number,
  look: Look = {},
): string {
  const words = catalogueOf(look.language ?? 'en');
  switch (format) {
    case 'json':
      return jsonText(comparison, COMPARISON_ORDER);
    case 'terminal':
      return terminal(comparisonView(comparison, words, exact(words.numbers)), {
        ...PLAIN_STYLE,
        ...look,
      });
    case 'markdown': {
      const disclosure = travelling(words.numbers, words.report, smallest);
      return markdown(comparisonView(comparison, words, disclosure), words);
    }
    case 'html': {
      const disclosure = travelling(words.numbers, words.report, smallest);
      return htmlView(comparisonView(comparison, words, disclosure), words);
    }
  }
}

function comparisonView(comparison: Comparison, words: Catalogue, disclosure: Disclosure): View {
  const { comparison: said, numbers, report } = words;
  const sections: Section[] = [];
  const add = (heading: keyof typeof said.headings, ...blocks: (Block | null)[]) => {
    const present = blocks.filter((block) => block !== null);
    if (present.length === 0) return;
    sections.push({ heading: said.headings[heading], isDetail: false, blocks: present });
  };
  const apart = packsApart(comparison, words);
  // Whoever was judged by other packs has to know it before anything else.
  if (apart !== null) add('packs', apart, changedPacks(comparison, words));
  add('regressions', regressionList(comparison, words));
  add('verdicts', changedVerdicts(comparison, words));
  add('columns', changedColumns(comparison, words));
  add('findings', changedFindings(comparison, words));
  add('metrics', changedNumbers(comparison, words, disclosure));
  if (apart === null) add('packs', changedPacks(comparison, words));
  const about = sides(comparison, words, disclosure).map(
    ({ label, value }) => [label + report.colon, ...value] as const,
  );
  const { length: n } = comparison.regressions;
  return {
    id: `diff/${comparison.after.name}`,
    verdict: null,
    word: said.title,
    dataset: [{ name: comparison.after.name }],
    about: [
      ...about,
      ...(comparison.before.sha256 === comparison.after.sha256 ? [[said.sameData]] : []),
    ],
    meaning: sections.length === 0 ? [[said.nothing]] : [],
    conditions: [],
    sections,
    audience: [
      disclosure.smallest === null
        ? [said.own]
        : [report.travellingReport(numbers.integer(disclosure.smallest))],
    ],
    summary: said.summary({ text: numbers.integer(n), n }),
    colon: report.colon,
  };
}
