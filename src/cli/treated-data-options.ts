import { type Command, Option } from 'commander';
import type { CliWords } from '../i18n/cli-words.ts';
import { CHANNELS } from '../model/pack.ts';
import { addColumnOptions } from './column-options.ts';
import { dateOption, listOption, memoryOption, optionTexts } from './parse-options.ts';
import { addTextOptions } from './reading-options.ts';
import { requireOption } from './require-option.ts';

/** What the columns are, by what treatments of them are judged, and how the data are read. */
export function addTreatedDataOptions(command: Command, words: CliWords): Command {
  const { groups, values } = words;
  const texts = optionTexts(words);
  addColumnOptions(command, words)
    .optionsGroup(groups.judging)
    .option(`--opt-out <${values.file}>`, texts.optOut)
    .addOption(listOption(`-r, --rules <${values.packs}>`, texts.rules, words))
    .addOption(requireOption(words))
    .addOption(
      new Option(`--channel <${values.channel}>`, texts.channel).choices([...CHANNELS, 'all']),
    )
    .addOption(dateOption(texts.asOf, words));
  return addTextOptions(command, words).addOption(memoryOption(words)).optionsGroup(groups.output);
}
