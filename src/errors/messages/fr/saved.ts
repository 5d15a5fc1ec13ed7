import type { saved as en } from '../en/saved.ts';
import type { Translation } from '../told.ts';
import { fr, or } from './words.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un objet',
  record: 'un objet',
  tuple: 'une liste',
  null: 'null',
};

const WHOLE = 'le fichier entier';

/** What must stand at a place of a saved assessment. */
const needed =
  (what: string) =>
  ({ path }: { path: string }) => ({ message: fr`${path} : il faut ${what}` });

const noEvidence = (what: string) => () => ({
  message: fr`verdicts : il faut un constat sur ${what}`,
});

/** Saved assessments that cannot be read, or that contradict themselves. */
export const saved: Translation<typeof en> = {
  'saved-not-json': () => ({ message: 'JSON attendu, autre chose trouvé' }),
  'saved-too-deep': ({ most }) => ({
    message: `au plus ${most} niveaux attendus, il y en a davantage`,
  }),
  'saved-type': ({ path, type }) => ({
    message: fr`${path ?? WHOLE} : il faut ${TYPES[type] ?? 'un autre type'}`,
  }),
  'saved-choice': ({ path, allowed }) => ({
    message: fr`${path} : il faut ${allowed.length > 8 ? 'un mot connu' : or(allowed)}`,
  }),
  'saved-least': ({ path, least }) => ({ message: fr`${path} : il faut au moins ${least}` }),
  'saved-most': ({ path, most }) => ({ message: fr`${path} : il faut au plus ${most}` }),
  'saved-metric-value': needed('une valeur finie, ou null avec infinite ou une raison'),
  'saved-plain-value': needed('un texte, un nombre, true, false ou null'),
  'saved-other-form': ({ path }) => ({ message: fr`${path ?? WHOLE} : il faut une autre forme` }),
  'saved-sum': needed('la somme des fichiers'),
  'saved-columns-none': needed('au moins une colonne'),
  'saved-columns-twice': needed('chaque colonne une seule fois'),
  'saved-packs-none': needed('au moins un référentiel'),
  'saved-packs-twice': needed('chaque référentiel nommé une seule fois'),
  'saved-pack-silent': needed('un référentiel qui a des constats'),
  'saved-pack-unlisted': needed('un référentiel de la liste'),
  'saved-verdict': needed('ce à quoi aboutissent les constats'),
  'saved-evidence-identifiers': noEvidence('les identifiants directs'),
  'saved-evidence-cells': noEvidence('les cases'),
  'saved-evidence-singling-out': noEvidence("l'individualisation"),
  'saved-evidence-sensitive': noEvidence('chaque colonne sensible'),
  'saved-core-kind': needed("core pour les contrôles de l'outil, et pour eux seuls"),
  'saved-conditions-met': needed('ce qui a été attesté et vaut ce jour-là'),
  'saved-grounds': needed("des motifs là où l'effet est restrict, et là seulement"),
  'saved-effect-met': needed("qu'un critère satisfait n'ait aucun effet"),
  'saved-hold': needed("une suspension là où rien n'a pu être évalué"),
  'saved-effect-unmet': needed("que ce qui n'est pas satisfait ait un effet"),
  'saved-effect-judged': needed("l'effet sur le canal jugé"),
  'saved-criterion-part': needed('ce que possède ce genre de critère'),
  'saved-finding-surplus': needed('que chaque constat découle des colonnes et des mesures'),
  'saved-finding-other': needed('ce qui découle des colonnes et des mesures'),
  'saved-finding-lacking': needed('un constat par colonne sensible ou identifiant'),
  'saved-check': ({ check }) => ({
    message: fr`findings : il faut ce que constate le contrôle ${check}`,
  }),
  'saved-count': ({ metric }) => ({
    message: fr`metrics : il faut que ${metric} soit le nombre de la table`,
  }),
  'saved-metric': ({ metric }) => ({
    message: fr`metrics : il faut que ${metric} découle de la taille des classes`,
  }),
  'saved-unit-group': needed('group quand la table est agrégée, et alors seulement'),
  'saved-persons-null': needed('null quand la table est agrégée, et alors seulement'),
  'saved-classes-of-groups': needed("qu'il n'y ait pas de classes de groupes"),
  'saved-record-sizes': needed('null, sauf si la clé de la personne est diffusée'),
  'saved-sizes-order': needed('des tailles croissantes'),
  'saved-sizes-sum': needed('des tailles dont la somme est le nombre de personnes'),
  'saved-waiver-applied': needed("une dérogation là où l'une a été appliquée, et là seulement"),
  'saved-waiver-day': needed(
    "un jour qui ne précède pas celui du jugement, dans l'année qui suit l'exécution",
  ),
  'saved-checksum': needed("l'empreinte du fichier"),
  'saved-day': needed("le jour de l'exécution ou un jour plus tardif"),
  'saved-judged': needed('ce qui a été déclaré de la colonne'),
  'saved-judged-all': needed('une entrée par colonne sensible'),
  'saved-sensitive-or-none': needed("des colonnes sensibles, ou la mention qu'il n'y en a pas"),
  'saved-harmless': needed('des valeurs déclarées inoffensives'),
  'saved-unit-row': needed(
    "row quand aucune colonne n'est la clé de la personne, et alors seulement",
  ),
  'saved-objections': needed("autant de clés d'opposition que les mesures en comptent"),
  'saved-value': ({ path, metric }) => ({
    message: fr`${path} : il faut une valeur que ${metric} peut prendre`,
  }),
  'saved-more-than-all': needed('au plus le nombre de toutes les personnes'),
  'saved-other-classes': needed('ce qui peut provenir des mêmes classes que le reste'),
  'saved-waiver-effect': needed('ce que donnent les dérogations'),
  'saved-treatments-needless': needed('aucun traitement si le verdict est publier'),
  'saved-treatment-columns': needed('chaque colonne de la table, une fois'),
  'saved-treatment-records': needed(
    'la part des enregistrements, dans la limite de ce qui pouvait être écarté',
  ),
  'saved-treatment-goal': needed("true si le verdict atteint l'objectif, et dans ce cas seulement"),
  'saved-waivers-listed': needed("celles du jeu de données, avec ce qu'il en est advenu"),
};
