import type { ErrorCode } from '../../codes.ts';
import { CONFIG_CODE_TEXTS_FR } from './config-codes.ts';
import { fr } from './words.ts';

/** What every error code means and what to do, in French; the English stands with the codes. */
export const CODE_TEXTS_FR: Readonly<Record<ErrorCode, { meaning: string; remedy: string }>> = {
  'E-USAGE': {
    meaning:
      'la ligne de commande contient une commande ou une option inconnue, ou une option sans sa valeur',
    remedy: 'voyez healthrisk --help',
  },
  'E-USAGE-COLUMN': {
    meaning: 'une colonne nommée par une option ne figure pas dans les données',
    remedy: fr`comparez avec l'en-tête du fichier ; la casse des noms compte`,
  },
  'E-USAGE-ROLE': {
    meaning: 'les rôles donnés à une colonne ou à la clé de la personne se contredisent',
    remedy: 'donnez à la colonne un seul des deux rôles',
  },
  'E-INPUT-NOT-FOUND': {
    meaning: 'aucun fichier ne porte ce nom',
    remedy: 'vérifiez le chemin',
  },
  'E-INPUT-DIRECTORY': {
    meaning: "le chemin est celui d'un dossier, et un fichier était attendu",
    remedy: "nommez des fichiers, ou un motif tel que 'dossier/*.csv'",
  },
  'E-INPUT-UNREADABLE': {
    meaning: 'le fichier existe, mais ne peut pas être lu',
    remedy: "vérifiez ses droits d'accès",
  },
  'E-INPUT-CHANGED': {
    meaning: 'le fichier a changé pendant sa lecture',
    remedy: "attendez que plus personne n'y écrive, ou évaluez une copie",
  },
  'E-INPUT-DIFFERS': {
    meaning: "les fichiers ne sont pas ceux sur lesquels porte l'évaluation enregistrée",
    remedy: 'nommez les fichiers qui ont été évalués, dans le même ordre, ou évaluez ceux-ci',
  },
  'E-ENGINE-MISSING': {
    meaning: "le paquet facultatif @duckdb/node-api, nécessaire ici, n'est pas installé",
    remedy: fr`installez-le : npm install @duckdb/node-api ; le CSV et les lignes JSON s'en passent`,
  },
  'E-DATA-FOREIGN': {
    meaning: "le fichier est celui d'un autre programme (tableur ou logiciel de statistique)",
    remedy: 'exportez-le en CSV, UTF-8, et évaluez ce fichier',
  },
  'E-DATA-GZIP': {
    meaning: 'le flux gzip est endommagé ou tronqué',
    remedy: fr`refaites l'archive ; gzip -t dit si elle est complète`,
  },
  'E-DATA-ENCODING': {
    meaning: "des octets ne se décodent pas dans l'encodage du fichier",
    remedy: "indiquez l'encodage avec --encoding utf-8, windows-1252, utf-16le ou utf-16be",
  },
  'E-DATA-DELIMITER': {
    meaning: 'plusieurs séparateurs conviennent au fichier, ou un autre que celui qui est indiqué',
    remedy: 'indiquez-le avec --delimiter',
  },
  'E-DATA-RAGGED': {
    meaning: "un enregistrement n'a pas le même nombre de champs que le premier",
    remedy: 'vérifiez les guillemets et le séparateur à cette ligne',
  },
  'E-DATA-QUOTE': {
    meaning: "un guillemet se trouve là où la RFC 4180 n'en permet pas, ou n'est jamais fermé",
    remedy: "mettez toute la cellule entre guillemets et doublez ceux qu'elle contient",
  },
  'E-DATA-RECORD-END': {
    meaning: 'les enregistrements se terminent par un retour chariot seul',
    remedy: 'terminez les enregistrements par LF ou CRLF',
  },
  'E-DATA-EMPTY': {
    meaning: "il n'y a aucun enregistrement de données",
    remedy: fr`vérifiez que le fichier n'est pas vide ; avec --header no, le premier enregistrement est une donnée`,
  },
  'E-DATA-HEADER-IS-DATA': {
    meaning: 'le premier enregistrement ressemble à des données, pas à des noms de colonnes',
    remedy: fr`avec --header no, les colonnes s'appellent column_1 et ainsi de suite ; avec --header yes, le premier enregistrement est pris pour des noms et imprimé dans les rapports`,
  },
  'E-DATA-HEADER-DUPLICATE': {
    meaning: 'deux colonnes portent le même nom',
    remedy: 'donnez à chaque colonne son propre nom',
  },
  'E-DATA-HEADER-EMPTY': {
    meaning: "une colonne n'a pas de nom",
    remedy: fr`donnez un nom à chaque colonne ; si, et seulement si, le premier enregistrement est une donnée et non un en-tête, --header no numérote les colonnes`,
  },
  'E-DATA-SCHEMA': {
    meaning:
      "les fichiers d'un jeu de données n'ont pas les mêmes colonnes, ou ne sont pas enregistrés de même",
    remedy:
      'donnez à chaque fichier les mêmes colonnes dans le même ordre, ou évaluez-les un par un',
  },
  'E-DATA-PARQUET': {
    meaning: "le fichier Parquet est endommagé, tronqué ou d'un genre qui ne peut pas être lu",
    remedy: "écrivez-le à nouveau avec le programme d'origine",
  },
  'E-DATA-JSON': {
    meaning: "une ligne n'est pas un objet JSON unique",
    remedy: 'écrivez un objet par ligne, chacun avec les mêmes clés',
  },
  'E-DATA-NESTED': {
    meaning: "une cellule contient une liste ou une structure au lieu d'une seule valeur",
    remedy: fr`aplatissez la table : une valeur par cellule`,
  },
  'E-DATA-ASSESSMENT': {
    meaning: "le fichier n'est pas une évaluation que cette version sait lire",
    remedy: 'produisez-le avec healthrisk assess --format json',
  },
  'E-OUTPUT-EXISTS': {
    meaning: fr`le fichier existe déjà et n'est jamais écrasé (une configuration écrite par init, le fichier nommé par --at-risk) ; les rapports (--output) remplacent les leurs`,
    remedy: "nommez un nouveau fichier ou supprimez l'ancien",
  },
  'E-OUTPUT-ENCODING': {
    meaning: "un texte à écrire n'existe pas dans le codage des données",
    remedy:
      'convertissez les données en UTF-8, ou prenez une hiérarchie dont les libellés existent dans ce codage',
  },
  'E-OUTPUT-NO-PLAN': {
    meaning:
      "aucun traitement qui fasse ce qui est demandé n'a été trouvé, il n'y en a donc pas à enregistrer",
    remedy: 'faites ce que dit le conseil, puis recommencez',
  },
  'E-OUTPUT-WRITE': {
    meaning: 'une sortie ne peut pas être écrite',
    remedy: "vérifiez le dossier, les droits d'accès et l'espace libre",
  },
  'E-LIMIT-RECORD': {
    meaning: 'un enregistrement dépasse la longueur permise',
    remedy: fr`cherchez un guillemet jamais fermé ; sinon, supprimez la colonne trop longue`,
  },
  'E-LIMIT-ROWS': {
    meaning: "la table a plus d'enregistrements qu'il n'est possible d'en compter exactement ici",
    remedy: 'évaluez une partie de la table qui soit complète en elle-même',
  },
  'E-LIMIT-DISTINCT': {
    meaning: 'une colonne a plus de valeurs distinctes que la mémoire ne peut en contenir',
    remedy: 'supprimez cette colonne ou regroupez ses valeurs',
  },
  'E-LIMIT-MEMORY': {
    meaning: 'la table ne tient pas en mémoire',
    remedy: fr`augmentez --max-memory, employez une machine qui a plus de mémoire, ou évaluez moins de colonnes ; avec @duckdb/node-api installé, le moteur duckdb travaille sur disque`,
  },
  'E-LIMIT-DISK': {
    meaning: "il n'y a pas assez de place sur disque pour ce qui ne tient pas en mémoire",
    remedy:
      'libérez de la place, placez TMPDIR sur un plus grand disque, ou augmentez --max-memory',
  },
  ...CONFIG_CODE_TEXTS_FR,
  'E-VERIFY-DIFFERS': {
    meaning: fr`deux moteurs ont obtenu des nombres différents sur la même table : l'un d'eux a un défaut`,
    remedy: 'signalez-le avec les sorties des deux moteurs (--engine stream, --engine reference)',
  },
  'E-INTERNAL': {
    meaning: fr`il s'est produit ce qui devrait être impossible : un défaut de healthrisk`,
    remedy: fr`relancez avec --debug et signalez la trace ; elle ne contient aucune donnée`,
  },
};
