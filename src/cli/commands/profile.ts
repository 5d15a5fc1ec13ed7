import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CliWords } from '../../i18n/cli-words.ts';
import { SET_SIZE_MAX } from '../../measure/singling-sets.ts';
import { COMMON_FORMATS } from '../../report/index.ts';
import { configOptions } from '../config-for-data.ts';
import { descriptorOption } from '../descriptor-for-data.ts';
import type { Io } from '../io.ts';
import { formatOption, optionTexts, outputOption } from '../parse-options.ts';
import { addReadingOptions } from '../reading-options.ts';
import type { ProfileOptions } from '../run-profile.ts';

/** Adds `healthrisk profile` to the program. */
export function registerProfile(program: Command, io: Io): void {
  const { words } = io;
  const command = program
    .command('profile')
    .description(words.commands.profile)
    .argument(`<${words.values.data}...>`, words.arguments.data)
    .optionsGroup(words.groups.columns);
  configOptions(words).forEach((option) => void command.addOption(option));
  command.addOption(descriptorOption(words)).addOption(setSizeOption(words));
  addReadingOptions(command, words)
    .optionsGroup(words.groups.output)
    .addOption(formatOption(words, COMMON_FORMATS))
    .addOption(outputOption(words, COMMON_FORMATS))
    .action(async (data: string[], options: ProfileOptions) => {
      // Loaded on demand: other commands start without it.
      const { runProfile } = await import('../run-profile.ts');
      return runProfile(data, options, io);
    });
}

function setSizeOption(words: CliWords): Option {
  const flags = `--set-size <${words.values.number}>`;
  return new Option(flags, optionTexts(words).setSize).argParser((text: string) => {
    const size = Number(text);
    if (!/^\d$/.test(text) || size < 1 || size > SET_SIZE_MAX) {
      throw new InvalidArgumentError(words.problems.setSize(SET_SIZE_MAX));
    }
    return size;
  });
}
