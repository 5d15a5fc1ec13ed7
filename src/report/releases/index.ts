import { catalogueOf } from '../../i18n/index.ts';
import { exact } from '../disclosure.ts';
import { AS_WRITTEN, jsonText } from '../json.ts';
import { type Look, PLAIN_STYLE } from '../style.ts';
import { terminal } from '../terminal.ts';
import { type Released, releaseView } from './view.ts';

/** Formats in which is said what became of a release. */
export const RELEASE_REPORT_FORMATS = ['terminal', 'json'] as const;

/** One of {@link RELEASE_REPORT_FORMATS}. */
export type ReleaseReportFormat = (typeof RELEASE_REPORT_FORMATS)[number];

/** What was done to a table and what came of it, with exact small counts; pure. */
export function renderRelease(
  released: Released,
  format: ReleaseReportFormat,
  look: Look = {},
): string {
  if (format === 'json') {
    const { outcome, record } = released;
    return jsonText({ ...record, outcome }, AS_WRITTEN);
  }
  const words = catalogueOf(look.language ?? 'en');
  const disclosure = exact(words.numbers);
  return terminal(releaseView(released, words, disclosure), { ...PLAIN_STYLE, ...look });
}
