import { type Command, Option } from 'commander';
import { CHANNELS } from '../../model/pack.ts';
import { addColumnOptions } from '../column-options.ts';
import type { Io } from '../io.ts';
import {
  dateOption,
  failOnOption,
  formatOption,
  listOption,
  optionTexts,
  outputOption,
} from '../parse-options.ts';
import { addReadingOptions } from '../reading-options.ts';
import { requireOption } from '../require-option.ts';
import { type AssessOptions, runAssess } from '../run-assess.ts';

/** Adds `healthrisk assess` to the program. */
export function registerAssess(program: Command, io: Io): void {
  const { words } = io;
  const { groups, values } = words;
  const texts = optionTexts(words);
  const command = program
    .command('assess')
    .description(words.commands.assess)
    .argument(`<${values.data}...>`, words.arguments.data);
  addColumnOptions(command, words)
    .optionsGroup(groups.judging)
    .option(`--opt-out <${values.file}>`, texts.optOut)
    .option(`--waivers <${values.file}>`, texts.waivers)
    .addOption(listOption(`-r, --rules <${values.packs}>`, texts.rules, words))
    .addOption(requireOption(words))
    .addOption(
      new Option(`--channel <${values.channel}>`, texts.channel).choices([...CHANNELS, 'all']),
    )
    .addOption(failOnOption(words))
    .addOption(dateOption(texts.asOf, words))
    .option(`--baseline <${values.assessment}>`, texts.baseline)
    .option('--no-regression', texts.noRegression)
    .option('--advise', texts.advise);
  addReadingOptions(command, words)
    .option('--verify', texts.verify)
    .optionsGroup(groups.output)
    .option('-v, --verbose', texts.verbose)
    .addOption(formatOption(words))
    .addOption(outputOption(words))
    .option(`--at-risk <${values.file}>`, texts.atRisk)
    .action((data: string[], options: AssessOptions) =>
      runAssess(
        data,
        { options, given: (name) => command.getOptionValueSource(name) === 'cli' },
        io,
      ),
    );
}
