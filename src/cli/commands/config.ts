import { type Command, Option } from 'commander';
import { descriptorOption } from '../descriptor-for-data.ts';
import type { Io } from '../io.ts';
import { langOption } from '../parse-options.ts';
import { addReadingOptions } from '../reading-options.ts';
import type { ConfigCheckOptions } from '../run-config.ts';

/** Adds `healthrisk config` to the program. */
export function registerConfig(program: Command, io: Io): void {
  const command = program
    .command('config')
    .description('check a configuration, and say what it declares and what it only suggests')
    .argument('[file]', 'default: nearest healthrisk.yaml, from the working directory upward')
    .option('--data <file>', 'also check that its columns are there; looks upward from the data')
    .addOption(
      new Option('-f, --format <format>', 'on stdout')
        .choices(['terminal', 'json'])
        .default('terminal'),
    );
  command.addOption(descriptorOption()).addOption(langOption());
  addReadingOptions(command).action(
    async (file: string | undefined, options: ConfigCheckOptions) => {
      const { runConfig } = await import('../run-config.ts');
      await runConfig(file, options, io);
    },
  );
}
