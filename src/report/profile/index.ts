import { en } from '../../i18n/en.ts';
import type { Profile } from '../../model/profile.ts';
import { SMALL_COUNT } from '../../model/small-count.ts';
import { exact } from '../disclosure.ts';
import { htmlView } from '../html/index.ts';
import type { Format } from '../index.ts';
import { jsonText } from '../json.ts';
import { markdown } from '../markdown.ts';
import { travelling } from '../small-counts.ts';
import { PLAIN_STYLE, type Style } from '../style.ts';
import { terminal } from '../terminal.ts';
import { PROFILE_ORDER } from './key-order.ts';
import { profileView } from './view.ts';

/**
 * The profile in one format, a pure function of its arguments. As with an assessment, JSON and
 * terminal hold exact small counts, and Markdown and HTML are made to travel.
 */
export function renderProfile(
  profile: Profile,
  format: Format,
  style: Style = PLAIN_STYLE,
): string {
  switch (format) {
    case 'json':
      return jsonText(profile, PROFILE_ORDER);
    case 'terminal': {
      const disclosure = exact(en.numbers);
      return terminal(profileView({ profile, words: en, disclosure }), style);
    }
    case 'markdown': {
      const disclosure = travelling(en.numbers, en.report, SMALL_COUNT);
      return markdown(profileView({ profile, words: en, disclosure }));
    }
    case 'html': {
      const disclosure = travelling(en.numbers, en.report, SMALL_COUNT);
      return htmlView(profileView({ profile, words: en, disclosure }), en);
    }
  }
}
