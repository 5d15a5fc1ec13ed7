import type { MetricId } from '../../model/metric.ts';
import type { MetricEntry } from '../catalogue.ts';

const MOTWANI =
  'Motwani et Xu, Efficient algorithms for masking and finding quasi-identifiers, 2007';
const MISSING = "chaque graphie d'une valeur manquante est une valeur à part";

/** Metrics of single quasi-identifiers: which ones drive the risk. */
export const columnMetrics = {
  'opted-out-persons': {
    name: 'personnes qui se sont opposées',
    meaning:
      "Personnes des données dont la clé est sur la liste des oppositions, ou qui n'ont pas consenti.",
    formula:
      "nombre de personnes ayant une telle clé, ou un enregistrement dont le consentement n'est pas donné",
    unit: 'personnes',
    source:
      "Règlement (UE) 2025/327, article 71 (droit d'opposition), traduit en un nombre par les auteurs",
    missing: 'une cellule sans consentement vaut absence de consentement',
    elsewhere: null,
  },
  'ages-above': {
    name: "âges au-dessus d'une limite",
    meaning:
      "Âges, ou dates de naissance, différents qui distinguent entre elles des personnes au-dessus de la limite. Un groupe ouvert (90+) n'en est pas un.",
    formula:
      "nombre de textes distincts présents dont l'âge, à la date de référence, dépasse params.age",
    unit: 'valeurs',
    source:
      '45 CFR 164.514(b)(2)(i)(C) : les âges de plus de 89 ans en une seule catégorie, 90 ans et plus',
    missing: 'un âge manquant ne distingue personne',
    elsewhere: null,
  },
  'units-below-population': {
    name: 'petites unités géographiques',
    meaning:
      "Unités géographiques différentes des données dont on sait qu'elles ont trop peu d'habitants.",
    formula:
      "nombre d'unités distinctes de la colonne qui sont sur la liste de son référentiel, ou ont moins d'habitants d'après la table placée à côté",
    unit: 'valeurs',
    source: '45 CFR 164.514(b)(2)(i)(B) : unités de 20 000 personnes ou moins',
    missing: "un lieu manquant n'en nomme aucun",
    elsewhere: null,
  },
  'postal-characters': {
    name: 'caractères des codes postaux',
    meaning: "Nombre de caractères d'un code postal que gardent les données.",
    formula:
      "plus grand nombre de lettres et de chiffres d'un texte présent, avant les étoiles qui tiennent lieu du reste",
    unit: 'caractères',
    source: 'définition maison : longueur du plus long code postal',
    missing: 'non comptées',
    elsewhere: null,
  },
  'dates-within': {
    name: 'valeurs contenant une date',
    meaning:
      "Nombre de valeurs d'une colonne qui n'est pas une date et qui en contiennent une tout de même.",
    formula: "textes présents distincts où figure un jour ou un mois d'une année",
    unit: 'valeurs',
    source: "définition maison : une date à côté d'un autre mot est une date",
    missing: 'non comptées',
    elsewhere: null,
  },
  'ages-within': {
    name: 'valeurs contenant un âge',
    meaning:
      "Nombre de valeurs d'une colonne qui n'est pas un âge et qui en disent un tout de même, à partir de 65 ans.",
    formula:
      'textes présents distincts où figure un âge en années, dit comme tel, ou une année de naissance',
    unit: 'valeurs',
    source: "définition maison : un âge à côté d'un autre mot est un âge",
    missing: 'non comptées',
    elsewhere: null,
  },
  'postal-like': {
    name: 'valeurs semblables à des codes postaux',
    meaning:
      "Nombre de valeurs qui ont la forme d'un code postal, dans une colonne qui n'en contient pas d'après son nom ou sa nature.",
    formula:
      "nombre de textes distincts présents contenant cinq chiffres isolés, ou ayant la forme d'un code postal britannique ou canadien",
    unit: 'valeurs',
    source: 'définition maison : un nom comme « région » ne rend pas un code postal moins fin',
    missing: 'non comptées',
    elsewhere: null,
  },
  'places-unknown': {
    name: 'lieux de taille inconnue',
    meaning:
      "Nombre de valeurs d'une colonne de départements, de régions ou de pays qui ne sont connues pour aucun d'eux.",
    formula:
      "nombre de textes distincts présents qui ne sont sur aucune liste de tels lieux, n'ont pas la forme d'un code et ont plus de deux caractères",
    unit: 'valeurs',
    source: "définition maison : ce qui n'est sur aucune liste peut être une ville",
    missing: 'non comptées',
    elsewhere: null,
  },
  'count-min': {
    name: 'plus petit effectif',
    meaning: "Le plus petit effectif d'un tableau d'effectifs qui ne soit ni nul ni masqué.",
    formula: 'minimum des effectifs présents supérieurs à zéro',
    unit: 'personnes',
    source: 'définition ; seuils : CASD, Règles de confidentialité, 5.23',
    missing: 'les cases masquées ou manquantes ne sont pas comptées',
    elsewhere: null,
  },
  distinct: {
    name: 'valeurs distinctes',
    meaning: 'Graphies différentes dans la colonne.',
    formula: 'nombre de textes distincts',
    unit: 'valeurs',
    source: 'définition',
    missing: MISSING,
    elsewhere: null,
  },
  distinction: {
    name: 'distinction',
    meaning:
      'Valeurs distinctes de la colonne par ligne : 1 signifie que chaque ligne a la sienne.',
    formula: 'distinct / lignes',
    unit: 'part des lignes, de 0 à 1',
    source: `${MOTWANI} (alpha-distinct)`,
    missing: MISSING,
    elsewhere: null,
  },
  separation: {
    name: 'séparation',
    meaning: 'Part des paires de lignes que la colonne distingue.',
    formula: '1 - somme, sur les valeurs, de n(n-1) / (N(N-1)), exacte aussi au-delà de 2^53',
    unit: 'part des paires de lignes, de 0 à 1',
    source: `${MOTWANI} (alpha-separate)`,
    missing: MISSING,
    elsewhere: null,
  },
  'k-without': {
    name: 'k sans la colonne',
    meaning: 'Ce que devient k quand ce seul quasi-identifiant est laissé de côté.',
    formula:
      "k sur les autres quasi-identifiants (k-record, si la clé de la personne n'est pas diffusée)",
    unit: 'personnes',
    source: 'définition maison : k-anonymat, un quasi-identifiant étant laissé de côté',
    missing: MISSING,
    elsewhere: null,
  },
  'unique-share-without': {
    name: 'part des personnes uniques sans la colonne',
    meaning:
      'Ce que devient la part des personnes uniques quand ce seul quasi-identifiant est laissé de côté.',
    formula: 'unique-share sur les autres quasi-identifiants',
    unit: 'part des personnes, de 0 à 1',
    source:
      "définition maison : unicité dans l'échantillon, un quasi-identifiant étant laissé de côté",
    missing: MISSING,
    elsewhere: null,
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
