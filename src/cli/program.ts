import { Option } from 'commander';
import { VERSION } from '../run-info.ts';
import { registerAdvise } from './commands/advise.ts';
import { registerAnonymise } from './commands/anonymise.ts';
import { registerAssess } from './commands/assess.ts';
import { registerCompletion } from './commands/completion.ts';
import { registerConfig } from './commands/config.ts';
import { registerDecide } from './commands/decide.ts';
import { registerDiff } from './commands/diff.ts';
import { registerExplain } from './commands/explain.ts';
import { registerInit } from './commands/init.ts';
import { registerProfile } from './commands/profile.ts';
import { registerRender } from './commands/render.ts';
import { registerRules } from './commands/rules.ts';
import { registerSchema } from './commands/schema.ts';
import { registerWaivers } from './commands/waivers.ts';
import { helpConfiguration } from './help.ts';
import type { Io } from './io.ts';
import { langOption, optionTexts } from './parse-options.ts';
import type { SpokenCommand } from './spoken-command.ts';

/** Adds every command to the program, and what all of them share. */
export function addCommands(program: SpokenCommand, io: Io): void {
  const { words } = io;
  const texts = optionTexts(words);
  program
    .description(words.commands.healthrisk)
    .version(VERSION, '-V, --version', texts.version)
    .helpOption('-h, --help', texts.help)
    .helpCommand(`help [${words.values.command}]`, words.commands.help)
    .configureHelp(helpConfiguration(words, () => io.style().ascii))
    .exitOverride()
    .configureOutput({
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => io.style().width,
      getErrHelpWidth: () => io.style().width,
    })
    .addOption(
      new Option(`--color <${words.values.when}>`, texts.color)
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .addOption(
      new Option(`--progress <${words.values.how}>`, texts.progress)
        .choices(['auto', 'bar', 'none'])
        .default('auto'),
    )
    .addOption(langOption(words))
    .option('-q, --quiet', texts.quiet)
    .option('--debug', texts.debug);
  registerAssess(program, io);
  registerInit(program, io);
  registerConfig(program, io);
  registerProfile(program, io);
  registerAdvise(program, io);
  registerAnonymise(program, io);
  registerRender(program, io);
  registerDecide(program, io);
  registerDiff(program, io);
  registerExplain(program, io);
  registerRules(program, io);
  registerWaivers(program, io);
  registerSchema(program, io);
  registerCompletion(program, io);
}
