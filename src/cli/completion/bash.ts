import type { Completed, CompletedCommand } from './model.ts';

/** A script for bash 4 and later, to be evaluated. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  return `# Completion of healthrisk for bash: eval "$(healthrisk completion bash)"
_healthrisk() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" i
  # Bash cuts --format=json and json=file at the sign.
  if [[ "$cur" == "=" ]]; then
    cur=""
  elif [[ "$prev" == "=" ]]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command \${COMP_WORDS[i]}" in
${commands.flatMap(steps).join('\n')}
    esac
  done
  case "$command|$prev" in
${commands.flatMap(values).join('\n')}
  esac
  case "$command" in
${commands.map(others).join('\n')}
  esac
}
_healthrisk_words() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
  if [[ "\${COMPREPLY[0]}" == *= ]]; then compopt -o nospace 2>/dev/null; fi
}
_healthrisk_files() {
  mapfile -t COMPREPLY < <(compgen -f -- "$cur")
  compopt -o filenames 2>/dev/null
}
complete -F _healthrisk healthrisk
`;
}

/** From the words so far to the command they name. */
function steps({ path, subcommands }: CompletedCommand): string[] {
  const before = path.join(' ');
  return subcommands.map(({ name }) => {
    const after = [...path, name].join(' ');
    return `      '${before} ${name}') command='${after}' ;;`;
  });
}

/** What may follow an option that takes a value. */
function values({ path, options }: CompletedCommand): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map((option) => {
      const patterns = option.names.map((name) => `'${path.join(' ')}|${name}'`);
      const formats = option.choices.filter((choice) => choice.endsWith('='));
      // Behind the sign of format=path comes a file.
      const behind = formats.map((choice) => `'${path.join(' ')}|${choice.slice(0, -1)}'`);
      const file =
        behind.length === 0 ? '' : `\n    ${behind.join('|')}) _healthrisk_files; return ;;`;
      return `    ${patterns.join('|')}) ${follow(option)}; return ;;${file}`;
    });
}

/** What may stand anywhere else. */
function others({ path, choices, isFile, options, subcommands }: CompletedCommand): string {
  const names = options.flatMap((option) => option.names).join(' ');
  const words = [...subcommands.map(({ name }) => name), ...choices];
  const rest = follow({ choices: words, isFile });
  return `    '${path.join(' ')}') if [[ "$cur" == -* ]]; then _healthrisk_words '${names}'; else ${rest}; fi ;;`;
}

function follow({ choices, isFile }: Completed): string {
  if (choices.length > 0) return `_healthrisk_words '${choices.join(' ')}'`;
  return isFile ? '_healthrisk_files' : ':';
}
