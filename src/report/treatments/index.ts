import { catalogueOf } from '../../i18n/index.ts';
import type { AdviceReport } from '../../model/advice-report.ts';
import { exact } from '../disclosure.ts';
import { jsonText } from '../json.ts';
import { type Look, PLAIN_STYLE } from '../style.ts';
import { terminal } from '../terminal.ts';
import { ADVICE_ORDER } from './key-order.ts';
import { adviceView } from './view.ts';

/** Formats of an advice. It is the producer's own, and none of them is made to travel. */
export const ADVICE_FORMATS = ['terminal', 'json'] as const;

/** One of {@link ADVICE_FORMATS}. */
export type AdviceFormat = (typeof ADVICE_FORMATS)[number];

/** The advice in one format, with exact small counts; a pure function of its arguments. */
export function renderAdvice(advice: AdviceReport, format: AdviceFormat, look: Look = {}): string {
  if (format === 'json') return jsonText(advice, ADVICE_ORDER);
  const words = catalogueOf(look.language ?? 'en');
  const disclosure = exact(words.numbers);
  return terminal(adviceView({ advice, words, disclosure }), { ...PLAIN_STYLE, ...look });
}
