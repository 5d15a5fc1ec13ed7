import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Language } from '../i18n/catalogue.ts';
import { LANGUAGES } from '../i18n/index.ts';

/**
 * The language to speak: that of `--lang`, else HEALTHRISK_LANG, else that of the locale, else
 * English. A locale of another language is no mistake, the tool's own variable with one is.
 * @param asked by an option; undefined for none
 * @throws HealthriskError E-USAGE for an unknown language in HEALTHRISK_LANG
 */
export function languageFor(
  asked: Language | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked !== undefined) return asked;
  const own = env.HEALTHRISK_LANG ?? '';
  if (own === '') return languageOfLocale(env);
  const known = LANGUAGES.find((language) => language === own);
  if (known !== undefined) return known;
  throw new HealthriskError('E-USAGE', {
    problem: ['language-unknown', { languages: LANGUAGES }],
  });
}

/** The first of the variables that is set decides, as for every program. */
function languageOfLocale(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return (
    LANGUAGES.find((language) => new RegExp(`^${language}(?![a-z])`, 'i').test(locale)) ?? 'en'
  );
}

/**
 * The language to speak before options are parsed, as {@link languageFor} finds it; what is no
 * language of ours decides nothing yet, since whoever parses it refuses it.
 * @param args of the program, without node and its own path
 */
export function spokenLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const named = [langOf(args), env.HEALTHRISK_LANG];
  const known = named.flatMap((name) => LANGUAGES.filter((language) => language === name));
  return known[0] ?? languageOfLocale(env);
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
