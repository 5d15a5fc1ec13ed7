import { catalogueOf } from '../../i18n/index.ts';
import type { Profile } from '../../model/profile.ts';
import { SMALL_COUNT } from '../../model/small-count.ts';
import { exact } from '../disclosure.ts';
import { htmlView } from '../html/index.ts';
import type { CommonFormat } from '../index.ts';
import { jsonText } from '../json.ts';
import { markdown } from '../markdown.ts';
import { travelling } from '../small-counts.ts';
import { type Look, PLAIN_STYLE } from '../style.ts';
import { terminal } from '../terminal.ts';
import { PROFILE_ORDER } from './key-order.ts';
import { profileView } from './view.ts';

/**
 * The profile in one format, a pure function of its arguments. As with an assessment, JSON and
 * terminal hold exact small counts, and Markdown and HTML are made to travel.
 */
export function renderProfile(profile: Profile, format: CommonFormat, look: Look = {}): string {
  const words = catalogueOf(look.language ?? 'en');
  switch (format) {
    case 'json':
      return jsonText(profile, PROFILE_ORDER);
    case 'terminal': {
      const disclosure = exact(words.numbers);
      // Its last line is what to do next, for persons, and no summary for programs.
      const style = { ...PLAIN_STYLE, ...look, wholeSummary: false };
      return terminal(profileView({ profile, words, disclosure }), style);
    }
    case 'markdown': {
      const disclosure = travelling(words.numbers, words.report, SMALL_COUNT);
      return markdown(profileView({ profile, words, disclosure }), words);
    }
    case 'html': {
      const disclosure = travelling(words.numbers, words.report, SMALL_COUNT);
      return htmlView(profileView({ profile, words, disclosure }), words);
    }
  }
}
