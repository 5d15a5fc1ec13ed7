import type { CONFIG_ERROR_CODES } from '../../config-codes.ts';
import { fr } from './words.ts';

/** Codes of what somebody wrote about the data, in French. */
export const CONFIG_CODE_TEXTS_FR: Readonly<
  Record<keyof typeof CONFIG_ERROR_CODES, { meaning: string; remedy: string }>
> = {
  'E-CONFIG-NOT-FOUND': {
    meaning: 'le fichier de configuration ne peut pas être lu',
    remedy: 'vérifiez le chemin donné à --config',
  },
  'E-CONFIG-SYNTAX': {
    meaning: "la configuration n'est pas du YAML valable",
    remedy: "vérifiez l'endroit signalé",
  },
  'E-CONFIG-INVALID': {
    meaning: "une clé ou une valeur de la configuration n'est pas permise",
    remedy: 'voyez healthrisk schema config',
  },
  'E-CONFIG-COLUMN': {
    meaning: 'une colonne nommée dans la configuration ne figure pas dans les données',
    remedy: "retirez l'entrée, ou employez la configuration qui va avec ce fichier",
  },
  'E-CONFIG-ROLE': {
    meaning: 'la configuration donne à une colonne des rôles ou des réglages qui se contredisent',
    remedy: "gardez l'un des deux",
  },
  'E-CONFIG-HIERARCHY': {
    meaning: 'une hiérarchie de généralisation ne peut pas être employée',
    remedy:
      'une ligne par valeur, de la plus précise à la plus grossière, autant de niveaux à chaque ligne',
  },
  'E-CONFIG-PATTERN': {
    meaning: 'un motif sous recognise ne peut pas être employé',
    remedy:
      "écrivez-le en syntaxe RE2, de façon qu'il convienne aux cellules entières de ce genre et à nulle autre",
  },
  'E-DESCRIPTOR-SYNTAX': {
    meaning:
      "le fichier de métadonnées à côté des données n'est pas du JSON valable, ou ne peut pas être lu",
    remedy: fr`vérifiez l'endroit signalé, ou passez-vous du fichier : --no-descriptor`,
  },
  'E-DESCRIPTOR-INVALID': {
    meaning:
      "le fichier de métadonnées à côté des données n'est ni un Data Package ni un Table Schema",
    remedy: fr`voyez datapackage.org, ou passez-vous du fichier : --no-descriptor`,
  },
  'E-PACK-NOT-FOUND': {
    meaning: 'aucun référentiel ne porte ce nom',
    remedy: "voyez healthrisk rules list, ou donnez le chemin d'un fichier YAML",
  },
  'E-PACK-SYNTAX': {
    meaning: "un référentiel n'est pas du YAML valable",
    remedy: "vérifiez l'endroit signalé",
  },
  'E-PACK-INVALID': {
    meaning: "une clé ou une valeur d'un référentiel n'est pas permise",
    remedy: 'voyez healthrisk schema pack',
  },
  'E-PACK-LOOSENS': {
    meaning: "un référentiel assouplit un critère de celui qu'il étend",
    remedy: "un référentiel ne peut que durcir ce qu'il étend",
  },
  'E-PACK-CYCLE': {
    meaning: "des référentiels s'étendent mutuellement en boucle",
    remedy: "retirez l'un des extends",
  },
  'E-WAIVER-NOT-FOUND': {
    meaning: 'le fichier de dérogations ne peut pas être lu',
    remedy: 'vérifiez le chemin donné à --waivers',
  },
  'E-WAIVER-SYNTAX': {
    meaning: "le fichier de dérogations n'est pas du YAML valable",
    remedy: "vérifiez l'endroit signalé",
  },
  'E-WAIVER-INVALID': {
    meaning:
      "une clé ou une valeur d'une dérogation manque, n'est pas permise ou est dite deux fois",
    remedy: fr`une entrée demande criterion, dataset, reason, approver et expires, columns si ses constats portent sur des colonnes, et worst si le critère mesure quelque chose : voyez docs/WAIVERS.md, ou healthrisk schema waivers`,
  },
  'E-WAIVER-CRITERION': {
    meaning: "une dérogation nomme un critère qui n'existe pas, ou dont personne ne peut dispenser",
    remedy: "reprenez d'un rapport le référentiel et l'identifiant, comme dans open-data/k-minimum",
  },
  'E-WAIVER-EXPIRED': {
    meaning: 'une dérogation a expiré au jour du jugement',
    remedy: 'faites-la approuver à nouveau avec un jour plus tardif, ou retirez-la',
  },
  'E-PACK-TABLE': {
    meaning: "la table d'habitants que nomme un référentiel ne peut pas être employée",
    remedy: fr`écrivez un en-tête unit,population puis une unité par ligne ; voyez docs/criteria/unit-population.md`,
  },
  'E-PLAN-NOT-FOUND': {
    meaning: 'le plan de traitement ne peut pas être lu',
    remedy: 'vérifiez le chemin donné à --plan',
  },
  'E-PLAN-SYNTAX': {
    meaning: "le plan de traitement n'est pas du YAML valable",
    remedy: "vérifiez l'endroit signalé",
  },
  'E-PLAN-INVALID': {
    meaning: "une clé ou une valeur du plan n'est pas permise",
    remedy: fr`voyez healthrisk schema plan, ou faites-le enregistrer à nouveau : healthrisk advise --save-plan`,
  },
  'E-PLAN-MISFIT': {
    meaning:
      "le plan a été établi pour d'autres données, d'autres déclarations ou d'autres critères",
    remedy: fr`faites-en établir un pour celles-ci : healthrisk advise --save-plan`,
  },
  'E-PACK-EXAMPLE': {
    meaning: "un exemple d'un référentiel ne peut pas être évalué, ou donne un autre résultat",
    remedy: "corrigez l'exemple ou le critère, puis relancez healthrisk rules test",
  },
};
