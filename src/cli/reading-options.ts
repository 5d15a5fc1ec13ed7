import { type Command, Option } from 'commander';
import type { AssessRequest } from '../assess/request.ts';
import { HEADER_MODES, type HeaderMode } from '../detect/column-names.ts';
import { ENGINE_NAMES, type EngineName } from '../engines/engine-name.ts';
import type { CliWords } from '../i18n/cli-words.ts';
import { type Delimiter, ENCODINGS, type Encoding } from '../model/csv.ts';
import { delimiterOption, memoryOption, optionTexts } from './parse-options.ts';

/** How the text of a table is written, and how much memory its codes may take. */
export interface TextOptions {
  delimiter?: Delimiter;
  encoding?: Encoding;
  quote?: string;
  escape?: string;
  comment?: string;
  header: HeaderMode;
  maxMemory?: number;
}

/** How data are read, as commander parses it; the same in every command that reads them. */
export interface ReadingOptions extends TextOptions {
  engine: EngineName;
}

/** Adds the options of {@link ReadingOptions} under a heading of their own. */
export function addReadingOptions(command: Command, words: CliWords): Command {
  const engine = new Option(`--engine <${words.values.name}>`, optionTexts(words).engine)
    .choices([...ENGINE_NAMES])
    .default('auto');
  return addTextOptions(command, words).addOption(engine).addOption(memoryOption(words));
}

/** Those that say how the text of a table is written. */
export function addTextOptions(command: Command, words: CliWords): Command {
  const { groups, values } = words;
  const texts = optionTexts(words);
  return command
    .optionsGroup(groups.reading)
    .addOption(delimiterOption(words))
    .addOption(new Option(`--encoding <${values.name}>`, texts.encoding).choices([...ENCODINGS]))
    .option(`--quote <${values.mark}>`, texts.quote)
    .option(`--escape <${values.mark}>`, texts.escape)
    .option(`--comment <${values.marks}>`, texts.comment)
    .addOption(
      new Option(`--header <${values.mode}>`, texts.header)
        .choices([...HEADER_MODES])
        .default('auto'),
    );
}

/** The part of a request that says how data are read. */
export type ReadingRequest = Pick<
  AssessRequest,
  'header' | 'engine' | 'maxMemory' | 'delimiter' | 'encoding' | 'dialect'
>;

/** What was given; what was not is left to the library. */
export function readingRequest(options: TextOptions & Partial<ReadingOptions>): ReadingRequest {
  const { header, engine, maxMemory, delimiter, encoding } = options;
  return {
    header,
    ...(engine === undefined ? {} : { engine }),
    ...(maxMemory === undefined ? {} : { maxMemory }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...dialectFrom(options),
  };
}

const DIALECT_MARKS = ['quote', 'escape', 'comment'] as const;

/** Marks that were given; what was not stays as RFC 4180 has it. */
export function dialectFrom(options: TextOptions): Pick<AssessRequest, 'dialect'> {
  const given = DIALECT_MARKS.filter((mark) => options[mark] !== undefined);
  if (given.length === 0) return {};
  return { dialect: Object.fromEntries(given.map((mark) => [mark, options[mark]])) };
}
