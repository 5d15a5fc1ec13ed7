import { type Command, Option } from 'commander';
import { CHANNELS } from '../../model/pack.ts';
import { ADVICE_FORMATS } from '../../report/treatments/index.ts';
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
import type { AdviseOptions } from '../run-advise.ts';
import { addTreatingOptions, pickOption } from '../treating-options.ts';

/** Adds `healthrisk advise` to the program. */
export function registerAdvise(program: Command, io: Io): void {
  const { words } = io;
  const { groups, values } = words;
  const texts = optionTexts(words);
  const command = program
    .command('advise')
    .description(words.commands.advise)
    .argument(`<${values.data}...>`, words.arguments.data);
  addTreatingOptions(command, words)
    .option(`--save-plan <${values.file}>`, texts.savePlan)
    .addOption(pickOption(words));
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
    .addOption(formatOption(words, ADVICE_FORMATS))
    .action(async (data: string[], options: AdviseOptions) => {
      // Loaded on demand: other commands start without it.
      const { runAdvise } = await import('../run-advise.ts');
      return runAdvise(data, options, io);
    });
}
