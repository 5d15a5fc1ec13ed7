import { InvalidArgumentError, Option } from 'commander';
import { FIRST_DAY, MEMORY_MIN } from '../assess/request.ts';
import { LANGUAGES } from '../i18n/index.ts';
import type { Delimiter } from '../model/csv.ts';
import { FORMATS, type Format } from '../report/index.ts';

/** An option that takes names separated by commas and may be repeated. */
export function listOption(flags: string, description: string): Option {
  return new Option(flags, `${description}, separated by commas`).argParser(
    (text: string, before: string[] | undefined) => {
      const names = text.split(',').map((name) => name.trim());
      if (names.some((name) => name === '')) {
        throw new InvalidArgumentError('expected names separated by commas, found an empty one.');
      }
      return [...(before ?? []), ...names];
    },
  );
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
export function delimiterOption(): Option {
  return new Option(
    '--delimiter <sign>',
    'comma, semicolon, tab or pipe; detected by default',
  ).argParser((text: string) => {
    const delimiter = Object.hasOwn(DELIMITER_NAMES, text) ? DELIMITER_NAMES[text] : undefined;
    if (delimiter === undefined) {
      throw new InvalidArgumentError('expected one of , ; tab |.');
    }
    return delimiter;
  });
}

/** `--max-memory`, in MiB. */
export function memoryOption(): Option {
  return new Option(
    '--max-memory <MiB>',
    `for codes, dictionaries and class tables, at least ${MEMORY_MIN}; default: half of what there is`,
  ).argParser((text: string) => {
    const megabytes = Number(text);
    if (!/^\d{1,9}$/.test(text) || megabytes < MEMORY_MIN) {
      throw new InvalidArgumentError(`expected a whole number of MiB, at least ${MEMORY_MIN}.`);
    }
    return megabytes;
  });
}

/** An option that takes a calendar date. */
export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string) => {
    const date = new Date(`${text}T00:00:00Z`);
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
    if (!isDate || date.toISOString().slice(0, 10) !== text || text < FIRST_DAY) {
      throw new InvalidArgumentError(`expected a date such as 2026-11-23, from ${FIRST_DAY} on.`);
    }
    return text;
  });
}

/** `--output format=path`, repeatable: several reports from one run. */
export function outputOption(): Option {
  return new Option('-o, --output <format=path>', 'write a report to a file; may be repeated')
    .default([], 'none')
    .argParser((text: string, before: { format: Format; path: string }[]) => {
      const [format = '', ...rest] = text.split('=');
      const path = rest.join('=');
      const known = FORMATS.find((name) => name === format);
      if (known === undefined || path === '') {
        throw new InvalidArgumentError(`expected format=path with format ${FORMATS.join(', ')}.`);
      }
      return [...before, { format: known, path }];
    });
}

/** The language that the reader is spoken to in; what holds without it: {@link languageFor}. */
export function langOption(): Option {
  return new Option(
    '--lang <language>',
    'language; default: HEALTHRISK_LANG, else that of the locale',
  ).choices([...LANGUAGES]);
}
