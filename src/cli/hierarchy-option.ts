import { InvalidArgumentError, Option } from 'commander';
import type { CliWords } from '../i18n/cli-words.ts';
import { optionTexts } from './parse-options.ts';

/** A file in which the coarser levels of a column stand. */
export interface WantedHierarchy {
  column: string;
  path: string;
}

/**
 * `--hierarchy column=file`, repeatable. The first sign ends the name: columns that have it in theirs are
 * named in the configuration.
 */
export function hierarchyOption(words: CliWords): Option {
  const { problems, values } = words;
  const flags = `--hierarchy <${values.hierarchy}>`;
  return new Option(flags, optionTexts(words).hierarchy).argParser(
    (text: string, before: WantedHierarchy[] = []) => {
      const [, column = '', path = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
      if (column === '' || path === '') throw new InvalidArgumentError(problems.hierarchy);
      if (before.some((one) => one.column === column)) {
        throw new InvalidArgumentError(problems.severalHierarchies(column));
      }
      return [...before, { column, path }];
    },
  );
}
