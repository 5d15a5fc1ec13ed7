import type { Command } from 'commander';
import { descriptorOption } from '../descriptor-for-data.ts';
import type { Io } from '../io.ts';
import { langOption } from '../parse-options.ts';
import { addReadingOptions, DATA_ARGUMENT } from '../reading-options.ts';
import type { InitOptions } from '../run-init.ts';

/** Adds `healthrisk init` to the program. */
export function registerInit(program: Command, io: Io): void {
  const command = program
    .command('init')
    .description('write healthrisk.yaml: what each column is, as recognised and as you answer')
    .argument('<data...>', DATA_ARGUMENT)
    .option('-y, --yes', 'ask nothing: the suggestions as they are, none of them confirmed')
    .option('-o, --output <file>', 'a new file; default: healthrisk.yaml beside the data');
  addReadingOptions(command)
    .addOption(descriptorOption())
    .addOption(langOption())
    .action(async (data: string[], options: InitOptions) => {
      const { runInit } = await import('../run-init.ts');
      await runInit(data, options, io);
    });
}
