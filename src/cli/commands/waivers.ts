import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { dateOption, langOption, listOption } from '../parse-options.ts';
import { checkWaivers, listWaivers, type WaiverOptions } from '../run-waivers.ts';

/** Adds `healthrisk waivers list | check` to the program. */
export function registerWaivers(program: Command, io: Io): void {
  const waivers = program.command('waivers').description('list and check waivers');
  const file = 'default: healthrisk.waivers.yaml beside the nearest healthrisk.yaml, or here';
  waivers
    .command('list')
    .description('who accepts what, until when, and how many days are left')
    .argument('[file]', file)
    .addOption(dateOption('--as-of <date>', 'default: today'))
    .addOption(langOption())
    .action((path: string | undefined, options: WaiverOptions) => listWaivers(path, options, io));
  waivers
    .command('check')
    .description('validate a file of waivers; expired ones are errors')
    .argument('[file]', file)
    .addOption(dateOption('--as-of <date>', 'default: today'))
    .addOption(langOption())
    .addOption(listOption('-r, --rules <packs>', 'packs of your own whose criteria it names'))
    .action((path: string | undefined, options: WaiverOptions) => checkWaivers(path, options, io));
}
