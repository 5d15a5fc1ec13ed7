import { type Command, InvalidArgumentError, Option } from 'commander';
import { SET_SIZE, SET_SIZE_MAX } from '../../measure/singling-sets.ts';
import { FORMATS } from '../../report/index.ts';
import { descriptorOption } from '../descriptor-for-data.ts';
import type { Io } from '../io.ts';
import { langOption, outputOption } from '../parse-options.ts';
import { addReadingOptions, DATA_ARGUMENT } from '../reading-options.ts';
import type { ProfileOptions } from '../run-profile.ts';

/** Adds `healthrisk profile` to the program. */
export function registerProfile(program: Command, io: Io): void {
  const command = program
    .command('profile')
    .description('say what the columns of a table seem to be and how far they tell rows apart')
    .argument('<data...>', DATA_ARGUMENT)
    .optionsGroup('What the columns are:')
    .option(
      '-c, --config <file>',
      'configuration; default: nearest healthrisk.yaml, from the data upward',
    )
    .option('--no-config', 'ignore any healthrisk.yaml')
    .addOption(descriptorOption())
    .addOption(setSizeOption());
  addReadingOptions(command)
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <format>', 'on stdout').choices([...FORMATS]).default('terminal'),
    )
    .addOption(outputOption())
    .addOption(langOption())
    .action(async (data: string[], options: ProfileOptions) => {
      // Loaded on demand: other commands start without it.
      const { runProfile } = await import('../run-profile.ts');
      return runProfile(data, options, io);
    });
}

function setSizeOption(): Option {
  return new Option(
    '--set-size <n>',
    `columns taken together at most in the search for sets that single rows out, 1 to ${SET_SIZE_MAX}; default: ${SET_SIZE}`,
  ).argParser((text: string) => {
    const size = Number(text);
    if (!/^\d$/.test(text) || size < 1 || size > SET_SIZE_MAX) {
      throw new InvalidArgumentError(`expected a whole number from 1 to ${SET_SIZE_MAX}.`);
    }
    return size;
  });
}
