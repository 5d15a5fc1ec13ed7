import type { Command, Option } from 'commander';

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

/** Placeholders of values and arguments that are files, or may be. */
const FILES =
  /^(?:<|\[)(?:file|files|data|packs?|assessments?|waivers|old|new)(?:\.\.\.)?(?:>|\])$/;

/** `format=path`: a word of a list, then a file. */
const FORMAT_AND_PATH = '<format=path>';

/** Every command of a program with what may follow it, as commander knows it. */
export function completedCommands(program: Command): CompletedCommand[] {
  return walk(program, [], []);
}

function walk(
  command: Command,
  path: readonly string[],
  inherited: readonly CompletedOption[],
): CompletedCommand[] {
  const help = command.createHelp();
  const visible = help.visibleOptions(command);
  const formats = visible.find(({ long }) => long === '--format')?.argChoices ?? [];
  const own = visible.map((option) => completedOption(option, formats));
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
      isFile: args.some((argument) => FILES.test(`<${argument.name()}>`)),
    },
    // What commander adds by itself is not among the commands of the program.
    ...children
      .filter((child) => command.commands.includes(child as Command))
      .flatMap((child) => walk(child as Command, [...path, child.name()], options)),
  ];
}

function completedOption(option: Option, formats: readonly string[]): CompletedOption {
  const placeholder = /[<[].*$/.exec(option.flags)?.[0] ?? '';
  const { argChoices, description, long, short } = option;
  return {
    names: [short, long].filter((name) => name != null),
    takesValue: placeholder !== '',
    description,
    choices:
      placeholder === FORMAT_AND_PATH ? formats.map((format) => `${format}=`) : (argChoices ?? []),
    isFile: FILES.test(placeholder) || placeholder === FORMAT_AND_PATH,
  };
}
