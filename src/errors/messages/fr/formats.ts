import type { formats as en, ForeignFormat } from '../en/formats.ts';
import type { Translation } from '../told.ts';
import { fr, plural } from './words.ts';

const EXCEL = fr`dans Excel, enregistrez la feuille au format « CSV UTF-8 (délimité par des virgules) », puis évaluez ce fichier`;
const SAS = fr`dans SAS, exportez-la : proc export data=… outfile="….csv" dbms=csv; run;`;
const STATA = fr`dans Stata, exportez-le : export delimited using "….csv"`;
const SPSS = fr`dans SPSS, exportez-le : SAVE TRANSLATE OUTFILE="….csv" /TYPE=CSV /FIELDNAMES.`;
const R = fr`dans R, exportez-les : write.csv(x, "….csv", row.names = FALSE, fileEncoding = "UTF-8")`;
const UNPACK = fr`décompressez l'archive et évaluez le fichier CSV qu'elle contient ; seul gzip est lu directement`;
const TO_CSV =
  "écrivez la table en CSV, UTF-8, avec le programme d'origine, puis évaluez ce fichier";

const FORMATS: Record<ForeignFormat, { name: string; hint: string }> = {
  'open-document': {
    name: 'un fichier OpenDocument',
    hint: fr`dans LibreOffice, enregistrez la feuille au format « Texte CSV », jeu de caractères UTF-8`,
  },
  excel: { name: 'un classeur Excel', hint: EXCEL },
  zip: { name: 'une archive zip', hint: UNPACK },
  ole: { name: 'un classeur Excel (ou un autre fichier OLE)', hint: EXCEL },
  sas: { name: 'une table SAS', hint: SAS },
  'sas-transport': { name: 'une table SAS au format de transport', hint: SAS },
  stata: { name: 'un fichier Stata', hint: STATA },
  spss: { name: 'un fichier SPSS', hint: SPSS },
  'spss-portable': { name: 'un fichier SPSS portable', hint: SPSS },
  r: { name: 'des données R', hint: R },
  parquet: {
    name: 'un fichier Parquet',
    hint: fr`nommez le fichier lui-même : Parquet n'est lu ni sur l'entrée standard ni dans une archive`,
  },
  arrow: { name: 'un fichier Arrow', hint: TO_CSV },
  feather: { name: 'un fichier Feather', hint: TO_CSV },
  sqlite: { name: 'une base de données SQLite', hint: TO_CSV },
  access: { name: 'une base de données Access', hint: TO_CSV },
  pdf: { name: 'un document PDF', hint: 'demandez la table elle-même, en CSV' },
  gzip: { name: 'une archive gzip dans une autre', hint: UNPACK },
  bzip2: { name: 'une archive bzip2', hint: UNPACK },
  xz: { name: 'une archive xz', hint: UNPACK },
  zstandard: { name: 'une archive Zstandard', hint: UNPACK },
  '7-zip': { name: 'une archive 7-Zip', hint: UNPACK },
};

/** Formats other than CSV. */
export const formats: Translation<typeof en> = {
  'foreign-format': ({ format }) => ({
    message: `CSV attendu, ${FORMATS[format].name} à la place`,
    hint: FORMATS[format].hint,
  }),
  'json-array': () => ({
    message: 'CSV ou lignes JSON attendus, tableau JSON trouvé',
    hint: fr`écrivez un objet par ligne, sans liste autour ; avec jq : jq -c '.[]' file.json > file.jsonl`,
  }),
  'json-over-lines': () => ({
    message: 'CSV ou lignes JSON attendus, objet JSON écrit sur plusieurs lignes trouvé',
    hint: fr`écrivez un objet par ligne, sans liste autour ; avec jq : jq -c . file.json > file.jsonl`,
  }),
  'line-not-object': () => ({
    message: 'un objet JSON attendu sur la ligne, autre chose trouvé',
  }),
  'key-twice': () => ({
    message: "chaque clé est attendue une seule fois dans un objet, l'une y figure deux fois",
    hint: fr`n'en gardez qu'une : les programmes ne s'accordent pas sur celle qui compte`,
  }),
  'cell-nested': () => ({
    message: 'chaîne, nombre, true, false ou null attendu, liste ou objet trouvé',
  }),
  'half-surrogate': () => ({
    message:
      "caractères entiers attendus dans les échappements, moitié d'une paire de substitution trouvée",
    hint: fr`écrivez à nouveau le fichier avec le programme d'origine ; un tel texte ne peut pas être publié`,
  }),
  'too-many-keys': ({ most }) => ({
    message: `au plus ${most} clés différentes attendues, il y en a davantage`,
    hint: fr`choisissez des clés qui nomment ce qui est mesuré ; ce qui change d'un enregistrement à l'autre est une valeur`,
  }),
  'another-key': ({ known }) => ({
    message: `${plural(known, `seule la clé des premiers enregistrements est attendue`, `seules les ${known} clés des premiers enregistrements sont attendues`)}, une autre apparaît`,
    hint: fr`donnez les mêmes clés à chaque ligne, avec null en l'absence de valeur ; à la première au moins`,
  }),
  'strings-and-numbers': () => ({
    message: 'chaînes ou nombres attendus dans une colonne, elle contient les deux',
    hint: "écrivez toutes les valeurs d'une colonne comme chaînes, ou aucune",
  }),
  'no-keys': () => ({ message: 'objets avec des clés attendus, aucune clé trouvée' }),
  'parquet-damaged': () => ({
    message:
      'fichier Parquet complet attendu, celui-ci est endommagé, tronqué ou impossible à lire',
  }),
  'parquet-binary': () => ({
    message: "octets de texte en UTF-8 attendus, d'autres trouvés",
    hint: fr`écrivez les valeurs comme du texte : des valeurs binaires brutes ne peuvent pas être évaluées`,
  }),
  'parquet-nested': () => ({
    message: 'colonne de valeurs simples attendue, celle-ci contient des listes ou des structures',
  }),
  'parquet-path': () => ({
    message:
      "le chemin d'un fichier Parquet ne doit pas contenir de barre oblique inverse avec *, ? ou [",
    hint: 'renommez le fichier ou son dossier',
  }),
  'parquet-changed': () => ({
    message: "le fichier a changé pendant sa lecture, alors qu'il doit rester tel quel",
  }),
  'package-missing': () => ({
    message: 'le paquet facultatif @duckdb/node-api est attendu, et ne peut pas être chargé',
  }),
};
