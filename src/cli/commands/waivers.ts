import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { dateOption, listOption, optionTexts } from '../parse-options.ts';
import { checkWaivers, listWaivers, type WaiverOptions } from '../run-waivers.ts';

/** Adds `healthrisk waivers list | check` to the program. */
export function registerWaivers(program: Command, io: Io): void {
  const { words } = io;
  const { commands, values } = words;
  const texts = optionTexts(words);
  const file = [`[${values.file}]`, words.arguments.waivers] as const;
  const waivers = program.command('waivers').description(commands.waivers);
  waivers
    .command('list')
    .description(commands['waivers list'])
    .argument(...file)
    .addOption(dateOption(texts.asOfWaivers, words))
    .action((path: string | undefined, options: WaiverOptions) => listWaivers(path, options, io));
  waivers
    .command('check')
    .description(commands['waivers check'])
    .argument(...file)
    .addOption(dateOption(texts.asOfWaivers, words))
    .addOption(listOption(`-r, --rules <${values.packs}>`, texts.rulesOfWaivers, words))
    .action((path: string | undefined, options: WaiverOptions) => checkWaivers(path, options, io));
}
