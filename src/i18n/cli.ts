import type { CliWords, Language } from './cli-words.ts';
import { cli as en } from './en/cli.ts';
import { cli as fr } from './fr/cli.ts';

/** What the command line says, in each language. */
export const cliWords: Readonly<Record<Language, CliWords>> = { en, fr };
