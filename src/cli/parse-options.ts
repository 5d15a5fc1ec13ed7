import { Option } from 'commander';
import { FIRST_DAY, MEMORY_MIN } from '../assess/request.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Problem } from '../errors/problem.ts';
import type { Delimiter } from '../model/csv.ts';
import { FORMATS, type Format } from '../report/index.ts';

const DELIMITER = '--delimiter <sign>';
const MEMORY = '--max-memory <MiB>';
const OUTPUT = '-o, --output <format=path>';

/** The error for a value that an option does not take; commander passes it on as it is. */
export function refused(...problem: Problem): HealthriskError {
  return new HealthriskError('E-USAGE', { problem });
}

/** An option that takes names separated by commas and may be repeated. */
export function listOption(flags: string, description: string): Option {
  return new Option(flags, `${description}, separated by commas`).argParser(
    (text: string, before: string[] | undefined) => {
      const names = text.split(',').map((name) => name.trim());
      if (names.some((name) => name === '')) {
        throw refused('option-names', { flags, value: text });
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
  return new Option(DELIMITER, 'comma, semicolon, tab or pipe; detected by default').argParser(
    (text: string) => {
      const delimiter = Object.hasOwn(DELIMITER_NAMES, text) ? DELIMITER_NAMES[text] : undefined;
      if (delimiter === undefined) {
        throw refused('option-delimiter', { flags: DELIMITER, value: text });
      }
      return delimiter;
    },
  );
}

/** `--max-memory`, in MiB. */
export function memoryOption(): Option {
  return new Option(
    MEMORY,
    `for codes, dictionaries and class tables, at least ${MEMORY_MIN}; default: half of what there is`,
  ).argParser((text: string) => {
    const megabytes = Number(text);
    if (!/^\d{1,9}$/.test(text) || megabytes < MEMORY_MIN) {
      throw refused('option-memory', { flags: MEMORY, value: text, least: MEMORY_MIN });
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
      throw refused('option-date', { flags, value: text, first: FIRST_DAY });
    }
    return text;
  });
}

/** `--output format=path`, repeatable: several reports from one run. */
export function outputOption(): Option {
  return new Option(OUTPUT, 'write a report to a file; may be repeated')
    .default([], 'none')
    .argParser((text: string, before: { format: Format; path: string }[]) => {
      const [format = '', ...rest] = text.split('=');
      const path = rest.join('=');
      const known = FORMATS.find((name) => name === format);
      if (known === undefined || path === '') {
        throw refused('option-output', { flags: OUTPUT, value: text, formats: FORMATS });
      }
      return [...before, { format: known, path }];
    });
}

/** In which language titles and advice of criteria are told. */
export function langOption(): Option {
  return new Option('--lang <language>', 'titles and advice in English or French')
    .choices(['en', 'fr'])
    .default('en');
}
