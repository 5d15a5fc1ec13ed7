import { readFileSync } from 'node:fs';
import { Argument, type Command } from 'commander';
import type { Io } from '../io.ts';

/** JSON Schemas that ship with the tool. */
const SCHEMAS = [
  'config',
  'pack',
  'waivers',
  'plan',
  'assessment',
  'profile',
  'advice',
  'treatment',
  'diff',
  'decisions',
] as const;

/** Beside the program, both in src and in dist. */
const SCHEMA_FOLDER = new URL('../../../schema/', import.meta.url);

/** Adds `healthrisk schema` to the program: a JSON Schema on stdout. */
export function registerSchema(program: Command, io: Pick<Io, 'out' | 'words'>): void {
  const { words } = io;
  program
    .command('schema')
    .description(words.commands.schema)
    .addArgument(
      new Argument(`<${words.values.name}>`, words.arguments.schema).choices([...SCHEMAS]),
    )
    .action((name: (typeof SCHEMAS)[number]) => {
      io.out(readFileSync(new URL(`${name}.schema.json`, SCHEMA_FOLDER), 'utf8'));
    });
}
