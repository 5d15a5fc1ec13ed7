import type { HtmlWords } from '../html-words.ts';
import { say } from '../sentence.ts';

const PLURAL = new Intl.PluralRules('fr');

/** Mots du rapport en page. */
export const html: HtmlWords = {
  skip: 'Aller aux motifs',
  contents: 'Sommaire',
  scrolls: (caption) => `${caption} : tableau qui défile latéralement`,
  moreReasons: (left) =>
    PLURAL.select(left.n) === 'one' ? `et ${left.text} autre` : `et ${left.text} autres`,
  marks: { refuse: 'refuse', restrict: 'restreint', met: 'satisfait', none: 'sans effet' },
  headings: {
    pictures: 'En images',
    definitions: 'Ce que signifient les mots et les nombres',
    reproduce: 'Pour reproduire ce rapport',
  },
  ranges:
    'Les parts sont données par intervalles : une barre est pleine jusqu’à la valeur la plus faible que la part peut prendre, et pâle jusqu’à la plus forte.',

  classSizes: {
    title: 'Combien de personnes se ressemblent',
    note: 'Une classe réunit toutes les personnes que les quasi-identifiants ne permettent pas de distinguer. Plus on va vers la droite, mieux les personnes sont protégées.',
    axis: {
      persons: 'part des personnes, selon l’effectif de leur classe →',
      pairs: 'part des couples personne-combinaison, selon l’effectif →',
    },
    required: (size) => `exigé : ${size} ou plus`,
    bar: (from, to, share) =>
      to === null
        ? `classes de ${from} ou plus : ${share}`
        : from === to
          ? `classes de ${from} : ${share}`
          : `classes de ${from} à ${to} : ${share}`,
  },
  drivers: {
    title: 'Ce que changerait le retrait d’une colonne',
    note: 'Part de ceux qui resteraient uniques sans la colonne, et le k qui resterait. La ligne en tirets donne l’effet de tous les quasi-identifiants ensemble.',
    noteOfK:
      'Personne n’est unique, ni avec toutes les colonnes ni sans l’une d’elles. La barre donne le k qui resterait sans la colonne ; la ligne en tirets, le k de tous les quasi-identifiants ensemble.',
    value: (share, k) => `${share} d’uniques, k ${k}`,
    valueOfK: (k) => `k ${k}`,
    together: (value) => `tous ensemble : ${value}`,
  },
  distinction: {
    title: 'Ce qu’une colonne révèle à elle seule',
    note: 'Valeurs distinctes de la colonne rapportées au nombre de lignes (distinction). Une colonne proche de 100 % équivaut presque à un nom.',
  },
  diversity: {
    title: 'Ce que révèle une classe',
    note: 'Part de ceux dont toute la classe a la même valeur : qui trouve la classe apprend la valeur. l est le nombre de valeurs différentes dans la classe la plus pauvre.',
    value: (share, l) => `${share}, l ${l}`,
    compared: (column, level) => say`${column}, par ${level}`,
  },
  criteria: {
    title: 'Ce qui a été constaté et ce qui est exigé',
    note: 'Le trait vertical marque le seuil ; le trait vert, dessous, ce que le critère accepte. Une barre terminée par ▸ se prolonge.',
  },
  alternative: (title, items) => `${title}. ${items.join(' ; ')}.`,
  item: (label, value) => `${label} : ${value}`,
  more: (left) =>
    PLURAL.select(left.n) === 'one'
      ? `${left.text} autre colonne n’est pas dessinée ; les tableaux les contiennent toutes.`
      : `${left.text} autres colonnes ne sont pas dessinées ; les tableaux les contiennent toutes.`,
  moreFindings: (left) =>
    PLURAL.select(left.n) === 'one'
      ? `${left.text} autre comparaison n’est pas dessinée ; les listes de critères les contiennent toutes.`
      : `${left.text} autres comparaisons ne sont pas dessinées ; les listes de critères les contiennent toutes.`,

  definitionsNote:
    'Seulement ce que ce rapport emploie. Le programme explique chaque mot plus en détail : healthrisk explain, suivi du mot.',
  terms: {
    verdicts: 'Verdicts',
    roles: 'Rôles des colonnes',
    bindings: 'Force contraignante des sources',
    metrics: 'Nombres',
  },

  reproduceNote:
    'Le même programme, les mêmes référentiels, les mêmes réglages et les mêmes données donnent les mêmes nombres. Une évaluation enregistrée (JSON) redonne cette page à l’octet près, sans les données.',
  labels: { command: 'Commande', node: 'Node.js', pack: 'Référentiel' },
  pack: (version, sha256) => `${version}, SHA-256 ${sha256}`,
  library: 'aucune : un programme l’a faite',
};
