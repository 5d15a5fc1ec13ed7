import type { Language } from './catalogue.ts';
import type { CliWords } from './cli-words.ts';
import { cli as en } from './en/cli.ts';
import { cli as fr } from './fr/cli.ts';
import { spaced } from './fr/spaces.ts';

/** What the command line says, in each language. */
export const cliWords: Readonly<Record<Language, CliWords>> = { en, fr: spaced(fr) };
