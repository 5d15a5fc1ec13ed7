import type { Command, Option } from 'commander';
import type { CliWords, ValueName } from '../../i18n/cli-words.ts';

/** What may follow: words of a list, a file, or something nobody can guess. */
export interface Completed {
  choices: readonly string[];
  isFile: boolean;
}

/** An option as a shell completes it. */
export interface CompletedOption extends Completed {
  /** Names as they are typed, dashes included. */
  names: readonly string[];
  takesValue: boolean;
  description: string;
}

/** A command as a shell completes it. */
export interface CompletedCommand extends Completed {
  /** Words behind the program's name; empty for the program itself. */
  path: readonly string[];
  description: string;
  subcommands: readonly { name: string; description: string }[];
  /** Its own and those of every command above it. */
  options: readonly CompletedOption[];
}

/** Values and arguments that are files, or may be. */
const FILES: readonly ValueName[] = [
  'file',
  'files',
  'data',
  'pack',
  'packs',
  'assessment',
  'assessments',
  'old',
  'new',
];

/** What stands for a value in this language, by which it is known. */
type Values = CliWords['values'];

/** Every command of a program with what may follow it, as commander knows it. */
export function completedCommands(program: Command, values: Values): CompletedCommand[] {
  return walk(program, [], [], values);
}

function walk(
  command: Command,
  path: readonly string[],
  inherited: readonly CompletedOption[],
  values: Values,
): CompletedCommand[] {
  const help = command.createHelp();
  const visible = help.visibleOptions(command);
  const formats = visible.find(({ long }) => long === '--format')?.argChoices ?? [];
  const own = visible.map((option) => completedOption(option, formats, values));
  const known = new Set(own.flatMap(({ names }) => names));
  const options = [
    ...own,
    ...inherited.filter(({ names }) => !names.some((name) => known.has(name))),
  ];
  const children = help.visibleCommands(command);
  const args = command.registeredArguments;
  return [
    {
      path,
      description: command.description(),
      subcommands: children.map((child) => ({
        name: child.name(),
        description: child.description(),
      })),
      options,
      choices: args.flatMap(({ argChoices }) => argChoices ?? []),
      isFile: args.some((argument) => isFile(argument.name(), values)),
    },
    // What commander adds by itself is not among the commands of the program.
    ...children
      .filter((child) => command.commands.includes(child as Command))
      .flatMap((child) => walk(child as Command, [...path, child.name()], options, values)),
  ];
}

function completedOption(
  option: Option,
  formats: readonly string[],
  values: Values,
): CompletedOption {
  const placeholder = /[<[](.*)[>\]]$/.exec(option.flags)?.[1] ?? '';
  // A word of a list, then a file.
  const isOutput = placeholder === values.output;
  const { argChoices, description, long, short } = option;
  return {
    names: [short, long].filter((name) => name != null),
    takesValue: placeholder !== '',
    description,
    choices: isOutput ? formats.map((format) => `${format}=`) : (argChoices ?? []),
    isFile: isOutput || isFile(placeholder, values),
  };
}

function isFile(placeholder: string, values: Values): boolean {
  const name = placeholder.replace(/\.\.\.$/, '');
  return FILES.some((value) => values[value] === name);
}
