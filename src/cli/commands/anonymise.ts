import { type Command, Option } from 'commander';
import { CHANNELS } from '../../model/pack.ts';
import { RELEASE_REPORT_FORMATS } from '../../report/releases/index.ts';
import { addColumnOptions } from '../column-options.ts';
import type { Io } from '../io.ts';
import {
  dateOption,
  formatOption,
  listOption,
  memoryOption,
  optionTexts,
} from '../parse-options.ts';
import { addTextOptions } from '../reading-options.ts';
import { requireOption } from '../require-option.ts';
import type { AnonymiseOptions } from '../run-anonymise.ts';
import { addTreatingOptions, pickOption } from '../treating-options.ts';

/** Adds `healthrisk anonymise` to the program. */
export function registerAnonymise(program: Command, io: Io): void {
  const { words } = io;
  const { groups, values } = words;
  const texts = optionTexts(words);
  const command = program
    .command('anonymise')
    .description(words.commands.anonymise)
    .argument(`<${values.data}...>`, words.arguments.data)
    .requiredOption(`-o, --output <${values.file}>`, texts.release);
  addTreatingOptions(command, words)
    .addOption(pickOption(words))
    .addOption(
      // What a plan settles is not asked for again.
      new Option(`--plan <${values.file}>`, texts.plan).conflicts([
        ...['goal', 'suppression', 'loss', 'key', 'time', 'require', 'pick'],
      ]),
    );
  addColumnOptions(command, words)
    .optionsGroup(groups.judging)
    .option(`--opt-out <${values.file}>`, texts.optOut)
    .addOption(listOption(`-r, --rules <${values.packs}>`, texts.rules, words))
    .addOption(requireOption(words))
    .addOption(
      new Option(`--channel <${values.channel}>`, texts.channel).choices([...CHANNELS, 'all']),
    )
    .addOption(dateOption(texts.asOf, words));
  addTextOptions(command, words)
    .addOption(memoryOption(words))
    .optionsGroup(groups.output)
    .addOption(formatOption(words, RELEASE_REPORT_FORMATS))
    .action(async (data: string[], options: AnonymiseOptions) => {
      // Loaded on demand: other commands start without it.
      const { runAnonymise } = await import('../run-anonymise.ts');
      return runAnonymise(data, options, io);
    });
}
