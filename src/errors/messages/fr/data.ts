import type { DelimiterSign, data as en } from '../en/data.ts';
import type { Translation } from '../told.ts';
import { and, fr, plural } from './words.ts';

const DELIMITERS: Record<DelimiterSign, string> = {
  ',': 'virgule',
  ';': 'point-virgule',
  '\t': 'tabulation',
  '|': 'barre verticale',
};

const MIXTURE = fr`écrivez toutes les parties en UTF-8 ; si tout est en Windows-1252, dites-le avec --encoding windows-1252`;

const MARKS = { quote: 'guillemet', escape: "caractère d'échappement" };

const CSV_OPTIONS = {
  delimiter: 'le séparateur indiqué ne vaut que',
  dialect: 'le dialecte indiqué ne vaut que',
  encoding: "l'encodage indiqué ne vaut que",
};

/** Grammar and encoding of the data. */
export const data: Translation<typeof en> = {
  'bytes-not-encoding': ({ encoding }) => ({
    message: `${encoding} attendu, certains octets ne peuvent pas être décodés`,
  }),
  'bytes-not-1252': () => ({
    message: "windows-1252 attendu, comme au début du texte, certains octets n'en sont pas",
    hint: MIXTURE,
  }),
  'other-byte-order-mark': ({ declared, found }) => ({
    message: `${declared} attendu, marque d'ordre des octets de ${found} trouvée`,
    hint: `indiquez l'encodage avec --encoding ${found}`,
  }),
  'unmarked-utf-16': ({ encoding }) => ({
    message: `UTF-8 ou Windows-1252 attendu, le texte ressemble à de l'${encoding} sans sa marque`,
    hint: `indiquez l'encodage avec --encoding ${encoding}`,
  }),
  'two-encodings': () => ({
    message:
      "un seul encodage attendu, des caractères en UTF-8 côtoient des octets qui n'en sont pas",
    hint: MIXTURE,
  }),
  'unknown-encoding': () => ({
    message: "UTF-8 ou Windows-1252 attendu, certains octets ne sont ni l'un ni l'autre",
  }),
  'bare-carriage-return': () => ({
    message: "fins d'enregistrement LF ou CRLF attendues, retours chariot seuls trouvés",
  }),
  'several-delimiters': ({ fitting }) => ({
    message: fr`un seul séparateur possible attendu, plusieurs conviennent : ${and(fitting.map((sign) => DELIMITERS[sign]))}`,
  }),
  'another-delimiter': ({ declared, found }) => ({
    message: fr`séparateur attendu : ${DELIMITERS[declared]} ; trouvé : ${DELIMITERS[found]}`,
  }),
  'mark-not-punctuation': ({ what }) => ({
    message: `un signe de ponctuation ASCII attendu comme ${MARKS[what]}, autre chose trouvé`,
    hint: `déclarez un seul caractère, tel que " ou ' ou \\`,
  }),
  'comment-not-punctuation': () => ({
    message:
      'les commentaires doivent commencer par des signes de ponctuation ASCII autres que le guillemet',
    hint: 'déclarez ce par quoi commencent les lignes de commentaire, comme # ou //',
  }),
  'ragged-record': ({ expected, found }) => ({
    message: `${expected} ${plural(expected, 'champ attendu', 'champs attendus')}, ${found} ${plural(found, 'trouvé', 'trouvés')}`,
  }),
  'quote-inside': () => ({
    message:
      "guillemets attendus autour de toute la cellule, l'un se trouve dans une cellule qui n'en est pas entourée",
  }),
  'text-after-quote': () => ({
    message:
      "séparateur ou fin d'enregistrement attendu après un guillemet fermant, du texte le suit",
  }),
  'quote-unclosed': () => ({ message: 'guillemet fermant attendu, fin du fichier atteinte' }),
  'no-record': () => ({ message: 'en-tête et enregistrements attendus, aucun trouvé' }),
  'header-alone': () => ({
    message: 'en-tête et au moins un enregistrement attendus, un seul enregistrement trouvé',
  }),
  'column-unnamed': ({ column }) => ({
    message: `chaque colonne doit avoir un nom, la colonne ${column} n'en a pas`,
  }),
  'stated-column-unnamed': ({ column }) => ({
    message: `chaque colonne doit avoir un nom, la colonne ${column} n'en a pas`,
    hint: fr`donnez-lui un nom : ce format énonce le nom des colonnes`,
  }),
  'columns-share-name': ({ one, other }) => ({
    message: `chaque colonne doit avoir son propre nom, les colonnes ${one} et ${other} portent le même`,
  }),
  'names-look-like-data': () => ({
    message: 'noms de colonnes attendus, ce qui en tient lieu ressemble à des données',
    hint: fr`renommez les colonnes ; avec --header yes, les noms sont pris tels quels et imprimés dans les rapports`,
  }),
  'header-looks-like-data': () => ({
    message: 'noms de colonnes attendus dans le premier enregistrement, il ressemble à des données',
  }),
  'names-stated': () => ({
    message: 'fichier CSV attendu pour --header no, ce format énonce le nom des colonnes',
    hint: 'retirez --header',
  }),
  'two-empty-forms': () => ({
    message:
      'une seule forme de cellule vide attendue par colonne, celle-ci mêle null et le texte vide',
    hint: "dans tous les fichiers, écrivez les cellules vides d'une colonne soit comme null, soit comme texte vide",
  }),
  'csv-option': ({ option, format }) => ({
    message: `${CSV_OPTIONS[option]} pour un fichier CSV, celui-ci est au format ${format}`,
    hint: "retirez l'option",
  }),
};
