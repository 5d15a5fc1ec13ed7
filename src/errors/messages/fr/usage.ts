import type { usage as en, GivenOption } from '../en/usage.ts';
import type { Translation } from '../told.ts';
import { fr, or } from './words.ts';

/** Puts what was expected behind the option and its value. */
const invalid =
  (expected: string) =>
  ({ flags, value }: GivenOption) => ({
    message: fr`la valeur « ${value} » de l’option « ${flags} » n’est pas valable : ${expected}`,
  });

/** What the parser of the command line finds. */
export const usage: Translation<typeof en> = {
  'option-unknown': ({ option, similar }) => ({
    message: fr`option inconnue « ${option} »`,
    ...didYouMean(similar),
  }),
  'command-unknown': ({ command, similar }) => ({
    message: fr`commande inconnue « ${command} »`,
    ...didYouMean(similar),
  }),
  'argument-missing': ({ argument }) => ({
    message: fr`l’argument obligatoire « ${argument} » manque`,
  }),
  'option-value-missing': ({ flags }) => ({
    message: fr`l’option « ${flags} » attend une valeur`,
  }),
  'option-choice': ({ allowed, ...given }) => invalid(fr`les choix permis sont ${allowed}`)(given),
  'argument-choice': ({ argument, value, allowed }) => ({
    message: fr`la valeur « ${value} » de l’argument « ${argument} » n’est pas valable : les choix permis sont ${allowed}`,
  }),
  'arguments-surplus': ({ command, expected, found }) => ({
    message:
      command === null
        ? fr`trop d’arguments : ${expected} au plus, ${found} donnés`
        : fr`trop d’arguments pour « ${command} » : ${expected} au plus, ${found} donnés`,
  }),
  'command-missing': () => ({ message: 'commande attendue, aucune donnée' }),
  'command-line-refused': () => ({
    message: 'une commande est attendue, avec ses options et ses arguments',
  }),
  'option-names': invalid('il faut des noms séparés par des virgules, l’un est vide'),
  'option-delimiter': invalid('il faut l’un des signes , ; tab |'),
  'option-memory': ({ least, ...given }) =>
    invalid(`il faut un nombre entier de Mio, au moins ${least}`)(given),
  'option-date': ({ first, ...given }) =>
    invalid(`il faut une date telle que 2026-11-23, à partir du ${first}`)(given),
  'option-output': ({ formats, ...given }) =>
    invalid(fr`il faut format=chemin, où le format est ${or(formats)}`)(given),
  'option-set-size': ({ most, ...given }) =>
    invalid(`il faut un nombre entier de 1 à ${most}`)(given),
  'option-threshold-twice': ({ metric, ...given }) =>
    invalid(`un seul seuil sur ${metric} est attendu, il y en a plusieurs`)(given),
  'option-metric': ({ names, likely, ...given }) => ({
    ...invalid(
      `il faut métrique=seuil, où la métrique est ${or([...names, 'l’identifiant d’une métrique'])}`,
    )(given),
    ...didYouMean(likely === null ? [] : [likely]),
  }),
  'option-number': ({ name, ...given }) =>
    invalid(`il faut un nombre tel que 20 ou 0.2 pour ${name}`)(given),
};

function didYouMean(similar: readonly string[]): { hint?: string } {
  return similar.length === 0 ? {} : { hint: fr`vouliez-vous dire ${or(similar)} ?` };
}
