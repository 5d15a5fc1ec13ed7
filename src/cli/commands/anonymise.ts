import { type Command, Option } from 'commander';
import { RELEASE_REPORT_FORMATS } from '../../report/releases/index.ts';
import type { Io } from '../io.ts';
import { formatOption, optionTexts } from '../parse-options.ts';
import type { AnonymiseOptions } from '../run-anonymise.ts';
import { addTreatedDataOptions } from '../treated-data-options.ts';
import { addTreatingOptions, pickOption } from '../treating-options.ts';

/** Adds `healthrisk anonymise` to the program. */
export function registerAnonymise(program: Command, io: Io): void {
  const { words } = io;
  const { values } = words;
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
  addTreatedDataOptions(command, words)
    .addOption(formatOption(words, RELEASE_REPORT_FORMATS))
    .action(async (data: string[], options: AnonymiseOptions) => {
      // Loaded on demand: other commands start without it.
      const { runAnonymise } = await import('../run-anonymise.ts');
      return runAnonymise(data, options, io);
    });
}
