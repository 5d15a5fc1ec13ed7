import type { Command } from 'commander';
import { compare } from '../../compare/compare.ts';
import { renderComparison } from '../../report/comparison/index.ts';
import { COMMON_FORMATS, type CommonFormat } from '../../report/index.ts';
import { smallestCount } from '../../report/small-counts.ts';
import type { Io } from '../io.ts';
import { formatOption } from '../parse-options.ts';
import { readAssessment } from '../read-assessment.ts';

/** Adds `healthrisk diff` to the program: what is different between two saved assessments. */
export function registerDiff(
  program: Command,
  io: Pick<Io, 'stdin' | 'language' | 'style' | 'out' | 'words'>,
): void {
  const { words } = io;
  program
    .command('diff')
    .description(words.commands.diff)
    .argument(`<${words.values.old}>`, words.arguments.old)
    .argument(`<${words.values.new}>`, words.arguments.new)
    .addOption(formatOption(words, COMMON_FORMATS))
    .action(async (old: string, now: string, { format }: { format: CommonFormat }) => {
      const { assessment: before } = await readAssessment(old, io);
      const { assessment: after } = await readAssessment(now, io);
      const smallest = Math.max(smallestCount(before), smallestCount(after));
      const look = { ...io.style(), language: io.language() };
      io.out(renderComparison(compare(before, after), format, smallest, look));
    });
}
