import type { Doing, limits as en } from '../en/limits.ts';
import type { Translation } from '../told.ts';
import { fr, plural } from './words.ts';

const DOING: Record<Doing, string> = {
  starting: 'le démarrage',
  reading: 'la lecture',
  appending: "l'ajout",
  grouping: 'le regroupement',
  sorting: 'le tri',
  writing: "l'écriture",
};

const CODES = 'les codes de la table ne tiennent pas dans la mémoire permise';

/** What does not fit: in a record, in memory, on disk. */
export const limits: Translation<typeof en> = {
  'record-too-long': ({ most }) => ({
    message: `enregistrements d'au plus ${most} octets attendus, l'un est plus long`,
  }),
  'column-too-long': ({ most }) => ({
    message: `enregistrements d'au plus ${most} octets attendus, l'un est plus long`,
    hint: 'supprimez la colonne trop longue',
  }),
  'too-many-records': ({ most }) => ({
    message: `au plus ${most} enregistrements attendus, il y en a davantage`,
  }),
  'too-many-values': ({ most }) => ({
    message: `au plus ${most} valeurs distinctes attendues dans une colonne, il y en a davantage`,
  }),
  'too-much-text': ({ most }) => ({
    message: `les valeurs distinctes d'une colonne doivent tenir ensemble dans ${most} octets, celles-ci en prennent davantage`,
  }),
  'heap-too-small': () => ({
    message: 'au moins 48 Mio attendus pour le tas de Node, il en a moins',
    hint: 'définissez NODE_OPTIONS=--max-old-space-size=256 ou davantage',
  }),
  'texts-beyond-heap': () => ({
    message: "les valeurs distinctes d'une colonne, sous forme de textes, dépassent la mémoire",
    hint: 'supprimez la colonne ou regroupez ses valeurs, augmentez --max-memory, ou définissez NODE_OPTIONS=--max-old-space-size=<Mo>',
  }),
  'values-beyond-memory': () => ({
    message: 'mémoire insuffisante pour les valeurs de toutes les colonnes',
  }),
  'table-beyond-reference': () => ({
    message: 'la table est trop grande pour le moteur reference',
    hint: fr`il garde les tables sous forme d'objets : définissez NODE_OPTIONS=--max-old-space-size=<Mo>, ou vérifiez une partie`,
  }),
  'columns-beyond-memory': ({ columns, least }) => ({
    message: `mémoire insuffisante pour garder ${columns} ${plural(columns, 'colonne', 'colonnes')} sur disque`,
    hint: `prenez --max-memory ${least} ou davantage, ou donnez un rôle à moins de colonnes`,
  }),
  'dictionaries-beyond-memory': () => ({
    message:
      'les valeurs distinctes des colonnes doivent tenir dans la moitié de la mémoire permise',
    hint: fr`augmentez --max-memory, ou évaluez moins de colonnes : seuls les codes peuvent aller sur disque`,
  }),
  'codes-beyond-memory': () => ({ message: CODES }),
  'codes-beyond-engine': () => ({
    message: CODES,
    hint: 'prenez --engine auto, qui continue sur disque, ou augmentez --max-memory',
  }),
  'person-beyond-memory': () => ({
    message: "les enregistrements d'une seule personne ne tiennent pas dans la mémoire permise",
    hint: 'augmentez --max-memory',
  }),
  'table-beyond-memory': () => ({
    message: 'la table doit tenir en mémoire, et celle-ci est épuisée',
  }),
  'disk-full': ({ doing }) => ({
    message: `il faut de la place sur disque pour ce qui ne tient pas en mémoire, et elle a manqué pendant ${DOING[doing]}`,
  }),
  'memory-spent': ({ doing }) => ({
    message: `la mémoire permise n'a pas suffi, elle a manqué pendant ${DOING[doing]}`,
    hint: 'augmentez --max-memory, ou évaluez moins de colonnes',
  }),
  'no-spill-folder': () => ({
    message: 'impossible de créer un dossier pour ce qui ne tient pas en mémoire',
    hint: 'définissez TMPDIR sur un dossier où vous pouvez écrire, ou augmentez --max-memory',
  }),
};
