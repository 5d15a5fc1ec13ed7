import { catalogueOf } from '../i18n/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Format } from '../report/index.ts';
import type { Io } from './io.ts';
import { spoken } from './spoken.ts';
import { tell } from './tell.ts';

/**
 * Says on stderr that a day before the run was asked for, and which one counted; not where the report
 * on the same screen begins with it.
 * @param format what stdout is given
 */
export function notePastDay(
  { assumptions }: Pick<Assessment, 'assumptions'>,
  format: Format,
  io: Io,
): void {
  if (format === 'terminal' && io.isOneScreen()) return;
  const words = catalogueOf(io.language());
  for (const { id, params } of assumptions) {
    if (id !== 'as-of-in-the-past') continue;
    const n = Number(params.days);
    const days = { text: words.numbers.integer(n), n };
    const given = { asked: String(params.asked), days, judged: String(params.judged) };
    tell(io, spoken(words.assumptions[id](given)));
  }
}
