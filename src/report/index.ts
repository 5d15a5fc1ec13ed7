import { catalogueOf } from '../i18n/index.ts';
import type { Assessment } from '../model/assessment.ts';
import { exact } from './disclosure.ts';
import { htmlReport } from './html/index.ts';
import { json } from './json.ts';
import { datapackage } from './machine/datapackage.ts';
import { github } from './machine/github.ts';
import { junit } from './machine/junit.ts';
import { sarif } from './machine/sarif.ts';
import { markdown } from './markdown.ts';
import { smallestCount, travelling } from './small-counts.ts';
import { type Look, PLAIN_STYLE } from './style.ts';
import { terminal } from './terminal.ts';
import { view } from './view.ts';

export type { Look, Style } from './style.ts';

/** Formats of every report: assessments, profiles, comparisons, lists of decisions. */
export const COMMON_FORMATS = ['terminal', 'json', 'markdown', 'html'] as const;

/** One of {@link COMMON_FORMATS}. */
export type CommonFormat = (typeof COMMON_FORMATS)[number];

/** Formats in which an assessment is shown. */
export const FORMATS = [...COMMON_FORMATS, 'sarif', 'junit', 'github', 'datapackage'] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/**
 * The assessment in one format. A pure function of its arguments: a saved assessment gives the same
 * bytes as the run that made it. Colour, ASCII and width matter to the terminal only; JSON and
 * terminal hold exact small counts, all others are made to travel.
 */
export function render(assessment: Assessment, format: Format, look: Look = {}): string {
  const words = catalogueOf(look.language ?? 'en');
  if (format === 'json') return json(assessment);
  if (format === 'terminal') {
    return terminal(view(assessment, words, exact(words.numbers)), { ...PLAIN_STYLE, ...look });
  }
  const disclosure = travelling(words.numbers, words.report, smallestCount(assessment));
  switch (format) {
    case 'markdown':
      return markdown(view(assessment, words, disclosure), words);
    case 'html':
      return htmlReport(assessment, words);
    case 'sarif':
      return sarif(assessment, words, disclosure);
    case 'junit':
      return junit(assessment, words, disclosure);
    case 'github':
      return github(assessment, words, disclosure);
    case 'datapackage':
      return datapackage(assessment, disclosure);
  }
}
