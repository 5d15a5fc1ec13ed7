import type { Catalogue } from '../catalogue.ts';
import type { ExplainWords } from '../explain-words.ts';
import { glossary } from './glossary.ts';
import { reportTerms } from './report-terms.ts';

/** Words of `healthrisk explain`. */
export const explain: ExplainWords = {
  intro:
    "healthrisk explain <mot> dit ce que c'est, pourquoi cela compte, d'où cela vient et comment y remédier.",
  topics: {
    criterion: 'Critères',
    metric: 'Mesures',
    loss: 'Pertes',
    error: "Codes d'erreur",
    verdict: 'Verdicts',
    grounds: "Motifs d'une restriction",
    quality: 'Niveaux de qualité',
    role: 'Rôles des colonnes',
    confidence: 'Confiance de la reconnaissance',
    channel: 'Canaux',
    binding: 'Portée des sources',
    assumption: 'Hypothèses',
    condition: "Conditions d'un espace sécurisé",
    term: 'Autres mots',
    exit: 'Codes de sortie',
  },
  aliases: {
    k: ['k-anonymat', 'k-anonymity'],
    'unique-share': ['unicité', 'uniques', 'uniqueness'],
    'share-below-k': ['personnes en classes de moins de', 'couples en classes de moins de'],
    'prosecutor-risk-max': ['risque du procureur', 'prosecutor-risk'],
    'l-distinct': ['l-diversité', 'l-diversity', 'l', 'l distinct'],
    'l-entropy': ["l d'entropie", 'entropie', 'entropy-l'],
    'l-recursive-c': ['l récursif', 'recursive-cl', 'recursive (c,l)', 'recursive-l'],
    alpha: ['alpha-k-anonymat', 'alpha-k-anonymity'],
    't-closeness': ['t-proximité', 't'],
    'beta-basic': ['bêta-ressemblance', 'beta-likeness'],
    'delta-disclosure': ['delta-divulgation', 'delta'],
    'homogeneous-share': ['homogénéité', 'homogeneity'],
  },
  glossary: { ...glossary, ...reportTerms },
  identifier: {
    clear: {
      name: "aucune colonne n'est un identifiant direct en clair",
      meaning:
        "Cherche les colonnes qui nomment une personne sans qu'il faille aucune clé : celles déclarées ou reconnues comme un nom, une adresse postale ou électronique, un numéro de téléphone, un numéro national, un numéro de dossier, ou un autre identifiant direct.",
    },
    pseudonym: {
      name: "aucune colonne n'est un identifiant pseudonyme",
      meaning:
        'Cherche les identifiants directs qui cachent la personne derrière un hachage, une clé aléatoire (UUID) ou un autre pseudonyme : sans nom, ils distinguent encore les personnes et relient leurs enregistrements.',
    },
  },
  kinds: {
    forbidden: 'Cherche des colonnes ayant certains rôles ou contenus ; aucune ne doit être là.',
    'date-granularity': "Regarde la finesse des dates de la table : au jour, au mois ou à l'année.",
    geography:
      "Regarde la finesse des lieux de la table, d'un point sur la carte jusqu'au pays. Un lieu dont personne ne dit ce qu'il est compte comme une commune.",
    'age-top-code':
      "Cherche des âges au-dessus d'une limite, donnés comme âges ou comme dates de naissance. Un seul groupe ouvert pour tous n'en distingue aucun.",
    'unit-population':
      "Cherche des unités géographiques de peu d'habitants, d'après une liste que contient le référentiel, ou une table placée à côté. Une unité que la table ne nomme pas suspend la décision.",
    'column-set':
      "Compte les personnes qui partagent chaque combinaison sur un ensemble nommé de colonnes, trouvées d'après leur contenu, quoi qu'il en ait été déclaré ; sur les historiques complets si la clé de la personne est diffusée.",
    'opt-out':
      "Cherche les personnes qui se sont opposées à cet usage, d'après une liste de clés (--opt-out) ou une colonne de consentement ; à défaut de l'une et de l'autre, quelqu'un doit attester que les oppositions ont été appliquées.",
    purpose:
      'Regarde à quoi les données ont été déclarées destinées, sous context dans la configuration.',
    'cell-minimum':
      "Cherche de petits effectifs dans un tableau d'effectifs ; les cases nulles et les cases masquées sont admises.",
    unmeasured:
      'La source le demande et cette version ne peut le mesurer : le critère retient toujours la table, pour que le silence ne passe pas pour de la sûreté.',
  },
  labels: {
    what: "Ce que c'est",
    formula: 'Formule',
    unit: 'Unité',
    missing: 'Valeurs manquantes',
    elsewhere: 'Autres outils',
    source: 'Source',
    certainty: 'Certitude',
    binding: 'Portée',
    required: 'Exigé',
    onFail: 'Si non satisfait',
    onlyIf: 'Seulement si',
    metBy: 'Satisfait par',
    appliesFrom: 'Applicable le',
    fix: 'Comment y remédier',
    exit: 'Code de sortie',
    where: 'Où',
  },
  requirement: (metric, given, required) =>
    `${metric}${given.map(([name, value]) => ` (${name} = ${value})`).join('')} : ${required}`,
  exitCode: (code, meaning) => `${code} : ${meaning}`,
  effectOn: (channel, effect) => `${effect} (${channel})`,
  meant: (name, meaning) => `${name} : ${meaning}`,
};

/** Why the process ended. */
export const exits: Catalogue['exits'] = {
  publish:
    'Le verdict est « publier », ou --fail-on a laissé passer le verdict, que la sortie donne toujours.',
  restrict: 'Le verdict est « restreindre ».',
  refuse: 'Le verdict est « refuser ».',
  usage: "La ligne de commande est erronée, ou une option nomme une colonne qui n'existe pas.",
  data: "Les données, ou le fichier d'évaluation, sont mal formées.",
  input: "L'entrée est introuvable ou illisible.",
  internal: 'Une erreur de programmation dans healthrisk.',
  output: 'Une sortie ne peut pas être écrite.',
  limit: "Une limite a été atteinte ; il n'y a pas de verdict.",
  config: "La configuration, un référentiel ou une dérogation n'est pas valide.",
  interrupted: 'Interrompu (SIGINT).',
  terminated: 'Arrêté (SIGTERM).',
};
