import type { waivers as en } from '../en/waivers.ts';
import type { Translation } from '../told.ts';
import { fr, suggestion } from './words.ts';

const UNKNOWN = "critère d'un référentiel connu attendu, aucun ne porte cet identifiant";

/** Waivers, and the file in which they stand. */
export const waivers: Translation<typeof en> = {
  'waivers-none': ({ name }) => ({
    message: `aucun ${name} à côté de la configuration la plus proche ni dans ce dossier`,
    hint: fr`nommez un fichier, ou écrivez-en un : docs/WAIVERS.md montre comment`,
  }),
  'waiver-criterion-form': () => ({
    message: 'doit être un référentiel et un critère, comme open-data/k-minimum',
  }),
  'waiver-day-form': () => ({ message: 'doit être un jour, tel que 2027-03-31' }),
  'waiver-twice': () => ({
    message:
      'une dérogation précédente porte sur le même critère, le même jeu de données et la même colonne',
    hint: "gardez l'une des deux",
  }),
  'waiver-criterion-unknown': (choices) => ({
    message: UNKNOWN,
    hint: suggestion(choices, 'critères de ce référentiel'),
  }),
  'waiver-pack-unknown': () => ({
    message: UNKNOWN,
    hint: fr`voyez healthrisk rules list ; nommez votre propre référentiel avec --rules ou dans healthrisk.yaml`,
  }),
  'waiver-not-possible': ({ criterion }) => ({
    message: fr`${criterion} ne peut pas faire l'objet d'une dérogation : les mesures ne valent qu'une fois cela fait`,
    hint: 'appliquez au fichier ce que dit le constat, puis évaluez ce qui en résulte',
  }),
  'worst-missing': () => ({
    message: 'la pire valeur tolérée est attendue, puisque le critère mesure quelque chose',
    hint: fr`ajoutez la clé worst : la plus petite classe, la part la plus élevée`,
  }),
  'worst-surplus': () => ({
    message: "aucune pire valeur n'est attendue, puisque le critère ne mesure rien",
    hint: 'retirez la clé worst',
  }),
  'worst-out-of-range': ({ metric, least, most, isWhole }) => {
    const values = isWhole ? 'un nombre entier' : 'un nombre';
    const range = most === null ? `d'au moins ${least}` : `de ${least} à ${most}`;
    return {
      message: `valeur que ${metric} peut prendre attendue, ${values} ${range}, celle-ci ne limiterait rien`,
      hint: fr`indiquez la pire valeur qui a été examinée et jugée acceptable ; une dérogation ne tolère jamais tout`,
    };
  },
  'waiver-expired': ({ asOf }) => ({
    message: `dérogation valable le ${asOf} attendue, celle-ci a expiré`,
  }),
  'waiver-too-long': ({ asOf }) => ({
    message: `jour dans l'année qui suit le ${asOf} attendu, celui-ci est plus tardif`,
    hint: "indiquez un jour plus proche, et faites approuver à nouveau la dérogation d'ici là",
  }),
  'waiver-of-request': ({ at, key, why }) => ({
    ...why.fr,
    message: fr`waivers.${at}.${key} : ${why.fr.message}`,
  }),
};
