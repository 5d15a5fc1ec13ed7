import type { config as en } from '../en/config.ts';
import type { Translation } from '../told.ts';
import { fr, plural } from './words.ts';

const WITHOUT_ROLE_FROM = fr`retirez roleFrom : c'est alors vous qui le dites, et personne ne devine`;

/** A configuration whose keys are in order, and whose roles or settings are not. */
export const config: Translation<typeof en> = {
  'config-none': ({ name }) => ({
    message: `aucun ${name} dans ce dossier ni au-dessus`,
    hint: 'nommez un fichier, ou créez-en un avec healthrisk init',
  }),
  'config-several': () => ({
    message: 'une seule configuration attendue pour tous les fichiers, ils en côtoient plusieurs',
    hint: 'nommez-en une avec --config, ou aucune avec --no-config',
  }),
  'config-exists': () => ({
    message: fr`une configuration existe déjà : elle n'est jamais écrasée`,
    hint: 'modifiez-la, ou nommez un autre fichier avec --output',
  }),
  'quoted-day-form': () => ({
    message: 'doit être un jour, tel que 2027-03-31, entre guillemets',
  }),
  'citation-missing': () => ({ message: fr`est nécessaire avec kind: legal-text` }),
  'sensitive-not-empty': () => ({
    message: fr`doit être la liste vide : les colonnes sensibles reçoivent leur rôle sous columns`,
  }),
  'role-twice': ({ role }) => ({ message: `le rôle ${role} figure deux fois` }),
  'role-not-alone': ({ role }) => ({
    message: `une colonne qui a le rôle ${role} ne peut pas en avoir d'autre`,
    hint: `retirez ${role}, ou les autres rôles`,
  }),
  'meaning-is-suggested': () => ({
    message: 'il revient à une personne de dire ce que signifie une colonne',
    hint: WITHOUT_ROLE_FROM,
  }),
  'ignored-is-suggested': () => ({
    message: "il revient à une personne de dire qu'une colonne est inoffensive",
    hint: WITHOUT_ROLE_FROM,
  }),
  'assumed-is-not-quasi': () => ({
    message: "ce que personne n'a reconnu est présumé quasi-identifiant, et rien d'autre",
    hint: WITHOUT_ROLE_FROM,
  }),
  'setting-without-role': ({ setting, role }) => ({
    message: `${setting} ne vaut que pour les colonnes qui ont le rôle ${role}`,
    hint: `donnez ce rôle à la colonne, ou retirez ${setting}`,
  }),
  'hierarchy-without-use': () => ({
    message: fr`hierarchy ne vaut que pour les quasi-identifiants et les colonnes sensibles : aucune autre colonne n'est rendue plus grossière`,
    hint: "donnez l'un de ces rôles à la colonne, ou retirez hierarchy",
  }),
  'hierarchy-and-generalise': () => ({
    message:
      'generalise dit à quel point la colonne doit être grossière, et hierarchy laisse ce point ouvert',
    hint: fr`gardez l'un des deux ; generalise accepte aussi une hiérarchie et un niveau`,
  }),
  'reason-without-by': ({ lacking }) => ({
    message: 'reason et by vont ensemble',
    hint: `ajoutez ${lacking}`,
  }),
  'setting-misfits-type': ({ setting, type }) => ({
    message: `${setting} ne convient pas à des valeurs de type ${type}`,
  }),
  'sensitive-none-and-some': () => ({
    message: "aucune colonne n'est déclarée sensible, et une colonne a pourtant ce rôle",
    hint: fr`retirez sensitive: [], ou le rôle`,
  }),
  'subject-elsewhere': () => ({
    message: 'une autre colonne est déjà la clé de la personne',
    hint: 'gardez une seule clé de la personne',
  }),
  'subject-released-and-not': () => ({
    message:
      "le rôle subject désigne une clé diffusée, et il est dit que celle de la personne ne l'est pas",
    hint: 'retirez le rôle',
  }),
  'subject-and-role': ({ role }) => ({
    message: `la clé de la personne ne peut pas avoir aussi le rôle ${role}`,
  }),
  'unit-and-subject': () => ({
    message:
      'il est dit que chaque enregistrement est une personne, et une clé de la personne est déclarée',
    hint: 'retirez unit, ou la clé de la personne',
  }),
  'groups-and-subject': () => ({
    message:
      'il est dit que chaque enregistrement est un groupe, et une clé de la personne est déclarée',
    hint: 'retirez shape, ou la clé de la personne',
  }),
  'groups-and-persons': () => ({
    message: 'il est dit que chaque enregistrement est à la fois un groupe et une personne',
    hint: 'retirez shape, ou unit',
  }),
  'microdata-and-count': () => ({
    message:
      'il est dit que chaque enregistrement porte sur une seule personne, et une colonne a le rôle count',
    hint: 'retirez shape, ou le rôle',
  }),
  'level-out-of-range': ({ coarsest, level }) => ({
    message:
      coarsest === 0
        ? `la hiérarchie n'a que le niveau 0, et le niveau ${level} est demandé`
        : `la hiérarchie a les niveaux 0 à ${coarsest}, et le niveau ${level} est demandé`,
    hint:
      coarsest === 0
        ? 'ajoutez un niveau plus grossier à chaque ligne'
        : `indiquez un niveau de 1 à ${coarsest}`,
  }),
  'hierarchy-empty': () => ({ message: 'une ligne par valeur attendue, aucune trouvée' }),
  'hierarchy-ragged': ({ expected, found }) => ({
    message: `${expected} ${plural(expected, 'niveau attendu', 'niveaux attendus')}, comme à la première ligne, ${found} ${plural(found, 'trouvé', 'trouvés')}`,
  }),
  'hierarchy-twice': ({ line }) => ({
    message: `la valeur de cette ligne figure déjà à la ligne ${line}`,
  }),
  'hierarchy-two-parents': ({ field, line }) => ({
    message: `un seul libellé attendu au-dessus de celui du champ ${field}, un autre trouvé à la ligne ${line}`,
  }),
  'hierarchy-incomplete': ({ column, lacking }) => ({
    message: fr`une ligne attendue pour chaque valeur de la colonne « ${column} », ${lacking} de ses valeurs sans ligne`,
    hint: 'ajoutez les lignes manquantes, ou prenez la hiérarchie de cette colonne',
  }),
  'hierarchy-quote': () => ({
    message: "un guillemet se trouve là où aucun n'est permis, ou n'est jamais fermé",
  }),
};
