import type { MetricId } from '../../model/metric.ts';
import type { MetricEntry } from '../catalogue.ts';

const MISSING = "chaque graphie d'un quasi-identifiant manquant est une catégorie à part";
const PROSECUTOR =
  'El Emam, Guide to the De-Identification of Personal Health Information, CRC Press 2013, ch. 16';

/** Metrics of equivalence classes: who can be singled out. */
export const classMetrics = {
  rows: {
    name: 'lignes',
    meaning: "Enregistrements de la table, sans l'en-tête ni les lignes entièrement vides.",
    formula: "nombre d'enregistrements",
    unit: 'lignes',
    source: 'définition',
    missing: 'sans effet : un enregistrement compte quoi que contiennent ses cellules',
    elsewhere: null,
  },
  persons: {
    name: 'personnes',
    meaning:
      'Personnes différentes derrière les lignes : clés différentes de la colonne de clé, à défaut lignes.',
    formula: 'nombre de clés de la personne distinctes ; sans colonne de clé, nombre de lignes',
    unit: 'personnes',
    source: 'définition',
    missing: 'toutes les lignes sans clé comptent ensemble pour une personne',
    elsewhere: 'la plupart des outils comptent les lignes, même si une personne en a plusieurs',
  },
  classes: {
    name: "classes d'équivalence",
    meaning: 'Groupes de personnes que les quasi-identifiants ne permettent pas de distinguer.',
    formula:
      "nombre de combinaisons différentes de quasi-identifiants (d'historiques complets, si la clé de la personne est diffusée)",
    unit: 'classes',
    source: 'Sweeney, k-anonymity, IJUFKS 10(5), 2002, section 2',
    missing: MISSING,
    elsewhere: null,
  },
  k: {
    name: 'k (plus petite classe)',
    meaning:
      "Personnes de la plus petite classe d'équivalence : chacun se fond parmi au moins k personnes.",
    formula: 'minimum, sur les classes, des personnes de la classe',
    unit: 'personnes',
    source: 'Sweeney, k-anonymity, IJUFKS 10(5), 2002, section 2',
    missing: MISSING,
    elsewhere:
      "pyCANON écarte, avant de compter, les enregistrements dont un quasi-identifiant manque, qui disparaissent donc de k ; sdcMicro fait correspondre une valeur manquante à toutes les valeurs ; PETWorks compte les cellules présentes de chaque colonne, si bien qu'une valeur manquante ailleurs abaisse son k",
  },
  'k-record': {
    name: 'k des enregistrements isolés',
    meaning:
      'Plus petit nombre de personnes différentes qui partagent une même combinaison de quasi-identifiants.',
    formula:
      'minimum, sur les combinaisons, des personnes distinctes dont une ligne a cette combinaison',
    unit: 'personnes',
    source: 'Sweeney, k-anonymity, IJUFKS 10(5), 2002, section 2, compté en personnes',
    missing: MISSING,
    elsewhere:
      "les outils qui comptent les lignes donnent davantage dès qu'une personne a la même combinaison sur plusieurs lignes",
  },
  'class-size-mean': {
    name: 'taille moyenne des classes',
    meaning: "Personnes par classe d'équivalence, en moyenne.",
    formula: 'personnes / classes',
    unit: 'personnes par classe',
    source: 'LeFevre, DeWitt et Ramakrishnan, Mondrian, ICDE 2006',
    missing: MISSING,
    elsewhere: 'le C_avg de pyCANON divise encore ce nombre par k',
  },
  'class-size-max': {
    name: 'plus grande classe',
    meaning: "Personnes de la plus grande classe d'équivalence.",
    formula: 'maximum, sur les classes, des personnes de la classe',
    unit: 'personnes',
    source: 'définition',
    missing: MISSING,
    elsewhere: null,
  },
  'unique-count': {
    name: 'personnes uniques',
    meaning: "Personnes seules dans leur classe d'équivalence (uniques dans l'échantillon).",
    formula: 'nombre de classes de taille 1',
    unit: 'personnes',
    source:
      'Skinner et Elliot, A measure of disclosure risk for microdata, JRSS B 64(4), 2002, section 2',
    missing: MISSING,
    elsewhere: null,
  },
  'unique-share': {
    name: 'part des personnes uniques',
    meaning: "Part des personnes qui sont seules dans leur classe d'équivalence.",
    formula: 'unique-count / personnes',
    unit: 'part des personnes, de 0 à 1',
    source:
      'Skinner et Elliot, A measure of disclosure risk for microdata, JRSS B 64(4), 2002, section 2',
    missing: MISSING,
    elsewhere:
      "il s'agit de l'unicité dans l'échantillon ; les estimations pour la population sont d'autres nombres",
  },
  'share-below-k': {
    name: 'part des personnes dans des classes de moins de k',
    meaning: "Part des personnes dont la classe d'équivalence compte moins de k personnes.",
    formula:
      "somme des tailles de classes inférieures à k / personnes ; k est un paramètre de l'entrée",
    unit: 'part des personnes, de 0 à 1',
    source: PROSECUTOR,
    missing: MISSING,
    elsewhere:
      'ARX compare 1/taille à un risque t : son résumé par une inégalité stricte, son critère avec une tolérance de 1 %, si bien que t = 0,333 traite différemment, ici et là, les classes de 3',
  },
  'prosecutor-risk-max': {
    name: 'risque du procureur le plus élevé',
    meaning:
      "Probabilité la plus élevée que quelqu'un qui sait qu'une personne figure dans le fichier, et connaît tous ses quasi-identifiants, désigne le bon enregistrement.",
    formula: "1 / k (1 / k-record, si la clé de la personne n'est pas diffusée)",
    unit: 'probabilité, de 0 à 1',
    source: PROSECUTOR,
    missing: MISSING,
    elsewhere:
      "un seuil est comparé par la taille de classe que sa source publie avec lui : 0,09 signifie un k d'au moins 11, bien que 1/11 soit supérieur à 0,09",
  },
  'prosecutor-risk-mean': {
    name: 'risque du procureur moyen',
    meaning: 'La même probabilité, en moyenne sur les personnes.',
    formula: 'classes / somme de leurs tailles',
    unit: 'probabilité, de 0 à 1',
    source: PROSECUTOR,
    missing: MISSING,
    elsewhere:
      'pyCANON fait la moyenne de 1/taille sur les classes au lieu des personnes, ce qui donne un autre nombre',
  },
  'expected-reidentifications': {
    name: 'réidentifications attendues',
    meaning:
      'Personnes correctement appariées, en moyenne, quand le procureur attaque chacune une fois.',
    formula: 'somme, sur les personnes, de 1 / taille de classe, soit le nombre de classes',
    unit: 'personnes',
    source: PROSECUTOR,
    missing: MISSING,
    elsewhere:
      "sdcMicro fait la somme de ses risques individuels ; sans pondération, c'est le même nombre",
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
