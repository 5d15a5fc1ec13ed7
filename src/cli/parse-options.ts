import { InvalidArgumentError, Option } from 'commander';
import { FIRST_DAY, MEMORY_MIN } from '../assess/request.ts';
import type { CliWords, OptionName } from '../i18n/cli-words.ts';
import { LANGUAGES } from '../i18n/index.ts';
import { SET_SIZE, SET_SIZE_MAX } from '../measure/singling-sets.ts';
import type { Delimiter } from '../model/csv.ts';
import { FORMATS, type Format } from '../report/index.ts';
import { FAIL_ON } from '../verdict/gate.ts';

/** What each option does, with the limits that the program has. */
export function optionTexts(words: CliWords): Record<OptionName, string> {
  return words.options({ memoryMin: MEMORY_MIN, setSize: SET_SIZE, setSizeMax: SET_SIZE_MAX });
}

/** An option that takes names separated by commas and may be repeated. */
export function listOption(flags: string, description: string, { problems }: CliWords): Option {
  return new Option(flags, description).argParser((text: string, before: string[] | undefined) => {
    const names = text.split(',').map((name) => name.trim());
    if (names.some((name) => name === '')) throw new InvalidArgumentError(problems.emptyName);
    return [...(before ?? []), ...names];
  });
}

const DELIMITER_NAMES: Readonly<Record<string, Delimiter>> = {
  ',': ',',
  comma: ',',
  ';': ';',
  semicolon: ';',
  '\t': '\t',
  '\\t': '\t',
  tab: '\t',
  '|': '|',
  pipe: '|',
};

/** `--delimiter`: one of four, by sign or by name. */
export function delimiterOption(words: CliWords): Option {
  const flags = `--delimiter <${words.values.sign}>`;
  return new Option(flags, optionTexts(words).delimiter).argParser((text: string) => {
    const delimiter = Object.hasOwn(DELIMITER_NAMES, text) ? DELIMITER_NAMES[text] : undefined;
    if (delimiter === undefined) throw new InvalidArgumentError(words.problems.delimiter);
    return delimiter;
  });
}

/** `--max-memory`, in MiB. */
export function memoryOption(words: CliWords): Option {
  const flags = `--max-memory <${words.values.size}>`;
  return new Option(flags, optionTexts(words).maxMemory).argParser((text: string) => {
    const megabytes = Number(text);
    if (!/^\d{1,9}$/.test(text) || megabytes < MEMORY_MIN) {
      throw new InvalidArgumentError(words.problems.memory(MEMORY_MIN));
    }
    return megabytes;
  });
}

/** `--as-of`, a calendar date; what it is the date of differs. */
export function dateOption(description: string, { problems, values }: CliWords): Option {
  return new Option(`--as-of <${values.date}>`, description).argParser((text: string) => {
    const date = new Date(`${text}T00:00:00Z`);
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
    if (!isDate || date.toISOString().slice(0, 10) !== text || text < FIRST_DAY) {
      throw new InvalidArgumentError(problems.date(FIRST_DAY));
    }
    return text;
  });
}

/** `--fail-on`: the gate. */
export function failOnOption(words: CliWords): Option {
  return new Option(`--fail-on <${words.values.verdict}>`, optionTexts(words).failOn)
    .choices([...FAIL_ON])
    .default('restrict');
}

/** `--format`: what goes to stdout. */
export function formatOption(words: CliWords, formats: readonly string[] = FORMATS): Option {
  return new Option(`-f, --format <${words.values.format}>`, optionTexts(words).format)
    .choices([...formats])
    .default('terminal');
}

/** A report that is to be written. */
export interface WantedOutput<F extends Format = Format> {
  format: F;
  path: string;
}

/** `--output format=path`, repeatable: several reports from one run. */
export function outputOption(words: CliWords, formats: readonly Format[] = FORMATS): Option {
  return new Option(`-o, --output <${words.values.output}>`, optionTexts(words).output)
    .default([])
    .argParser((text: string, before: WantedOutput[]) => {
      const [format = '', ...rest] = text.split('=');
      const path = rest.join('=');
      const known = formats.find((name) => name === format);
      if (known === undefined || path === '') {
        throw new InvalidArgumentError(words.problems.output(formats));
      }
      return [...before, { format: known, path }];
    });
}

/** The language that the reader is spoken to in; what holds without it: {@link languageFor}. */
export function langOption(words: CliWords): Option {
  return new Option(`--lang <${words.values.language}>`, optionTexts(words).lang).choices([
    ...LANGUAGES,
  ]);
}
