import type { HtmlWords } from '../html-words.ts';
import { say } from '../sentence.ts';
import { agreed } from './numbers.ts';

/** Mots que seul le rapport en page emploie. */
export const html: HtmlWords = {
  skip: 'Aller aux motifs',
  contents: 'Sommaire',
  scrolls: (caption) => `${caption} : tableau, défile latéralement`,
  moreReasons: (left) => `et ${left.text} ${agreed(left, 'autre', 'autres')}`,
  marks: { refuse: 'refuse', restrict: 'restreint', met: 'satisfait', none: 'sans effet' },
  headings: {
    pictures: 'En images',
    definitions: 'Ce que signifient les mots et les nombres',
    reproduce: 'Pour reproduire ce rapport',
  },
  ranges:
    "Les parts sont données par intervalles : une barre est pleine jusqu'au minimum que la part peut valoir, et pâle jusqu'au maximum.",

  classSizes: {
    title: 'Combien de personnes se ressemblent',
    note: 'Une classe réunit toutes les personnes que les quasi-identifiants ne permettent pas de distinguer. Plus on va vers la droite, mieux les personnes sont protégées.',
    axis: {
      persons: "part des personnes, selon l'effectif de leur classe →",
      pairs: "part des couples personne-combinaison, selon l'effectif →",
    },
    required: (size) => `exigé : ${size} ou plus`,
    bar: (from, to, share) =>
      to === null
        ? `${from} ou plus par classe : ${share}`
        : from === to
          ? `${from} par classe : ${share}`
          : `${from} à ${to} par classe : ${share}`,
  },
  drivers: {
    title: "Ce que changerait le retrait d'une colonne",
    note: "La part des uniques qui resteraient sans la colonne, et le k qui resterait. La ligne en tirets montre l'effet de tous les quasi-identifiants ensemble.",
    noteOfK:
      "Personne n'est unique, ni avec toutes les colonnes ni sans l'une d'elles. La barre montre le k qui resterait sans la colonne ; la ligne en tirets, le k de tous les quasi-identifiants ensemble.",
    value: (share, k) => `uniques : ${share}, k ${k}`,
    valueOfK: (k) => `k ${k}`,
    together: (value) => `tous ensemble : ${value}`,
  },
  distinction: {
    title: "Ce qu'une colonne révèle à elle seule",
    note: 'Valeurs distinctes de la colonne, rapportées au nombre de lignes (distinction). Une colonne proche de 100\u00a0% vaut presque un nom.',
  },
  diversity: {
    title: 'Ce que révèle une classe',
    note: 'Part de ceux dont toute la classe a la même valeur : qui trouve la classe apprend la valeur. l est le nombre de valeurs différentes dans la classe la plus pauvre.',
    value: (share, l) => `${share}, l ${l}`,
    compared: (column, level) => say`${column}, par ${level}`,
  },
  criteria: {
    title: 'Ce qui a été constaté et ce qui est exigé',
    note: 'Le trait vertical marque le seuil ; le trait vert, en dessous, ce que le critère accepte. Une barre terminée par ▸ se prolonge.',
  },
  alternative: (title, items) => `${title}. ${items.join(' ; ')}.`,
  item: (label, value) => `${label} : ${value}`,
  more: (left) =>
    `${left.text} ${agreed(left, "autre colonne n'est pas dessinée", 'autres colonnes ne sont pas dessinées')} ; les tableaux les contiennent toutes.`,
  moreFindings: (left) =>
    `${left.text} ${agreed(left, "autre comparaison n'est pas dessinée", 'autres comparaisons ne sont pas dessinées')} ; les listes de critères les contiennent toutes.`,

  definitionsNote:
    'Seulement ce que ce rapport emploie. Le programme explique chaque mot plus en détail : healthrisk explain, suivi du mot.',
  terms: {
    verdicts: 'Verdicts',
    roles: 'Rôles des colonnes',
    bindings: 'Force contraignante des sources',
    metrics: 'Nombres',
  },

  reproduceNote:
    "Le même programme, les mêmes référentiels, les mêmes réglages et les mêmes données donnent les mêmes nombres. Une évaluation enregistrée (JSON) redonne cette page, à l'octet près, sans les données.",
  labels: { command: 'Commande', node: 'Version de Node.js', pack: 'Référentiel' },
  pack: (version, sha256) => `${version}, empreinte (SHA-256) ${sha256}`,
  library: "aucune : faite par un programme, à l'aide de la bibliothèque",
};
