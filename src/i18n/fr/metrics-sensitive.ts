import type { MetricId } from '../../model/metric.ts';
import type { MetricEntry } from '../catalogue.ts';

const MACHANAVAJJHALA =
  'Machanavajjhala, Kifer, Gehrke et Venkitasubramaniam, l-diversity, ACM TKDD 1(1), 2007';
const MISSING =
  "calculé sur les valeurs présentes ; les classes qui n'en ont aucune sont laissées de côté et comptées ; avec missingMeans: none, l'absence est une valeur sans risque de plus ; un texte déclaré manquant qui n'est pas usuel est lu comme une absence et comme une valeur, et le plus mauvais nombre compte";

/** Metrics of sensitive columns: what can be learnt about a person in a class. */
export const sensitiveMetrics = {
  'l-distinct': {
    name: 'l distinct',
    meaning:
      "Plus petit nombre de valeurs sensibles différentes dans une classe ; 1 si toutes les personnes d'une classe en partagent une qui peut nuire.",
    formula:
      "minimum, sur les classes, du plus petit de ces deux nombres : ensembles de valeurs différents portés par les personnes, valeurs différentes ; 1 dès qu'un n_v = n",
    unit: 'valeurs',
    source: `${MACHANAVAJJHALA}, section 4`,
    missing: MISSING,
    elsewhere:
      "sdcMicro compte une valeur manquante comme une valeur de plus dès qu'une autre est présente",
  },
  'l-entropy': {
    name: "l d'entropie",
    meaning:
      'Nombre effectif de valeurs sensibles également fréquentes dans la classe la moins diverse.',
    formula:
      "minimum, sur les classes, de exp(-somme p ln p), sur les ensembles de valeurs et sur les n_v, le plus petit des deux ; 1 dès qu'un n_v = n",
    unit: 'valeurs (non tronqué)',
    source: `${MACHANAVAJJHALA}, définition 4.1`,
    missing: MISSING,
    elsewhere:
      "pyCANON tronque à l'entier et donne 2 pour trois valeurs également fréquentes, par une erreur d'arrondi ; openmed donne H en bits, et non exp(H) ; ARX propose une estimation corrigée (Grassberger)",
  },
  'l-recursive-c': {
    name: '(c,l) récursif, exprimé par le plus petit c',
    meaning:
      'La table est (c,l)-diverse pour tout c supérieur à ce nombre ; infini si aucun c ne convient.',
    formula:
      "maximum, sur les classes, de r_1 / (r_l + ... + r_m), effectifs par ordre décroissant, sur les ensembles de valeurs et sur les n_v, le plus grand des deux ; l est un paramètre de l'entrée",
    unit: 'rapport',
    source: `${MACHANAVAJJHALA}, définition 4.2`,
    missing: MISSING,
    elsewhere:
      "pyCANON trie par ordre croissant et donne d'autres nombres, parfois trop favorables ; sdcMicro fixe c et donne l",
  },
  alpha: {
    name: 'alpha',
    meaning:
      "Plus grande part des personnes d'une classe qui portent une même valeur pouvant nuire.",
    formula: 'maximum, sur les classes et les valeurs pouvant nuire, de n_v / n',
    unit: 'probabilité, de 0 à 1',
    source: 'Wong, Li, Fu et Wang, (alpha, k)-anonymity, KDD 2006, section 2',
    missing: MISSING,
    elsewhere:
      'les outils qui comptent les lignes divisent les lignes ayant la valeur par celles de la classe',
  },
  't-closeness': {
    name: 't-proximité',
    meaning:
      "Écart, au plus, entre les valeurs sensibles d'une classe et celles de la table entière.",
    formula:
      'maximum, sur les classes, de la distance de transport entre p et q, p et q étant les n_v divisés par leur somme dans la classe et dans la table ; distance égale (moitié de la somme des |p - q|) pour des catégories, distance des rangs (1/(m-1) fois la somme des |p cumulé - q cumulé|) si la colonne a été déclarée ordonnée',
    unit: 'distance, de 0 à 1',
    source: 'Li, Li et Venkatasubramanian, t-closeness, ICDE 2007, section 4',
    missing: MISSING,
    elsewhere:
      "pyCANON prend la distance des rangs pour toute colonne numérique, même pour des diagnostics codés ; ARX prend la distribution de la table avant traitement ; une distance rapportée à l'étendue des nombres est une autre distance",
  },
  'beta-basic': {
    name: 'bêta-ressemblance simple',
    meaning:
      "Plus grand gain relatif d'une valeur plus fréquente dans une classe que dans la table.",
    formula: 'maximum, sur les classes et les valeurs où p > q, de (p - q) / q',
    unit: 'rapport',
    source:
      'Cao et Karras, Publishing microdata with a robust privacy guarantee, PVLDB 5(11), 2012, définition 2',
    missing: MISSING,
    elsewhere: null,
  },
  'beta-enhanced': {
    name: 'bêta-ressemblance renforcée',
    meaning:
      'Le bêta simple, si chaque gain est de plus au plus égal à -ln q ; sinon infini : aucun bêta ne le borne.',
    formula: 'beta-basic si (p - q) / q <= -ln q pour chaque valeur en gain, sinon infini',
    unit: 'rapport',
    source:
      'Cao et Karras, Publishing microdata with a robust privacy guarantee, PVLDB 5(11), 2012, définition 3',
    missing: MISSING,
    elsewhere:
      "pyCANON donne le plus grand min(bêta, -ln q), une borne qu'aucune classe n'atteint forcément",
  },
  'delta-disclosure': {
    name: 'delta-divulgation',
    meaning:
      "Plus grande différence, sur une échelle logarithmique, entre la fréquence d'une valeur dans une classe et dans la table.",
    formula:
      "maximum, sur les classes et les valeurs qui y sont présentes, de |ln(p / q)| ; une valeur de la table absente d'une classe rend la définition infinie : l'entrée porte alors absentValues, et un critère qui la lit n'est pas satisfait",
    unit: 'nats (logarithme népérien)',
    source: 'Brickell et Shmatikov, The cost of privacy, KDD 2008, définition 1',
    missing: MISSING,
    elsewhere:
      'ARX prend le logarithme en base 2, soit un facteur de 1,4427 ; ARX et pyCANON laissent de côté les valeurs absentes sans le dire',
  },
  'homogeneous-share': {
    name: 'part des personnes dans des classes homogènes',
    meaning:
      'Part des personnes dans des classes dont toutes portent une même valeur pouvant nuire, y compris les personnes seules dans leur classe.',
    formula: 'somme des tailles des classes où une valeur pouvant nuire a n_v = n / personnes',
    unit: 'part des personnes, de 0 à 1',
    source: `${MACHANAVAJJHALA}, section 3.1 (attaque par homogénéité)`,
    missing: MISSING,
    elsewhere: null,
  },
  'value-persons-min': {
    name: 'personnes derrière la valeur la plus rare',
    meaning:
      "Personnes qui portent la valeur la plus rare d'une colonne sensible ou ignorée, dans la table entière. D'une colonne ignorée, 65 536 valeurs au plus sont comptées ; au-delà, elle n'a pas de nombre et est traitée comme une colonne qui individualise.",
    formula:
      "minimum, sur les valeurs présentes telles qu'écrites, des personnes distinctes qui les portent sur une ligne",
    unit: 'personnes',
    source:
      "définition maison, d'après le minimum de 11 personnes par case publiée dans la pratique française",
    missing:
      "les valeurs manquantes d'une colonne sensible ne sont pas ici des valeurs ; dans une colonne ignorée, chaque graphie en est une",
    elsewhere: null,
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
