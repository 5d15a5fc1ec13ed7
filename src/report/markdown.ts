import type { Name, Sentence } from '../i18n/sentence.ts';
import type { Block, CriterionBlock, TableBlock, View } from './blocks.ts';
import { escaped, literal, safeText, shortened } from './safe-text.ts';

/** Characters of a foreign name that are shown. */
const NAME_LENGTH = 60;

const MARKS: Record<CriterionBlock['mark'], string> = {
  refuse: '✖',
  restrict: '▲',
  met: '✔',
  none: '○',
};

/** The same report as Markdown (CommonMark with tables), also fit as a comment on a merge request. */
export function markdown(view: View): string {
  const chunks: string[] = [
    `## ${words(view.word.toLocaleUpperCase('en') + view.colon)}${text(view.dataset)}`,
    list(view.about),
    ...view.meaning.map((line) => `**${text(line)}**`),
  ];
  if (view.conditions.length > 0) chunks.push(list(view.conditions));
  for (const { heading, blocks } of view.sections) {
    chunks.push(`### ${words(heading)}`, ...blocks.map((each) => block(each, view)));
  }
  chunks.push(...view.audience.map((line) => `*${text(line)}*`), `**${words(view.summary)}**`);
  return `${chunks.join('\n\n')}\n`;
}

function block(given: Block, { colon }: View): string {
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
      return given.items.map(text).join('\n\n');
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

function criterion({ mark, title, id, found, notes }: CriterionBlock): string {
  const lines = [`- ${MARKS[mark]} **${text(title)}** (${text(id)})`];
  for (const line of [...found, ...notes]) lines.push(`  - ${text(line)}`);
  return lines.join('\n');
}

function table({ heads, rows }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads.map((head) => words(head.text))),
    line(heads.map(({ align }) => (align === 'number' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(text))),
  ].join('\n');
}

function list(items: readonly Sentence[]): string {
  return items.map((item) => `- ${text(item)}`).join('\n');
}

function text(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? words(part) : name(part))).join('');
}

/**
 * A foreign name as a code span, in which nothing is interpreted: no emphasis, HTML, link, mention.
 * The characters that could end the span or a table cell, or start a tag, are shown by code point.
 */
function name({ name: given, whole }: Name): string {
  const harmless = literal(given.replace(/[`|\\<>]/g, escaped));
  const shown = whole ? harmless : shortened(harmless, NAME_LENGTH, '…');
  return `\`${shown || '-'}\``;
}

/** Words outside a code span; packs are foreign too, so nothing in them is taken for markup. */
function words(given: string): string {
  return safeText(given)
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/[@#]/g, '`$&`')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*)([-+=])(?=\s)/, '$1\\$2');
}
