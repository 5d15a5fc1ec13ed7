import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Heading } from '../../i18n/report-words.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Block, Section, View } from '../blocks.ts';
import { Figures } from '../figures.ts';
import { smallestCount, travelling } from '../small-counts.ts';
import { view } from '../view.ts';
import { block } from './blocks.ts';
import { definitions } from './definitions.ts';
import { html } from './markup.ts';
import { type PageSection, page } from './page.ts';
import { pictures } from './pictures.ts';
import { measured, reproduce } from './reproduce.ts';

/** What only the page of an assessment has. */
type Own = 'pictures' | 'definitions' | 'reproduce';

/** The verdict with its reasons first, then pictures, and last what only auditors read. */
const ORDER: readonly (Heading | Own)[] = [
  ...([
    'decided',
    'baseline',
    'reasons',
    'treatments',
    'evidence',
    'channels',
    'pictures',
  ] as const),
  ...(['numbers', 'drivers', 'sensitive', 'circumstances', 'waivers', 'advice'] as const),
  ...(['met', 'columns', 'ignored', 'definitions', 'assumed', 'packs', 'method'] as const),
  ...(['sources', 'reproduce'] as const),
];

/**
 * An assessment as one page: no script, nothing fetched, for screens of any size and for paper. Made
 * to travel: small counts follow the rule of the packs.
 */
export function htmlReport(assessment: Assessment, words: Catalogue): string {
  const disclosure = travelling(words.numbers, words.report, smallestCount(assessment));
  const figures = new Figures(assessment, words, disclosure);
  const shown = view(assessment, words, disclosure);
  const told = shown.sections.map((section): PageSection => {
    const blocks = section.id === 'method' ? [measured(assessment, figures)] : section.blocks;
    return pageSection({ ...section, blocks }, section.id ?? '', words);
  });
  const own = [
    pictures({ assessment, figures }),
    definitions(assessment, words),
    reproduce(assessment, figures),
  ].filter((section) => section !== null);
  const place = ({ id }: PageSection) => ORDER.indexOf(id as Heading | Own);
  return page(
    shown,
    [...told, ...own].sort((a, b) => place(a) - place(b)),
    words,
  );
}

/** Any other report as a page: what it says, in its own order. */
export function htmlView(view: View, words: Catalogue): string {
  const sections = view.sections.map((section, at) =>
    pageSection(section, `section-${at + 1}`, words),
  );
  return page(view, sections, words);
}

function pageSection({ heading, blocks }: Section, id: string, words: Catalogue): PageSection {
  const body = html`${blocks.map((given: Block) => block(given, heading, words.html))}`;
  return { id, heading, body };
}
