import type { Difference, request as en } from '../en/request.ts';
import type { Translation } from '../told.ts';
import { fr, or, plural } from './words.ts';

const SEE_ASSESS = 'voyez AssessRequest dans les types du paquet';
const SEE_PROFILE = 'voyez ProfileRequest dans les types du paquet';
const CONTRADICTION = 'retirez la forme, ou ce qui la contredit';

const notInHeader = (column: string) =>
  fr`la colonne « ${column} » ne figure pas dans l'en-tête des données`;

/** What is asked for and declared: roles, columns, and requests of the library. */
export const request: Translation<typeof en> = {
  'column-unknown': ({ column }) => ({ message: notInHeader(column) }),
  'column-misspelt': ({ column, likely }) => ({
    message: notInHeader(column),
    hint: fr`vouliez-vous dire « ${likely} » ?`,
  }),
  'private-key-absent': ({ column }) => ({
    message: notInHeader(column),
    hint: fr`évaluez la table avec la clé, et supprimez-la avant la diffusion : sans elle, personne ne peut compter les personnes`,
  }),
  'subject-generalised': ({ column }) => ({
    message: fr`la clé de la personne doit être diffusée telle quelle ou pas du tout, « ${column} » est généralisée`,
  }),
  'hierarchy-of-generalised': ({ column }) => ({
    message: fr`une hiérarchie est attendue pour une colonne dont le niveau reste ouvert ; celui de « ${column} » est fixé par generalise dans la configuration`,
    hint: 'retirez --hierarchy pour cette colonne, ou generalise dans la configuration',
  }),
  'column-role-not-alone': ({ column, role }) => ({
    message: fr`une colonne qui a le rôle ${role} ne peut pas en avoir d'autre, « ${column} » en a plusieurs`,
  }),
  'subject-with-role': ({ column, role }) => ({
    message: fr`la clé de la personne ne peut pas avoir aussi le rôle ${role}, « ${column} » a les deux`,
    hint: fr`une clé distingue les personnes, et n'apprend rien sur elles : déclarez l'un des deux`,
  }),
  'several-subjects': () => ({
    message: 'une seule clé de la personne attendue, plusieurs trouvées',
  }),
  'subject-and-persons': () => ({
    message:
      'soit une clé de la personne, soit des enregistrements qui sont des personnes, mais pas les deux',
  }),
  'sensitive-declared-none': () => ({
    message: "aucune colonne sensible n'est attendue, comme il est déclaré, l'une l'est pourtant",
  }),
  'shape-and-subject': () => ({
    message:
      "quand chaque enregistrement est un groupe, il n'y a pas de clé de la personne, et l'une est déclarée",
    hint: CONTRADICTION,
  }),
  'shape-and-persons': () => ({
    message: 'les enregistrements sont soit des groupes, soit des personnes, mais pas les deux',
    hint: CONTRADICTION,
  }),
  'shape-and-count': () => ({
    message:
      "quand chaque enregistrement porte sur une seule personne, il n'y a pas de colonne d'effectifs, et l'une est déclarée",
    hint: CONTRADICTION,
  }),
  'stdin-missing': () => ({
    message: 'flux attendu dans stdin pour le chemin -, aucun donné',
    hint: 'passez un flux lisible dans stdin',
  }),
  'request-path': () => ({
    message: "il faut le chemin d'un fichier, plusieurs chemins, ou - pour l'entrée standard",
  }),
  'request-columns': () => ({
    message: 'il faut une Map du nom de colonne vers la déclaration',
  }),
  'day-too-early': ({ first }) => ({ message: `il faut un jour à partir du ${first}` }),
  'request-day': ({ first }) => ({
    message: fr`asOf : date ISO attendue, ce n'en est pas une ou elle est trop ancienne`,
    hint: `indiquez un jour tel que 2026-11-23, à partir du ${first}`,
  }),
  'request-part': ({ key, why }) => ({
    message: fr`${key} : ${why.fr.message}`,
    hint: SEE_ASSESS,
  }),
  'request-type': ({ key, type }) => ({
    message: fr`${key ?? 'requête'} : le type ${type} est attendu, autre chose trouvé`,
    hint: SEE_ASSESS,
  }),
  'request-choice': ({ key, allowed }) => ({
    message: fr`${key} : il faut ${or(allowed)}, autre chose trouvé`,
    hint: SEE_ASSESS,
  }),
  'request-keys': ({ key, unknown }) => ({
    message: fr`${key ?? 'requête'} : ${plural(unknown.length, 'clé inconnue', 'clés inconnues')} ${unknown.map((name) => fr`« ${name} »`).join(', ')}`,
    hint: SEE_ASSESS,
  }),
  'request-least': ({ key, least }) => ({
    message: fr`${key} : il faut au moins ${least}, la valeur est inférieure`,
    hint: SEE_ASSESS,
  }),
  'request-misshapen': ({ key }) => ({
    message: fr`${key ?? 'requête'} : il faut une autre forme`,
    hint: SEE_ASSESS,
  }),
  'profile-key': ({ key }) => ({
    message: `demande de profil attendue, elle contient la clé ${key}`,
    hint: SEE_PROFILE,
  }),
  'profile-set-size': ({ most }) => ({
    message: fr`setSize : il faut un nombre entier de 1 à ${most}`,
    hint: SEE_PROFILE,
  }),
  'verify-stream': () => ({
    message:
      "fichiers attendus, à lire deux fois (--verify, --advise), un flux ne peut être lu qu'une fois",
    hint: "enregistrez-le d'abord dans un fichier",
  }),
  'engines-differ': ({ one, other, differences, more }) => ({
    message:
      more === 0
        ? fr`les moteurs ${one} et ${other} devraient s'accorder, ils diffèrent sur : ${differences.map(named).join(', ')}`
        : fr`les moteurs ${one} et ${other} devraient s'accorder, ils diffèrent sur : ${differences.map(named).join(', ')} et ${more} de plus`,
  }),
  'threshold-none': ({ metric }) => ({
    message: `aucun seuil ne peut être fixé sur ${metric}`,
  }),
  'threshold-needs-pack': ({ metric }) => ({
    message: `un seuil sur ${metric} demande un référentiel`,
  }),
  'threshold-twice': ({ metric }) => ({ message: `un seul seuil sur ${metric} suffit` }),
  'requirement-looser': ({ metric, threshold, pack, asked }) => ({
    message: `--require doit durcir, ${metric} ${threshold} est demandé là où le référentiel ${pack} exige ${asked}`,
    hint: fr`pour laisser passer ce qu'un référentiel refuse, employez une dérogation : avec une raison, un nom et une fin`,
  }),
};

function named(difference: Difference): string {
  if (difference === null) return 'les enregistrements exposés';
  const { name, of } = difference;
  return of === null ? name : fr`${name} de « ${of} »`;
}
