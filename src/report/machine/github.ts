import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Assessment } from '../../model/assessment.ts';
import { regressionSentence } from '../comparison/blocks.ts';
import type { Disclosure } from '../disclosure.ts';
import { Figures } from '../figures.ts';
import { plainText } from '../plain-text.ts';
import { literal } from '../safe-text.ts';
import { isGatedByBaseline } from './exit-code.ts';
import { headline, type Result, results, verdictProblems, verdictTitle } from './results.ts';

/** GitHub shows no more annotations of one step. */
const ANNOTATIONS_MAX = 10;

type Level = 'error' | 'warning' | 'notice';

const LEVELS: Record<Result['weight'], Level | null> = {
  refuse: 'error',
  restrict: 'warning',
  waived: 'notice',
  elsewhere: null,
  met: null,
};

/** Level of the verdict itself; one of a day that has passed is no notice. */
const VERDICT_LEVELS = { refuse: 'error', restrict: 'warning', publish: 'notice' } as const;

/**
 * The assessment as commands to GitHub Actions: the verdict, then findings, worst first, as
 * annotations of the step. The last one says how many there was no room for.
 */
export function github(assessment: Assessment, words: Catalogue, disclosure: Disclosure): string {
  const figures = new Figures(assessment, words, disclosure);
  const problems = verdictProblems(assessment, figures);
  const first = annotation(
    problems.length > 0 && assessment.verdict === 'publish'
      ? 'warning'
      : VERDICT_LEVELS[assessment.verdict],
    'healthrisk',
    [verdictTitle(assessment, words), ...problems].join('\n'),
  );
  const others = [
    ...regressions(assessment, words),
    ...results(assessment, figures).flatMap((result) => {
      const level = LEVELS[result.weight];
      return level === null ? [] : [annotation(level, titleOf(result), bodyOf(result))];
    }),
  ];
  const room = ANNOTATIONS_MAX - 1;
  if (others.length <= room) return `${[first, ...others].join('\n')}\n`;
  const more = others.length - (room - 1);
  const quantity = { text: words.numbers.integer(more), n: more };
  const last = annotation('notice', 'healthrisk', words.formats.moreFindings(quantity));
  return `${[first, ...others.slice(0, room - 1), last].join('\n')}\n`;
}

function regressions(assessment: Assessment, words: Catalogue): string[] {
  if (!isGatedByBaseline(assessment)) return [];
  return (assessment.baseline?.regressions ?? []).map((one) =>
    annotation('error', 'no-regression', plainText(regressionSentence(one, words))),
  );
}

function titleOf({ finding: { id, of, pack } }: Result): string {
  const criterion = `${literal(pack)}/${literal(id)}`;
  return of === null ? criterion : `${criterion} (${literal(of)})`;
}

function bodyOf(result: Result): string {
  return [headline(result), ...result.notes].join('\n');
}

/** One command. The runner ends a value at the first character that is not written as its code. */
function annotation(level: Level, title: string, message: string): string {
  const value = encoded(title).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `::${level} title=${value}::${encoded(message)}`;
}

function encoded(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
