import { plural } from './messages/en/words.ts';
import { fr, plural as pluriel } from './messages/fr/words.ts';
import type { Language } from './messages/told.ts';

/** What stands around the words of an error when it is printed. */
export interface ErrorFrame {
  head(code: string, message: string): string;
  hint(hint: string): string;
  more(command: string): string;
  /** A place in a file without lines. */
  column(file: string, column: number): string;
  /** Problems of the same file that are not shown. */
  others(n: number): string;
  /** What is said of an error that nobody expected. */
  bug: string;
  /** Stands above the trace of such an error. */
  reportTrace: string;
}

const FRAMES: Readonly<Record<Language, ErrorFrame>> = {
  en: {
    head: (code, message) => `error[${code}]: ${message}`,
    hint: (hint) => `hint: ${hint}`,
    more: (command) => `more: ${command}`,
    column: (file, column) => `${file}, column ${column}`,
    others: (n) =>
      plural(n, 'and one more problem in the same file', `and ${n} more problems in the same file`),
    bug: 'something happened that should be impossible: this is a bug in healthrisk',
    reportTrace: 'the trace below holds no data; please report it',
  },
  fr: {
    head: (code, message) => fr`erreur[${code}] : ${message}`,
    hint: (hint) => fr`conseil : ${hint}`,
    more: (command) => fr`en savoir plus : ${command}`,
    column: (file, column) => `${file}, colonne ${column}`,
    others: (n) =>
      pluriel(
        n,
        'et un autre problème dans le même fichier',
        `et ${n} autres problèmes dans le même fichier`,
      ),
    bug: fr`il s'est produit ce qui devrait être impossible : c'est un défaut de healthrisk`,
    reportTrace: fr`la trace ci-dessous ne contient aucune donnée ; merci de la signaler`,
  },
};

/** The frame of errors in a language. */
export function errorFrame(language: Language): ErrorFrame {
  return FRAMES[language];
}
