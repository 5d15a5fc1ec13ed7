import type { Delimiter } from '../../model/csv.ts';
import type { ReleaseWords } from '../release-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { DROPS } from './drops.ts';
import { counted } from './numbers.ts';

/** What stands between two cells. */
const SEPARATORS: Record<Delimiter, string> = {
  ',': 'virgules',
  ';': 'points-virgules',
  '\t': 'tabulations',
  '|': 'barres verticales',
};

/** Words and sentences of `healthrisk anonymise`. */
export const releases: ReleaseWords = {
  headings: {
    done: 'Ce qui a été fait',
    result: 'Ce qui en résulte',
    broken: 'Ce qui pèse sur ce qui a été écrit',
    files: 'Ce qui a été écrit',
    next: 'Et ensuite',
  },
  dropped: (column, because) => say`${column} : retirée (${DROPS[because]})`,
  suppressed: (records, share) =>
    `${counted(records, 'enregistrement écarté', 'enregistrements écartés')} (${share}) : ${records.n < 2 ? 'celui qui se distinguait' : 'ceux qui se distinguaient'} encore`,
  from: (source, rows) => say`Source : ${source}, ${counted(rows, 'ligne', 'lignes')}`,
  promised: (goal, channel) => `Promis : ${goal}, canal ${channel}`,
  kept: ({ before, after }) =>
    `Le verdict sur la source est ${before} ; sur ce qui a été écrit, relu puis évalué, il est ${after}.`,
  broken: ({ promised, found }) =>
    `Le traitement promettait le verdict ${promised}, et l'évaluation de ce qui a été écrit donne ${found} : rien n'a été gardé.`,
  earlier: (file) => `${file} vient d'une exécution précédente, et reste tel quel.`,
  nothingWritten: "Rien n'a été écrit.",
  labels: {
    verdict: 'verdict',
    quality: 'qualité',
    k: 'k (personnes dans la plus petite classe)',
    records: 'enregistrements',
  },
  heads: { what: 'quoi', source: 'source', release: 'diffusion' },
  files: {
    release: (file) => say`${file} : la table à diffuser`,
    assessment: (file) => say`${file} : son évaluation`,
    record: (file) => say`${file} : ce qui a été fait, pour qui doit en répondre ; aucune valeur`,
  },
  csv: (encoding, delimiter) =>
    `CSV en ${encoding}, cellules séparées par des ${SEPARATORS[delimiter]} et entre guillemets seulement là où il le faut ; lignes terminées par LF.`,
  parquet:
    "Parquet : les colonnes inchangées gardent le type de la source s'il rend chaque texte tel qu'il était ; les autres sont du texte.",
  order:
    "Les enregistrements sont rangés d'après ce qu'ils disent maintenant : leur place ne révèle rien de celle qu'ils avaient dans la source.",
  formulas: (columns) =>
    say`Certaines cellules commencent comme une formule et ont été écrites telles quelles : ${listed(columns)}. Qui ouvre le fichier dans un tableur devrait l'importer comme du texte.`,
  next: {
    release: (file) =>
      say`Seul ${file} peut sortir : les deux fichiers à côté contiennent de petits effectifs exacts et restent chez vous.`,
    shared: (file) =>
      say`${file} ne peut être partagé qu'aux conditions énumérées par son évaluation (healthrisk render) ; les deux fichiers à côté contiennent de petits effectifs exacts et restent chez vous.`,
    alone:
      "N'évaluez pas la table diffusée seule : les personnes ont été comptées au moyen d'une clé qu'elle ne contient pas, et sans elle personne ne le peut. Son évaluation est celle qui se trouve à côté.",
    gate: 'Pour contrôler la diffusion, dans une chaîne de traitement par exemple :',
    broken:
      "Merci de le signaler : la recherche et l'évaluation se contredisent, et l'une des deux se trompe.",
  },
  own: 'Ce rapport est réservé au producteur : il contient de petits effectifs exacts.',
  summary: {
    kept: 'la table à diffuser est écrite',
    broken: "rien n'a été écrit : la promesse n'a pas été tenue",
    'no-plan': "rien n'a été écrit : aucun traitement ne suffit",
  },
};

function listed(columns: readonly Name[]): Sentence {
  return join(
    columns.map((column): Sentence => [column]),
    ', ',
  );
}
