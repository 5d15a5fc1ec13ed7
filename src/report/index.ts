import { en } from '../i18n/en.ts';
import type { Assessment } from '../model/assessment.ts';
import { exact } from './disclosure.ts';
import { json } from './json.ts';
import { datapackage } from './machine/datapackage.ts';
import { github } from './machine/github.ts';
import { junit } from './machine/junit.ts';
import { sarif } from './machine/sarif.ts';
import { markdown } from './markdown.ts';
import { smallestCount, travelling } from './small-counts.ts';
import { PLAIN_STYLE, type Style } from './style.ts';
import { terminal } from './terminal.ts';
import { view } from './view.ts';

export type { Style } from './style.ts';

/** Formats of every report: assessments, profiles, comparisons, lists of decisions. */
export const COMMON_FORMATS = ['terminal', 'json', 'markdown'] as const;

/** One of {@link COMMON_FORMATS}. */
export type CommonFormat = (typeof COMMON_FORMATS)[number];

/** Formats in which an assessment is shown. */
export const FORMATS = [...COMMON_FORMATS, 'sarif', 'junit', 'github', 'datapackage'] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/**
 * The assessment in one format. A pure function of its arguments: a saved assessment gives the same
 * bytes as the run that made it. `style` matters to the terminal only ({@link PLAIN_STYLE} when
 * absent); JSON and terminal hold exact small counts, all others are made to travel.
 */
export function render(assessment: Assessment, format: Format, style: Style = PLAIN_STYLE): string {
  if (format === 'json') return json(assessment);
  if (format === 'terminal') return terminal(view(assessment, en, exact(en.numbers)), style);
  const disclosure = travelling(en.numbers, en.report, smallestCount(assessment));
  switch (format) {
    case 'markdown':
      return markdown(view(assessment, en, disclosure), en);
    case 'sarif':
      return sarif(assessment, en, disclosure);
    case 'junit':
      return junit(assessment, en, disclosure);
    case 'github':
      return github(assessment, en, disclosure);
    case 'datapackage':
      return datapackage(assessment, disclosure);
  }
}
