import type { Language } from '../errors/problem.ts';

/**
 * The language of errors, which may happen before options are parsed: that of `--lang`, else of
 * HEALTHRISK_LANG, else of the locale, else English. What names no language that is spoken is passed
 * over here; to refuse it is for others, and that error is told too.
 */
export function errorLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedBy(argv);
  if (asked !== null) return asked;
  const own = spoken(env.HEALTHRISK_LANG);
  if (own !== null) return own;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en';
}

/** The last one counts, as for every option. Behind `--` stand no options. */
function askedBy(argv: readonly string[]): Language | null {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  let asked: Language | null = null;
  for (const [at, word] of options.entries()) {
    if (word === '--lang') asked = spoken(options[at + 1]) ?? asked;
    else if (word.startsWith('--lang=')) asked = spoken(word.slice('--lang='.length)) ?? asked;
  }
  return asked;
}

function spoken(name: string | undefined): Language | null {
  return name === 'en' || name === 'fr' ? name : null;
}
