import { catalogueOf } from '../i18n/index.ts';
import type { Assessment } from '../model/assessment.ts';
import { exact } from './disclosure.ts';
import { htmlReport } from './html/index.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { smallestCount, travelling } from './small-counts.ts';
import { type Look, PLAIN_STYLE } from './style.ts';
import { terminal } from './terminal.ts';
import { view } from './view.ts';

export type { Look, Style } from './style.ts';

/** Formats in which an assessment is shown. */
export const FORMATS = ['terminal', 'json', 'markdown', 'html'] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/**
 * The assessment in one format. A pure function of its arguments: a saved assessment gives the same
 * bytes as the run that made it. Colour, ASCII and width matter to the terminal only. JSON and
 * terminal hold exact small counts, Markdown and HTML are made to travel.
 */
export function render(assessment: Assessment, format: Format, look: Look = {}): string {
  const words = catalogueOf(look.language ?? 'en');
  switch (format) {
    case 'json':
      return json(assessment);
    case 'terminal':
      return terminal(view(assessment, words, exact(words.numbers)), { ...PLAIN_STYLE, ...look });
    case 'markdown': {
      const disclosure = travelling(words.numbers, words.report, smallestCount(assessment));
      return markdown(view(assessment, words, disclosure));
    }
    case 'html':
      return htmlReport(assessment, words);
  }
}
