import { LANGUAGES, type Language } from '../i18n/cli-words.ts';

/**
 * The language to speak before options are parsed: `--lang`, else `HEALTHRISK_LANG`, else the locale
 * of messages, else English. What is no language of ours decides nothing here: whoever parses the
 * option refuses it.
 * @param args of the program, without node and its own path
 */
export function spokenLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  return (
    known(langOf(args)) ??
    known(env.HEALTHRISK_LANG) ??
    known((env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2)) ??
    'en'
  );
}

/** The last one counts, as it does for every option; names behind `--` are no options. */
function langOf(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.reduce<string | undefined>((found, arg, at) => {
    if (arg === '--lang') return options[at + 1];
    return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : found;
  }, undefined);
}

function known(text: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === text?.toLowerCase());
}
