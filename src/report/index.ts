import { en } from '../i18n/en.ts';
import type { Assessment } from '../model/assessment.ts';
import { exact } from './disclosure.ts';
import { htmlReport } from './html/index.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { smallestCount, travelling } from './small-counts.ts';
import { PLAIN_STYLE, type Style } from './style.ts';
import { terminal } from './terminal.ts';
import { view } from './view.ts';

export type { Style } from './style.ts';

/** Formats in which an assessment is shown. */
export const FORMATS = ['terminal', 'json', 'markdown', 'html'] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/**
 * The assessment in one format. A pure function of its arguments: a saved assessment gives the same
 * bytes as the run that made it. `style` matters to the terminal only ({@link PLAIN_STYLE} when absent); JSON and terminal hold exact
 * small counts, Markdown and HTML are made to travel.
 */
export function render(assessment: Assessment, format: Format, style: Style = PLAIN_STYLE): string {
  switch (format) {
    case 'json':
      return json(assessment);
    case 'terminal':
      return terminal(view(assessment, en, exact(en.numbers)), style);
    case 'markdown': {
      const disclosure = travelling(en.numbers, en.report, smallestCount(assessment));
      return markdown(view(assessment, en, disclosure));
    }
    case 'html':
      return htmlReport(assessment, en);
  }
}
