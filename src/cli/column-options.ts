import { type Command, Option } from 'commander';
import type { CliWords } from '../i18n/cli-words.ts';
import { MISSING_POLICIES } from '../model/declaration.ts';
import { SHAPES } from '../model/pack.ts';
import { configOptions } from './config-for-data.ts';
import { descriptorOption } from './descriptor-for-data.ts';
import { listOption, optionTexts } from './parse-options.ts';

/** Adds the options that say what the columns are, the same in every command that judges data. */
export function addColumnOptions(command: Command, words: CliWords): Command {
  const { groups, values } = words;
  const texts = optionTexts(words);
  const list = (flag: string, text: string) =>
    listOption(`${flag} <${values.columns}>`, text, words);
  command
    .optionsGroup(groups.columns)
    .addOption(list('--qi', texts.qi))
    .addOption(list('--sensitive', texts.sensitive))
    .addOption(list('--direct', texts.direct))
    .addOption(list('--ignore', texts.ignore))
    .addOption(list('--strategic', texts.strategic))
    .addOption(list('--weight', texts.weight))
    .addOption(list('--count', texts.count))
    .addOption(list('--consent', texts.consent))
    .option(`--subject <${values.column}>`, texts.subject)
    .option(`--subject-private <${values.column}>`, texts.subjectPrivate)
    .addOption(new Option(`--shape <${values.shape}>`, texts.shape).choices([...SHAPES]));
  configOptions(words).forEach((option) => void command.addOption(option));
  return command
    .addOption(descriptorOption(words))
    .addOption(
      new Option(`--missing <${values.policy}>`, texts.missing).choices([...MISSING_POLICIES]),
    );
}
