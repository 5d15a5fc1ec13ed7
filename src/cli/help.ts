import type { Argument, Command, Help, HelpConfiguration, Option } from 'commander';
import { EXIT } from '../errors/codes.ts';
import type { CliWords } from '../i18n/cli-words.ts';
import { ascii, plainSpaces } from '../report/ascii.ts';
import { WIDTH_MIN } from '../report/style.ts';
import { textWidth } from '../report/text-width.ts';
import { wrap, wrapBehind } from '../report/wrap.ts';

/** A description stands beside its term where it has at least so many cells. */
const BESIDE_MIN = 32;

/** What can be tried at once. */
const EXAMPLES = [
  'healthrisk profile stays.csv',
  'healthrisk assess stays.csv',
  'healthrisk assess stays.csv --qi birth_date,sex,postcode --sensitive icd10',
  'healthrisk advise stays.csv',
  'healthrisk explain k-minimum',
];

/** A line of a list: what is typed, and what it does. */
type Item = readonly [term: string, text: string];

/** `--help` in words of ours, in lines that fit the terminal. */
export function helpConfiguration(words: CliWords, isAscii: () => boolean): HelpConfiguration {
  return {
    showGlobalOptions: true,
    formatHelp: (command, helper) => {
      const text = helpText(command, helper, words, Math.max(WIDTH_MIN, helper.helpWidth ?? 80));
      return isAscii() ? asciiLines(text) : text;
    },
  };
}

function helpText(command: Command, helper: Help, words: CliWords, width: number): string {
  const { groups, help } = words;
  const usage = helper
    .commandUsage(command)
    .replace('[options]', `[${words.values.options}]`)
    .replace('[command]', `[${words.values.command}]`);
  const items = (list: readonly Item[], heading: string) =>
    list.length === 0 ? [] : [heading, ...list.flatMap((item) => layItem(item, list, width)), ''];
  const option = (one: Option): Item => [helper.optionTerm(one), described(one, words)];
  const lines = [
    ...wrapBehind(`${help.usage} `, usage, width),
    '',
    ...wrap(helper.commandDescription(command), width),
    '',
    ...items(
      helper.visibleArguments(command).map((one) => [one.name(), described(one, words)]),
      help.arguments,
    ),
    ...byGroup(helper.visibleOptions(command)).flatMap(([heading, options]) =>
      items(options.map(option), heading ?? groups.options),
    ),
    ...items(helper.visibleGlobalOptions(command).map(option), groups.global),
    ...items(
      helper
        .visibleCommands(command)
        .map((one) => [termOf(helper.subcommandTerm(one), words), one.description()]),
      help.commands,
    ),
    ...(command.parent === null ? closing(words, width) : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function termOf(term: string, { values }: CliWords): string {
  return term.replace('[options]', `[${values.options}]`);
}

/** Options under the headings that were given to them, in order of appearance. */
function byGroup(options: readonly Option[]): [string | undefined, Option[]][] {
  const groups = new Map<string | undefined, Option[]>();
  for (const option of options) {
    const group = groups.get(option.helpGroupHeading);
    if (group === undefined) groups.set(option.helpGroupHeading, [option]);
    else group.push(option);
  }
  return [...groups];
}

function described(one: Option | Argument, { help }: CliWords): string {
  const { argChoices, defaultValue, description } = one;
  return help.described(
    description,
    argChoices ?? null,
    typeof defaultValue === 'string' ? defaultValue : null,
  );
}

/** Beside its term, or below it where the terminal is narrow. */
function layItem([term, text]: Item, list: readonly Item[], width: number): string[] {
  const column = Math.max(...list.map(([other]) => textWidth(other)));
  if (width - column - 4 < BESIDE_MIN) {
    return [...wrapBehind('  ', term, width), ...wrapBehind('      ', text, width)];
  }
  return wrapBehind(`  ${term}${' '.repeat(column - textWidth(term) + 2)}`, text, width);
}

function closing({ help }: CliWords, width: number): string[] {
  const codes = Object.entries(EXIT).map(
    ([name, code]): Item => [String(code), help.exits[name as keyof typeof EXIT]],
  );
  return [
    help.examples,
    ...EXAMPLES.flatMap((example) => commandLines(example, width)),
    '',
    help.exitCodes,
    ...codes.flatMap(([code, meaning]) => wrapBehind(`  ${code.padEnd(3)}  `, meaning, width)),
    '',
    ...wrap(help.otherCodes, width),
  ];
}

/** A command that can be copied, however many lines it takes. */
function commandLines(command: string, width: number): string[] {
  const lines = wrap(command, width - 6);
  return lines.map((line, at) => {
    const end = at < lines.length - 1 ? ' \\' : '';
    return `${at === 0 ? '  ' : '    '}${line}${end}`;
  });
}

function asciiLines(text: string): string {
  return plainSpaces(text.split('\n').map(ascii).join('\n'));
}
