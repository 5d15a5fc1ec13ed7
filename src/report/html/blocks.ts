import type { HtmlWords } from '../../i18n/html-words.ts';
import type { Name } from '../../i18n/sentence.ts';
import type {
  Block,
  CriterionBlock,
  FactsBlock,
  ListBlock,
  SourcesBlock,
  TableBlock,
} from '../blocks.ts';
import { isAddress } from '../wrap.ts';
import { html, type Markup } from './markup.ts';
import { sentence } from './sentence.ts';

const MARKS: Record<CriterionBlock['mark'], string> = {
  refuse: '✖',
  restrict: '▲',
  met: '✔',
  none: '○',
};

/**
 * Anything that stands under a heading.
 * @param caption what tables are about, for those who hear them
 */
export function block(given: Block, caption: string, words: HtmlWords): Markup {
  switch (given.kind) {
    case 'criterion':
      return criterion(given, words);
    case 'table':
      return table(given, caption, words);
    case 'facts':
      return facts(given);
    case 'list':
      return list(given);
    case 'text':
      return html`${given.items.map((item) => html`<p>${sentence(item)}</p>\n`)}`;
    case 'sources':
      return sources(given);
  }
}

/** The sign of what a criterion did, with its meaning in words. */
export function mark(given: CriterionBlock['mark'], words: HtmlWords): Markup {
  return html`<span class="mark ${given}"><span aria-hidden="true">${MARKS[given]}</span> ${words.marks[given]}</span>`;
}

function criterion(
  { mark: of, title, id, found, notes }: CriterionBlock,
  words: HtmlWords,
): Markup {
  return html`<article class="criterion ${of}">
<h3>${sentence(title)}</h3>
<p class="id">${mark(of, words)} ${sentence(id)}</p>
<ul>
${found.map((line) => html`<li class="found">${sentence(line)}</li>\n`)}${notes.map((line) => html`<li>${sentence(line)}</li>\n`)}</ul>
</article>
`;
}

/** Wide tables scroll in a frame that the keyboard reaches. */
function table({ heads, rows }: TableBlock, caption: string, words: HtmlWords): Markup {
  const kind = (at: number) => (heads[at]?.align === 'number' ? 'number' : 'text');
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${words.scrolls(caption)}">
<table>
<caption>${caption}</caption>
<thead><tr>${heads.map(({ text }, at) => html`<th scope="col" class="${kind(at)}">${text}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr>${row.map((cell, at) =>
      at === 0
        ? html`<th scope="row">${sentence(cell)}</th>`
        : html`<td class="${kind(at)}">${sentence(cell)}</td>`,
    )}</tr>\n`,
)}</tbody>
</table>
</div>
`;
}

function facts({ facts: all }: FactsBlock): Markup {
  return html`<dl class="facts">
${all.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${sentence(value)}</dd></div>\n`)}</dl>
`;
}

function list({ items }: ListBlock): Markup {
  return html`<ul>
${items.map((item) => html`<li>${sentence(item)}</li>\n`)}</ul>
`;
}

function sources({ items }: SourcesBlock): Markup {
  return html`<ul class="sources">
${items.map(({ number, text, url }) => html`<li><span class="number">${number}</span> ${sentence(text)}${url === null ? null : html` ${address(url)}`}</li>\n`)}</ul>
`;
}

/** Packs are foreign: only what is nothing but a web address becomes a link. */
function address(url: Name): Markup {
  return isAddress(url.name)
    ? html`<a href="${url.name}" rel="noreferrer noopener">${url.name}</a>`
    : sentence([url]);
}
