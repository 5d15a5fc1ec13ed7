import type { Command } from 'commander';
import { descriptorOption } from '../descriptor-for-data.ts';
import type { Io } from '../io.ts';
import { optionTexts } from '../parse-options.ts';
import { addReadingOptions } from '../reading-options.ts';
import type { InitOptions } from '../run-init.ts';

/** Adds `healthrisk init` to the program. */
export function registerInit(program: Command, io: Io): void {
  const { words } = io;
  const texts = optionTexts(words);
  const command = program
    .command('init')
    .description(words.commands.init)
    .argument(`<${words.values.data}...>`, words.arguments.data)
    .option('-y, --yes', texts.yes)
    .option(`-o, --output <${words.values.file}>`, texts.newFile);
  addReadingOptions(command, words)
    .addOption(descriptorOption(words))
    .action(async (data: string[], options: InitOptions) => {
      const { runInit } = await import('../run-init.ts');
      await runInit(data, options, io);
    });
}
