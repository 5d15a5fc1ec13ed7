import { type Command, Option } from 'commander';
import { CHANNELS } from '../../model/pack.ts';
import type { Io } from '../io.ts';
import {
  dateOption,
  failOnOption,
  formatOption,
  listOption,
  optionTexts,
  outputOption,
} from '../parse-options.ts';
import type { DecideOptions } from '../run-decide.ts';

/** Adds `healthrisk decide` to the program: the verdict again, without the data. */
export function registerDecide(program: Command, io: Io): void {
  const { words } = io;
  const { values } = words;
  const texts = optionTexts(words);
  const command = program
    .command('decide')
    .description(words.commands.decide)
    .argument(`<${values.assessments}...>`, words.arguments.assessments)
    .addOption(listOption(`-r, --rules <${values.packs}>`, texts.rulesAgain, words))
    .addOption(dateOption(texts.asOfAgain, words))
    .addOption(
      new Option(`--channel <${values.channel}>`, texts.channelAgain).choices([...CHANNELS, 'all']),
    )
    .addOption(failOnOption(words))
    .addOption(
      new Option(`--data <${values.file}>`, texts.dataAgain).argParser(
        (text: string, before: string[] | undefined) => [...(before ?? []), text],
      ),
    )
    .addOption(formatOption(words))
    .addOption(outputOption(words));
  command.action(async (paths: string[], options: DecideOptions) => {
    const { runDecide } = await import('../run-decide.ts');
    const given = (name: keyof DecideOptions) => command.getOptionValueSource(name) === 'cli';
    await runDecide(paths, { options, given }, io);
  });
}
