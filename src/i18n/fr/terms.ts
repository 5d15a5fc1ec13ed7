import type { Catalogue } from '../catalogue.ts';
import { counted } from './numbers.ts';

/** The nouns of an assessment and what they mean. */
export const terms = {
  units: {
    rows: (n) => counted(n, 'ligne', 'lignes'),
    persons: (n) => counted(n, 'personne', 'personnes'),
    classes: (n) => counted(n, 'classe', 'classes'),
    values: (n) => counted(n, 'valeur', 'valeurs'),
    characters: (n) => counted(n, 'caractère', 'caractères'),
    'share-of-rows': (n) => `${n.text} des lignes`,
    'share-of-pairs-of-rows': (n) => `${n.text} des paires de lignes`,
    'share-of-persons': (n) => `${n.text} des personnes`,
    'share-of-person-tuple-pairs': (n) => `${n.text} des couples personne-combinaison`,
    probability: (n) => n.text,
    ratio: (n) => n.text,
    nats: (n) => counted(n, 'nat', 'nats'),
  },
  roles: {
    'direct-identifier': {
      name: 'identifiant direct',
      meaning:
        'Nomme une personne à lui seul : un nom, une adresse électronique, un numéro national, même haché.',
    },
    'quasi-identifier': {
      name: 'quasi-identifiant',
      meaning:
        "Peut être connu d'autres et identifie par combinaison : dates, âges, lieux, durées de séjour.",
    },
    sensitive: {
      name: 'sensible',
      meaning:
        "Ce que nul ne doit apprendre d'une personne : un diagnostic, un acte, un résultat d'examen.",
    },
    subject: {
      name: 'clé de la personne',
      meaning:
        'La clé qui désigne la personne ; elle sert à compter les personnes quand une même personne a plusieurs lignes.',
    },
    strategic: {
      name: 'stratégique',
      meaning:
        "Ne concerne pas une personne, et n'est pas pour autant à la portée de tous : prix d'achat, marges, remises, clauses de contrats, appels d'offres.",
    },
    count: {
      name: 'effectif',
      meaning:
        "Le nombre de personnes derrière une ligne d'un tableau agrégé. C'est son plus petit effectif qui est jugé, et non des classes.",
    },
    consent: {
      name: 'consentement',
      meaning:
        "Dit si la personne a consenti à cet usage. Aucune personne dont le consentement n'est pas donné ne peut être dans les données.",
    },
    weight: {
      name: 'poids',
      meaning:
        "Un poids de sondage. Tant que les poids ne sont pas utilisés, il compte aussi comme quasi-identifiant ; k n'est pas pondéré.",
    },
    ignored: {
      name: 'ignorée',
      meaning:
        "Quelqu'un a jugé la colonne sans risque ; les personnes derrière sa valeur la plus rare sont indiquées.",
    },
    unassessed: {
      name: 'non évaluée',
      meaning:
        "Personne n'a dit ce qu'est la colonne alors que des quasi-identifiants ont été déclarés, ou personne ne peut le dire, car c'est du texte libre ; elle reste hors des classes et restreint.",
    },
  },
  roleSources: {
    declared: { name: 'déclarée', meaning: 'Donné par une option ou par la configuration.' },
    descriptor: { name: 'métadonnées', meaning: 'Donné par un fichier de métadonnées.' },
    detected: {
      name: 'détectée',
      meaning:
        "Reconnue d'après son nom, la forme de ses valeurs, leurs clés de contrôle ou la façon dont elles se répètent ; une supposition jusqu'à ce que quelqu'un la confirme.",
    },
    assumed: {
      name: 'supposée',
      meaning: "Personne n'a déclaré ni reconnu la colonne : elle compte comme quasi-identifiant.",
    },
  },
  verdicts: {
    publish: {
      name: 'publier',
      meaning:
        "Tous les critères sur les identifiants directs, l'individualisation et les colonnes sensibles ont été évalués, et sont satisfaits ou couverts par une dérogation.",
    },
    restrict: {
      name: 'restreindre',
      meaning:
        "Un critère restreint : ou bien la table peut être partagée aux conditions énumérées, ou bien un point n'a pu être déterminé et elle doit rester en attente jusqu'à examen.",
    },
    refuse: {
      name: 'refuser',
      meaning:
        "Un critère qui refuse n'est pas satisfait : la table ne doit pas sortir par ce canal.",
    },
  },
  grounds: {
    conditions: {
      name: 'sous conditions',
      meaning: 'La table peut être partagée aux conditions que les critères énumèrent.',
    },
    undetermined: {
      name: 'indéterminé',
      meaning:
        "Un point n'a pas été ou n'a pu être mesuré : attente, personne ne peut avoir la table avant qu'il n'ait été examiné.",
    },
  },
  channels: {
    open: { name: 'ouvert', meaning: 'Un fichier que tout le monde peut télécharger.' },
    api: {
      name: 'API',
      meaning: 'Des réponses à des requêtes, enregistrement par enregistrement.',
    },
    'secure-space': {
      name: 'espace sécurisé',
      meaning:
        "Un espace clos, réservé à des utilisateurs nommés, d'où ne sortent que des résultats contrôlés.",
    },
    all: {
      name: 'tous',
      meaning: 'Chaque canal est jugé, et le pire verdict est retenu.',
    },
  },
  qualities: {
    nominative: {
      name: 'nominatives',
      meaning: 'Elles contiennent un identifiant direct en clair.',
    },
    pseudonymised: {
      name: 'pseudonymisées',
      meaning:
        "Elles contiennent un identifiant pseudonyme ou la clé de la personne est diffusée, ou un critère du canal ouvert n'est pas satisfait ou pas évaluable.",
    },
    anonymised: {
      name: 'anonymisées',
      meaning: 'Tous les critères du canal ouvert ont été évalués et sont satisfaits.',
    },
  },
  bindings: {
    law: { name: 'loi', meaning: 'Le texte a force de loi.' },
    guidance: {
      name: 'recommandation',
      meaning: "Une autorité le recommande ; ce n'est pas la loi.",
    },
    contract: { name: 'contrat', meaning: "Il engage ceux qui l'ont signé." },
    practice: {
      name: 'usage',
      meaning: "C'est ce que font les institutions ; aucun texte ne l'exige.",
    },
    house: { name: 'choix maison', meaning: "C'est le choix des auteurs du référentiel." },
  },
  personUnits: {
    row: 'chaque ligne est une personne',
    group: 'aucune : chaque ligne est un groupe de personnes avec un effectif',
    subject:
      'par la clé de la personne, diffusée avec les données ; les classes sont des historiques complets',
    'subject-private':
      'par la clé de la personne, qui ne fait pas partie de la diffusion ; les classes sont de simples combinaisons, comptées en personnes',
  },
  missingPolicies: {
    category: 'chaque graphie, dans un quasi-identifiant, est une catégorie à part',
    refuse: 'un quasi-identifiant manquant entraîne un refus',
  },
  reasons: {
    'no-quasi-identifier': "il n'y a aucun quasi-identifiant",
    'no-present-value': "aucune valeur n'est présente",
    'no-harmful-value': "aucune valeur pouvant nuire n'est présente",
    'too-many-values': 'ses valeurs sont trop nombreuses pour être comptées',
    'not-measured': "cela n'a pas été mesuré",
    'no-sensitive-column': "aucune colonne n'est sensible, et personne n'a dit qu'il n'y en a pas",
    'no-such-column': "la table n'a pas les colonnes dont il s'agit",
    'not-a-number': "une valeur n'est ni un nombre ni la marque d'une case masquée ou manquante",
    'not-a-count':
      "une cellule n'est ni un nombre entier de personnes ni la marque d'un effectif masqué",
    'unknown-unit': "une unité des données n'est pas dans la table des populations",
    'no-subject': "personne n'a dit quelle colonne est la clé de la personne",
    'no-key-matches':
      "aucune clé de la liste n'est dans la table, et personne n'atteste que les oppositions ont été appliquées",
    'not-measurable': 'cette version ne le mesure pas',
    'recognised-as-identifier':
      "elle est reconnue comme un identifiant direct, et quelqu'un lui a donné un autre rôle",
    'not-declared': "personne n'en a rien dit",
    'meaning-unknown': 'nul ne sait ce que contiennent certaines colonnes',
    'cells-say-otherwise': 'ses cellules ne ressemblent pas à ce que dit son nom',
  },
  remedies: {
    'no-quasi-identifier':
      'Déclarez au moins un quasi-identifiant (--qi, ou roles dans healthrisk.yaml).',
    'no-present-value':
      "Vérifiez que la colonne n'est pas vide par erreur ; sinon supprimez-la, ou dites par missingMeans ce que signifie l'absence de valeur.",
    'no-harmful-value':
      "Vérifiez les valeurs déclarées sans risque : il n'en reste aucune à juger.",
    'too-many-values': 'Supprimez la colonne, ou regroupez ses valeurs.',
    'not-measured':
      'Évaluez de nouveau les données avec cette version et les mêmes référentiels : le nombre manque ici.',
    'no-such-column':
      'Vérifiez que les colonnes ont le contenu que cherche le référentiel (healthrisk profile), ou renoncez à ce référentiel.',
    'not-a-number':
      'Nettoyez la colonne, ou dites par missing.tokens quels textes sont des cases masquées.',
    'not-a-count':
      'Écrivez les effectifs en nombres entiers. Parts, moyennes et taux ne sont pas des effectifs : retirez une telle colonne, ou donnez-lui un autre rôle.',
    'unknown-unit':
      "Ajoutez l'unité à la table placée à côté du référentiel, corrigez-la dans les données, ou retirez-la.",
    'no-subject':
      'Nommez la clé de la personne (--subject-private, ou subject dans healthrisk.yaml).',
    'no-key-matches':
      'Vérifiez que les clés sont celles de la colonne du sujet. Si ces personnes ont déjà été retirées, faites-le attester (context, opt-out-applied).',
    'not-measurable':
      "Faites-le examiner par quelqu'un qui connaît la source ; ne publiez pas avant.",
    'recognised-as-identifier':
      "Déclarez la colonne comme identifiant direct et supprimez-la. Si elle n'en est pas un, donnez-lui un nom qui ne le dise pas ; un examinateur qui le sait peut en répondre par une dérogation.",
    'not-declared': "Dites-le dans healthrisk.yaml (context), ou par l'option qui le donne.",
    'meaning-unknown':
      'Dites dans healthrisk.yaml ce que contiennent ces colonnes (semantic), ou supprimez-les.',
    'cells-say-otherwise':
      "Regardez la colonne : regroupez ses valeurs ou supprimez-la si elle nomme des codes postaux ou des villes. Un examinateur qui sait que ce n'est pas le cas peut en répondre par une dérogation.",
    'fewer-values-than-l':
      'Quelles que soient les classes, la colonne ne peut satisfaire ce critère : supprimez-la, ou prenez un référentiel qui demande moins de valeurs.',
    'no-sensitive-column':
      'Déclarez les colonnes sensibles (--sensitive, ou roles dans healthrisk.yaml), ou écrivez-y « sensitive: [] ».',
  },
  engineReasons: {
    'asked-for': 'demandé',
    'codes-fit-in-memory': 'les codes tiennent en mémoire',
    'codes-exceed-memory': 'les codes dépassent la mémoire permise, et sont sur disque',
  },
  operators: {
    '>=': (threshold) => `au moins ${threshold}`,
    '<=': (threshold) => `au plus ${threshold}`,
    '>': (threshold) => `plus de ${threshold}`,
    '<': (threshold) => `moins de ${threshold}`,
  },
} as const satisfies Partial<Catalogue>;
