import { type Command, Option } from 'commander';
import { compare } from '../../compare/compare.ts';
import { renderComparison } from '../../report/comparison/index.ts';
import { FORMATS, type Format } from '../../report/index.ts';
import { smallestCount } from '../../report/small-counts.ts';
import type { Io } from '../io.ts';
import { langOption } from '../parse-options.ts';
import { readAssessment } from '../read-assessment.ts';

/** Adds `healthrisk diff` to the program: what is different between two saved assessments. */
export function registerDiff(
  program: Command,
  io: Pick<Io, 'stdin' | 'language' | 'style' | 'out'>,
): void {
  program
    .command('diff')
    .description('compare two saved assessments: numbers, columns, criteria and verdicts')
    .argument('<old>', 'JSON made by healthrisk assess --format json')
    .argument('<new>', 'the newer one; - reads stdin')
    .addOption(
      new Option('-f, --format <format>', 'on stdout').choices([...FORMATS]).default('terminal'),
    )
    .addOption(langOption())
    .action(async (old: string, now: string, { format }: { format: Format }) => {
      const { assessment: before } = await readAssessment(old, io);
      const { assessment: after } = await readAssessment(now, io);
      const smallest = Math.max(smallestCount(before), smallestCount(after));
      const look = { ...io.style(), language: io.language() };
      io.out(renderComparison(compare(before, after), format, smallest, look));
    });
}
