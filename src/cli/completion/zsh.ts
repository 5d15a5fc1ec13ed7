import type { Completed, CompletedCommand } from './model.ts';

/** A script for zsh, to be evaluated or put into a folder of `fpath` as `_healthrisk`. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef healthrisk
# Completion of healthrisk for zsh: eval "$(healthrisk completion zsh)"
_healthrisk() {
  local cur="\${words[CURRENT]}" prev="\${words[CURRENT-1]}" command="" i
  if [[ "$cur" == --*=* ]]; then
    prev="\${cur%%=*}"
    cur="\${cur#*=}"
    compset -P '*='
  fi
  for ((i = 2; i < CURRENT; i++)); do
    case "$command \${words[i]}" in
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
_healthrisk_format_and_file() {
  if [[ "$cur" == *=* ]]; then
    compset -P '*='
    _files
  else
    compadd -S '' -- "$@"
  fi
}
if (( $+functions[compdef] )); then compdef _healthrisk healthrisk; fi
`;
}

/** From the words so far to the command they name. */
function steps({ path, subcommands }: CompletedCommand): string[] {
  const before = path.join(' ');
  return subcommands.map(({ name }) => {
    const after = [...path, name].join(' ');
    return `      ('${before} ${name}') command='${after}' ;;`;
  });
}

/** What may follow an option that takes a value. */
function values({ path, options }: CompletedCommand): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map((option) => {
      const patterns = option.names.map((name) => `'${path.join(' ')}|${name}'`);
      return `    (${patterns.join('|')}) ${follow(option)}; return ;;`;
    });
}

/** What may stand anywhere else. */
function others({ path, choices, isFile, options, subcommands }: CompletedCommand): string {
  const names = options.flatMap((option) => option.names).join(' ');
  const words = [...subcommands.map(({ name }) => name), ...choices];
  const rest = follow({ choices: words, isFile });
  return `    ('${path.join(' ')}') if [[ "$cur" == -* ]]; then compadd -- ${names}; else ${rest}; fi ;;`;
}

function follow({ choices, isFile }: Completed): string {
  if (choices.some((choice) => choice.endsWith('='))) {
    return `_healthrisk_format_and_file ${choices.map((choice) => `'${choice}'`).join(' ')}`;
  }
  if (choices.length > 0) return `compadd -- ${choices.join(' ')}`;
  return isFile ? '_files' : ':';
}
