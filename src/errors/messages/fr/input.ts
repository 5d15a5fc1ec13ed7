import type { input as en } from '../en/input.ts';
import type { Translation } from '../told.ts';
import { fr, plural } from './words.ts';

const NAMED_ONCE = fr`ne le nommez qu'une fois : comptés deux fois, des enregistrements paraissent moins rares qu'ils ne le sont`;
const NOT_ASSESSED = fr`évaluez ce fichier, ou nommez celui qui a été évalué ; l'ordre des fichiers compte`;

/** Files that are named, found and opened. */
export const input: Translation<typeof en> = {
  'no-file': () => ({ message: 'fichier attendu, aucun indiqué' }),
  'stdin-among-files': () => ({
    message: "- (entrée standard) attendu seul, trouvé à côté d'autres fichiers",
    hint: "enregistrez d'abord l'entrée standard dans un fichier, ou évaluez-la seule",
  }),
  'no-match': () => ({
    message: 'aucun fichier ne porte ce nom ni ne correspond au motif',
    hint: fr`vérifiez le chemin ; * et ? ne couvrent pas les fichiers cachés (.nom), et la casse compte`,
  }),
  'file-twice': () => ({
    message: "chaque fichier est attendu une seule fois, l'un d'eux est nommé deux fois",
    hint: NAMED_ONCE,
  }),
  'file-under-two-names': ({ other }) => ({
    message: fr`chaque fichier est attendu une seule fois, l'un d'eux l'est sous deux noms (l'autre : ${other})`,
    hint: NAMED_ONCE,
  }),
  'same-content': ({ other }) => ({
    message: fr`parties différentes attendues, le même contenu figure deux fois (l'autre : ${other})`,
    hint: fr`ne nommez que l'un des deux : comptés deux fois, des enregistrements paraissent moins rares qu'ils ne le sont`,
  }),
  'file-missing': () => ({ message: 'fichier attendu, rien de ce nom' }),
  'file-is-directory': () => ({ message: 'fichier attendu, dossier trouvé' }),
  'file-unreadable': ({ system }) => ({
    message: `impossible de lire le fichier (${system ?? 'raison inconnue'})`,
  }),
  'changed-while-read': () => ({
    message: 'le fichier a changé pendant sa lecture, alors que personne ne doit y écrire',
  }),
  'changed-between-readings': () => ({
    message: 'à la seconde lecture, le fichier ne contenait plus les mêmes octets',
  }),
  'folder-deleted': () => ({
    message: 'le dossier de travail a été supprimé',
    hint: 'placez-vous dans un dossier qui existe',
  }),
  'gzip-damaged': () => ({
    message:
      "archive gzip complète attendue, celle-ci est endommagée, tronquée ou suivie d'autres octets",
  }),
  'other-form': ({ expected, found }) => ({
    message: `${expected} attendu, comme le premier fichier, ${found} trouvé`,
  }),
  'other-width': ({ expected, found }) => ({
    message: `${expected} ${plural(expected, 'colonne attendue', 'colonnes attendues')}, comme dans le premier fichier, ${found} ${plural(found, 'trouvée', 'trouvées')}`,
  }),
  'other-type': () => ({
    message: "la colonne n'a pas le même type que dans le premier fichier",
    hint: 'écrivez cette colonne avec le même type dans tous les fichiers',
  }),
  'other-folders': () => ({
    message: fr`les dossiers nommés clé=valeur ne sont pas ceux du premier fichier : ils forment une colonne qui n'est pas dans les fichiers`,
    hint: 'évaluez une table qui contient cette colonne',
  }),
  'other-name': () => ({
    message: 'la colonne ne porte pas le même nom que dans le premier fichier',
  }),
  'other-delimiter': () => ({
    message: "le séparateur n'est pas celui du premier fichier",
  }),
  'other-number-of-files': ({ expected, found }) => ({
    message: `${expected} ${plural(expected, 'fichier attendu', 'fichiers attendus')}, comme lors de l'évaluation, ${found} ${plural(found, 'trouvé', 'trouvés')}`,
    hint: "nommez avec --data chaque fichier du jeu de données, dans l'ordre de l'évaluation",
  }),
  'other-size': () => ({
    message: "ce fichier n'a pas la taille de celui qui a été évalué",
    hint: NOT_ASSESSED,
  }),
  'other-checksum': () => ({
    message: "ce fichier n'a pas la même empreinte SHA-256 que celui qui a été évalué",
    hint: NOT_ASSESSED,
  }),
};
