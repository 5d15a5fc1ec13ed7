import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CriterionBlock, View } from '../blocks.ts';
import { mark } from './blocks.ts';
import { html, Markup } from './markup.ts';
import { plain, sentence } from './sentence.ts';
import { STYLE } from './style.ts';

/** A part of a page under its own heading. */
export interface PageSection {
  /** Unique in the page; letters, digits and hyphens only. */
  id: string;
  heading: string;
  body: Markup;
}

/** Nothing is fetched, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Criteria that are named at the head of a page; their section has all. */
const NAMED_MAX = 5;

const SIGNS = { refuse: '✖', restrict: '▲', publish: '✔' } as const;

/** A whole page: the verdict first, then its sections in the order given. */
export function page(view: View, sections: readonly PageSection[], words: Catalogue): string {
  const title = `${plain([view.word])}: ${plain(view.dataset)}`;
  const [first] = sections;
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${first !== undefined && html`<a class="skip" href="#${first.id}">${words.html.skip}</a>\n`}${head(view, words)}
${contents(sections, words)}<main>
${sections.map(
  ({ id, heading, body }) =>
    html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${body}</section>
`,
)}</main>
<footer>
${view.audience.map((line) => html`<p>${sentence(line)}</p>\n`)}<p class="summary">${view.summary}</p>
</footer>
</body>
</html>
`.text;
}

function head(view: View, words: Catalogue): Markup {
  const { verdict, word, dataset, about, meaning, conditions, summary } = view;
  const sign = verdict !== null && html`<span aria-hidden="true">${SIGNS[verdict]}</span> `;
  return html`<header>
<div class="verdict ${verdict ?? 'none'}">
<h1><span class="word">${sign}<span class="said">${word}</span></span> ${sentence(dataset)}</h1>
${meaning.map((line) => html`<p class="meaning">${sentence(line)}</p>\n`)}${
  conditions.length > 0 &&
  html`<ul class="conditions">
${conditions.map((line) => html`<li>${sentence(line)}</li>\n`)}</ul>
`
}${conditions.length === 0 && brief(view, words)}<p class="summary">${summary}</p>
</div>
<ul class="about">
${about.map((line) => html`<li>${sentence(line)}</li>\n`)}</ul>
</header>`;
}

/** What decided, as titles only: for whoever reads no further. */
function brief({ sections, verdict }: View, { html: said, numbers }: Catalogue): Markup | null {
  const deciding = verdict === 'publish' ? 'evidence' : 'reasons';
  const criteria = sections
    .filter(({ id }) => id === deciding)
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is CriterionBlock => block.kind === 'criterion');
  if (criteria.length === 0) return null;
  const n = criteria.length - NAMED_MAX;
  const more = said.moreReasons({ text: numbers.integer(n), n });
  return html`<ul class="brief">
${criteria.slice(0, NAMED_MAX).map((one) => html`<li>${mark(one.mark, said)} ${sentence(one.title)}</li>\n`)}${n > 0 && html`<li>${more}</li>\n`}</ul>
`;
}

function contents(sections: readonly PageSection[], { html: said }: Catalogue): Markup {
  return html`<nav aria-label="${said.contents}">
<ul>
${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ul>
</nav>
`;
}
