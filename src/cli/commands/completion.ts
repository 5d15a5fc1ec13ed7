import { Argument, type Command } from 'commander';
import type { Io } from '../io.ts';

/** Shells that can be told how to complete a line. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Adds `healthrisk completion` to the program: a script for a shell on stdout. */
export function registerCompletion(program: Command, io: Pick<Io, 'out' | 'words'>): void {
  const { words } = io;
  program
    .command('completion')
    .description(words.commands.completion)
    .addArgument(
      new Argument(`<${words.values.shell}>`, words.arguments.shell).choices([...SHELLS]),
    )
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { completedCommands } = await import('../completion/model.ts');
      const { bashCompletion } = await import('../completion/bash.ts');
      const { fishCompletion } = await import('../completion/fish.ts');
      const { zshCompletion } = await import('../completion/zsh.ts');
      const scripts = { bash: bashCompletion, fish: fishCompletion, zsh: zshCompletion };
      io.out(scripts[shell](completedCommands(program, words.values)));
    });
}
