import type { Catalogue } from '../i18n/catalogue.ts';
import type { Sentence } from '../i18n/sentence.ts';
import type { Block, CriterionBlock, TableBlock, View } from './blocks.ts';
import { type FitWords, fitLines, fitParts, type Part } from './markdown-fit.ts';
import { text, words } from './markdown-text.ts';
import { literal } from './safe-text.ts';

/** Characters of a comment, with some room below the 65,536 that GitHub takes. */
const LENGTH_MAX = 65_000;

/** Characters of the table of what decided, and of the conditions. */
const TABLE_MAX = 12_000;

const MARKS: Record<CriterionBlock['mark'], string> = {
  refuse: '✖',
  restrict: '▲',
  met: '✔',
  none: '○',
};

/**
 * The same report as Markdown (CommonMark with tables), fit as a comment on a merge request: what was
 * decided and why at once, everything else behind a click, never longer than a comment may be. The
 * first line is a mark by which a program finds its comment again.
 */
export function markdown(view: View, { formats, language, numbers }: Catalogue): string {
  const fit: FitWords = {
    moreLines: (n) => words(formats.moreLines({ text: numbers.integer(n), n })),
    leftOut: (headings) => words(formats.leftOut(headings)),
  };
  const isFolded = view.verdict !== null;
  const top = [
    `<!-- healthrisk: ${marker(view.id)} -->`,
    `## ${words(view.word.toLocaleUpperCase(language) + view.colon)}${text(view.dataset)}`,
    ...view.meaning.map((line) => `**${text(line)}**`),
    `**${words(view.summary)}**`,
  ];
  if (view.conditions.length > 0) top.push(fitLines(list(view.conditions), TABLE_MAX, fit));
  const decided = decidedTable(view, formats.decided);
  if (decided.length > 2) top.push(fitLines(decided, TABLE_MAX, fit));
  const about = list(view.about);
  if (!isFolded) top.push(fitLines(about, TABLE_MAX, fit));
  const parts = [
    ...(isFolded ? [part(formats.aboutDataset, about, isFolded)] : []),
    ...view.sections.map(({ heading, blocks }) =>
      part(
        heading,
        blocks.flatMap((given, at) =>
          at === 0 ? block(given, view.colon) : ['', ...block(given, view.colon)],
        ),
        isFolded,
      ),
    ),
  ];
  const bottom = view.audience.map((line) => `*${text(line)}*`);
  const around = [...top, ...bottom].join('\n\n').length;
  const chunks = [...top, ...fitParts(parts, LENGTH_MAX - around, fit), ...bottom];
  return `${chunks.join('\n\n')}\n`;
}

/** Encoded, so that nothing ends the comment it stands in. */
function marker(id: string): string {
  return encodeURIComponent(literal(id)).replaceAll('%2F', '/').replaceAll('--', '-%2D');
}

function part(heading: string, lines: readonly string[], isFolded: boolean): Part {
  const title = words(heading);
  return isFolded
    ? {
        heading,
        open: `<details>\n<summary>${heading.replace(/[<>&]/g, '')}</summary>\n\n`,
        close: '\n\n</details>',
        lines,
      }
    : { heading, open: `### ${title}\n\n`, close: '', lines };
}

/** What was not met, a row each, without advice and sources. */
function decidedTable({ sections }: View, heads: Record<'criterion' | 'found', string>): string[] {
  const open = sections
    .flatMap(({ blocks }) => blocks)
    .filter((each): each is CriterionBlock => each.kind === 'criterion' && each.mark !== 'met');
  return [
    row(['', words(heads.criterion), words(heads.found)]),
    row(['---', '---', '---']),
    ...open.map(({ mark, title, id, found }) =>
      row([MARKS[mark], `${text(title)} (${text(id)})`, found.map(text).join('<br>')]),
    ),
  ];
}

function block(given: Block, colon: string): string[] {
  switch (given.kind) {
    case 'criterion':
      return criterion(given);
    case 'table':
      return table(given);
    case 'facts':
      return list(given.facts.map(({ label, value }) => [label, colon, ...value]));
    case 'list':
      return list(given.items);
    case 'text':
      return given.items.flatMap((item, at) => (at === 0 ? [text(item)] : ['', text(item)]));
    case 'sources':
      return list(
        given.items.map(({ number, text, url }) => [
          `${number} `,
          ...text,
          ...(url === null ? [] : [' ', url]),
        ]),
      );
  }
}

function criterion({ mark, title, id, found, notes }: CriterionBlock): string[] {
  return [
    `- ${MARKS[mark]} **${text(title)}** (${text(id)})`,
    ...[...found, ...notes].map((line) => `  - ${text(line)}`),
  ];
}

function table({ heads, rows }: TableBlock): string[] {
  return [
    row(heads.map((head) => words(head.text))),
    row(heads.map(({ align }) => (align === 'number' ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(text))),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function list(items: readonly Sentence[]): string[] {
  return items.map((item) => `- ${text(item)}`);
}
