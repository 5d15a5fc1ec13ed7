import type { Command } from 'commander';
import { ADVICE_FORMATS } from '../../report/treatments/index.ts';
import type { Io } from '../io.ts';
import { formatOption, optionTexts } from '../parse-options.ts';
import type { AdviseOptions } from '../run-advise.ts';
import { addTreatedDataOptions } from '../treated-data-options.ts';
import { addTreatingOptions, pickOption } from '../treating-options.ts';

/** Adds `healthrisk advise` to the program. */
export function registerAdvise(program: Command, io: Io): void {
  const { words } = io;
  const { values } = words;
  const texts = optionTexts(words);
  const command = program
    .command('advise')
    .description(words.commands.advise)
    .argument(`<${values.data}...>`, words.arguments.data);
  addTreatingOptions(command, words)
    .option(`--save-plan <${values.file}>`, texts.savePlan)
    .addOption(pickOption(words));
  addTreatedDataOptions(command, words)
    .addOption(formatOption(words, ADVICE_FORMATS))
    .action(async (data: string[], options: AdviseOptions) => {
      // Loaded on demand: other commands start without it.
      const { runAdvise } = await import('../run-advise.ts');
      return runAdvise(data, options, io);
    });
}
