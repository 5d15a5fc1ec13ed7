import type { CompletedCommand, CompletedOption } from './model.ts';

/** A script for fish 3 and later, to be sourced or put into its folder of completions. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  return `# Completion of healthrisk for fish: healthrisk completion fish | source
function __healthrisk_command
  set -l command ''
  for word in (commandline -opc)[2..-1]
    switch "$command $word"
${commands.flatMap(steps).join('\n')}
    end
  end
  test "$command" = "$argv[1]"
end
complete -c healthrisk -f
${commands.flatMap(lines).join('\n')}
`;
}

/** From the words so far to the command they name. */
function steps({ path, subcommands }: CompletedCommand): string[] {
  return subcommands.flatMap(({ name }) => {
    const after = [...path, name].join(' ');
    return [
      `      case ${quoted(`${path.join(' ')} ${name}`)}`,
      `        set command ${quoted(after)}`,
    ];
  });
}

function lines(command: CompletedCommand): string[] {
  const { path, choices, isFile, options, subcommands } = command;
  const start = `complete -c healthrisk -n ${quoted(`__healthrisk_command ${quoted(path.join(' '))}`)}`;
  return [
    ...subcommands.map(
      ({ name, description }) => `${start} -a ${quoted(name)} -d ${quoted(description)}`,
    ),
    ...(choices.length === 0 ? [] : [`${start} -a ${quoted(choices.join(' '))}`]),
    ...(isFile ? [`${start} -F`] : []),
    ...options.map((option) => `${start} ${optionFlags(option)}`),
  ];
}

function optionFlags({ names, takesValue, choices, isFile, description }: CompletedOption): string {
  const flags = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  if (takesValue) flags.push(isFile ? '-r -F' : '-x');
  if (choices.length > 0) flags.push(`-a ${quoted(choices.join(' '))}`);
  return [...flags, `-d ${quoted(description)}`].join(' ');
}

/** Between single quotes fish reads only a backslash and the quote itself. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
