import type { packForms as en, ThresholdRange } from '../en/pack-forms.ts';
import type { Translation } from '../told.ts';
import { fr } from './words.ts';

const RANGES: Record<ThresholdRange, string> = {
  'from-1': "d'au moins 1",
  'from-2': "d'au moins 2",
  'above-1': 'supérieur à 1',
  'from-0': "d'au moins 0",
  'from-0-below-1': "d'au moins 0 et inférieur à 1",
  'above-0-below-1': 'supérieur à 0 et inférieur à 1',
  'above-0': 'supérieur à 0',
};

/** What must stand in a rule pack. */
export const packForms: Translation<typeof en> = {
  'date-form': () => ({ message: fr`doit être une date : 2024, 2024-05 ou 2024-05-06` }),
  'address-form': () => ({ message: 'doit être une adresse http ou https' }),
  'day-form': () => ({ message: 'doit être un jour, tel que 2029-03-26' }),
  'version-form': () => ({ message: 'doit être trois nombres, tels que 1.0.0' }),
  'kebab-form': () => ({
    message: fr`doit être en kebab-case : lettres minuscules, chiffres et traits d'union`,
  }),
  'unit-form': () => ({ message: "ne doit ni être vide ni contenir d'espace" }),
  'csv-form': () => ({
    message: fr`doit être du CSV : un en-tête et au moins un enregistrement`,
  }),
  'only-law-applies-from': () => ({
    message: fr`seule une loi s'applique à partir d'un jour ; le reste s'applique ou n'est pas une source`,
  }),
  'no-channel': ({ channels }) => ({
    message: fr`doit nommer au moins un canal : ${channels.join(', ')}`,
  }),
  'no-role-or-meaning': () => ({ message: 'doit nommer au moins un rôle ou une signification' }),
  'no-criterion': () => ({ message: 'doit nommer au moins un critère' }),
  'prefix-length-missing': () => ({
    message: 'doit dire quelle longueur un postal-prefix peut avoir',
  }),
  'units-misfit-prefix': () => ({
    message: 'chaque unité doit avoir autant de caractères que le dit prefix',
  }),
  'below-or-table': () => ({
    message: "doit avoir soit below (une liste d'unités), soit table (un fichier)",
  }),
  'more-than-set': () => ({
    message: "ne doit pas dépasser le nombre de significations de l'ensemble",
  }),
  'only-aggregate': () => ({
    message: fr`doit être [aggregate] : seules les tables d'effectifs ont des cases`,
  }),
  'metric-without-criterion': ({ metric }) => ({
    message: `aucun critère ne peut porter sur ${metric}`,
  }),
  'metric-of-rare-value': ({ metric }) => ({
    message: fr`aucun critère ne peut porter sur ${metric} : employez le genre rare-value`,
  }),
  'other-bound': ({ metric, bound }) => ({
    message:
      bound === 'minimum'
        ? fr`${metric} demande un minimum (>= ou >) : ceci admettrait ce qu'il faut rejeter`
        : fr`${metric} demande un maximum (<= ou <) : ceci admettrait ce qu'il faut rejeter`,
  }),
  'threshold-out-of-range': ({ metric, range }) => ({
    message: `un seuil sur ${metric} doit être ${RANGES[range]}`,
  }),
  'threshold-not-whole': ({ metric }) => ({
    message: `un seuil sur ${metric} doit être un nombre entier`,
  }),
  'parameter-missing': ({ metric, name }) => ({ message: `${metric} a besoin de params.${name}` }),
  'parameter-surplus': ({ metric, name }) => ({
    message: `${metric} n'a pas de paramètre ${name}`,
  }),
  'l-out-of-range': () => ({ message: 'l-recursive-c se mesure pour l de 2 à 5' }),
  'k-not-published': () => ({ message: 'seul prosecutor-risk-max porte un k publié' }),
  'k-too-small': ({ least, risk }) => ({
    message: `k doit être au moins ${least} pour un risque de ${risk}`,
  }),
  'id-core': () => ({ message: "l'identifiant core est réservé aux contrôles de l'outil" }),
  'id-required': () => ({
    message: "l'identifiant required est réservé à ce que demande --require",
  }),
  'kind-core': () => ({ message: "le genre core est réservé aux contrôles de l'outil" }),
  'id-of-check': ({ id }) => ({
    message: `l'identifiant ${id} est réservé à un contrôle de l'outil`,
  }),
  'id-twice': ({ id }) => ({
    message: `l'identifiant ${id} figure deux fois dans ce référentiel`,
  }),
  'core-incomplete': ({ checks }) => ({
    message: fr`le référentiel core doit contenir une seule fois chaque contrôle de l'outil : ${checks.join(', ')}`,
  }),
};
