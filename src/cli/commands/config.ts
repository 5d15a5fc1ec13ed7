import type { Command } from 'commander';
import { descriptorOption } from '../descriptor-for-data.ts';
import type { Io } from '../io.ts';
import { formatOption, optionTexts } from '../parse-options.ts';
import { addReadingOptions } from '../reading-options.ts';
import type { ConfigCheckOptions } from '../run-config.ts';

/** Adds `healthrisk config` to the program. */
export function registerConfig(program: Command, io: Io): void {
  const { words } = io;
  const { values } = words;
  const command = program
    .command('config')
    .description(words.commands.config)
    .argument(`[${values.file}]`, words.arguments.config)
    .option(`--data <${values.file}>`, optionTexts(words).dataOfConfig)
    .addOption(formatOption(words, ['terminal', 'json']))
    .addOption(descriptorOption(words));
  addReadingOptions(command, words).action(
    async (file: string | undefined, options: ConfigCheckOptions) => {
      const { runConfig } = await import('../run-config.ts');
      await runConfig(file, options, io);
    },
  );
}
