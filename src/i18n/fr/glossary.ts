import type { ExplainWords } from '../explain-words.ts';

/** Words of the reports and of the literature that are no id of anything. */
export const glossary: ExplainWords['glossary'] = {
  hold: {
    name: 'en attente',
    also: ['restreindre (en attente)', 'restreindre (indéterminé)', 'attente'],
    meaning:
      "Personne ne peut encore avoir la table, sur quelque canal que ce soit : un point n'a pas été ou n'a pu être déterminé. L'attente prend fin quand quelqu'un a examiné ou déclaré ce que nomment les constats.",
  },
  treatment: {
    name: 'traitement',
    also: ['traitements', 'treatment', 'advise'],
    meaning:
      "Ce qui est fait à une table avant sa diffusion : colonnes retirées, colonnes écrites plus grossièrement, enregistrements écartés parce qu'ils se distinguent encore. healthrisk advise cherche celui qui perd le moins et change le verdict ; assess --advise le met dans le rapport.",
  },
  plan: {
    name: 'plan de traitement',
    also: ['plan', 'plans', 'save-plan', 'pick'],
    meaning:
      "Un traitement dans un fichier : ce que devient chaque colonne, et la part des enregistrements qui peut partir. Il ne contient aucune valeur et ne nomme aucun enregistrement ; il peut donc être relu, modifié, et appliqué à la table du mois prochain. healthrisk advise --save-plan l'écrit, anonymise --plan l'applique.",
  },
  release: {
    name: 'table diffusée',
    also: ['diffusion', 'release', 'anonymise'],
    meaning:
      "La table qui peut sortir, telle que l'écrit healthrisk anonymise. Elle a été relue et évaluée avant de recevoir son nom ; l'évaluation et le compte rendu du traitement, à côté, restent chez le producteur.",
  },
  prosecutor: {
    name: 'procureur',
    also: ['attaque du procureur', 'attaquant procureur', 'scénario du procureur'],
    meaning:
      "Un attaquant qui sait qu'une personne figure dans le fichier et connaît tous ses quasi-identifiants. C'est l'hypothèse habituelle la plus prudente, et celle qui est retenue ici.",
  },
  tuple: {
    name: 'combinaison',
    also: ['combinaisons', 'combinaison de quasi-identifiants', 'enregistrement isolé', 'tuple'],
    meaning: "Les valeurs de tous les quasi-identifiants d'une ligne, prises ensemble.",
  },
  'person-tuple-pairs': {
    name: 'couples personne-combinaison',
    also: ['couple personne-combinaison', 'couple', 'couples'],
    meaning:
      "Si la clé de la personne est supprimée avant diffusion, une personne compte une fois pour chaque combinaison différente parmi ses lignes, car nul ne peut dire que deux d'entre elles sont de la même personne. Les parts sont alors des parts de ces couples.",
  },
  history: {
    name: 'historique',
    also: ['historiques', 'historique complet', 'historiques complets'],
    meaning:
      "Les combinaisons de toutes les lignes d'une personne, chacune autant de fois qu'elle apparaît. Si la clé de la personne est diffusée, des personnes ne se ressemblent que si leurs historiques complets sont les mêmes.",
  },
  class: {
    name: "classe d'équivalence",
    also: ["classes d'équivalence", 'petite classe', 'petites classes', 'classe'],
    meaning:
      'Des personnes que les quasi-identifiants ne permettent pas de distinguer : celles qui partagent une combinaison ou, si la clé de la personne est diffusée, un historique. Sa taille se compte en personnes.',
  },
  band: {
    name: 'tranche de nombres',
    also: ['tranche', 'tranches'],
    meaning:
      "Les nombres d'une colonne sensible sont jugés par tranches, car 100,01 et 100,02 ne sont pas une diversité : les tranches les plus étroites, de 1, 2 ou 5 fois une puissance de dix, dont 20 au plus couvrent les valeurs.",
  },
  'icd10-category': {
    name: 'catégorie CIM-10',
    also: ['cim10', 'cim-10', 'catégories CIM-10', 'code CIM-10', 'icd10', 'icd-10'],
    meaning:
      "Les trois premiers caractères d'un code de diagnostic. Les codes CIM-10 sont jugés à ce niveau, car C50.1 et C50.2 ne sont pas une diversité : tous deux disent un cancer du sein.",
  },
  value: {
    name: "valeur telle qu'écrite",
    also: ['valeur', 'valeurs'],
    meaning:
      "Une colonne sensible jugée telle qu'elle est écrite, sans fusionner des différences plus fines.",
  },
  judged: {
    name: 'niveau jugé',
    also: ['comparé par', 'judgeAt', 'niveau'],
    meaning:
      "Le niveau de détail (tel qu'écrit, catégorie CIM-10, tranche) auquel les critères lisent une colonne sensible ; les autres sont donnés à titre de comparaison.",
  },
  harmless: {
    name: 'valeur sans risque',
    also: ['valeurs sans risque'],
    meaning:
      "Une valeur d'une colonne sensible que la configuration déclare incapable de nuire à quiconque, comme un test négatif.",
  },
  vouched: {
    name: 'motif donné',
    also: ['vouched'],
    meaning:
      "Quelqu'un répond du fait d'ignorer la colonne : la configuration donne un motif et un nom (reason, by).",
  },
  'subject-private': {
    name: 'clé de la personne non diffusée',
    also: ['clé non diffusée'],
    meaning:
      'Une clé de la personne qui sert à compter les personnes et est supprimée avant diffusion. Les lignes ne peuvent plus être reliées : les classes sont alors de simples combinaisons, comptées en personnes, et les critères sur k lisent k-record.',
  },
  unit: {
    name: 'unité',
    also: ['personnes comptées', 'unit: person', 'ligne'],
    meaning:
      "Ce qui compte pour une personne : chaque ligne, ou chaque clé d'une colonne qui est diffusée (subject) ou supprimée (subject-private). « unit: person » dans la configuration dit que chaque ligne est une autre personne.",
  },
  microdata: {
    name: 'microdonnées',
    also: ['shape'],
    meaning:
      "Une table d'une ligne par personne ou par événement, par opposition à un tableau d'effectifs.",
  },
  pack: {
    name: 'référentiel',
    also: ['référentiels', 'règles', 'appliqué', 'version', 'rules'],
    meaning:
      'Un fichier YAML de critères, chacun avec son seuil, son effet sur chaque canal et sa source. healthrisk rules list montre ceux qui sont fournis.',
  },
  core: {
    name: 'core',
    also: ['référentiel core', "contrôles de l'outil"],
    meaning:
      "Les contrôles de l'outil lui-même, appliqués quels que soient les référentiels nommés : ils évitent qu'un verdict repose sur ce que personne n'a regardé.",
  },
  met: {
    name: 'satisfait',
    also: [
      'critère satisfait',
      'critères satisfaits',
      'non satisfait',
      'non évalué',
      'non évaluable',
    ],
    meaning:
      "Un critère est satisfait, non satisfait, ou n'a pu être évalué ; ce qui n'a pu être évalué n'est jamais compté comme satisfait, et restreint (en attente).",
  },
  effect: {
    name: 'effet',
    also: ['sans effet'],
    meaning:
      "Ce qu'un critère non satisfait fait au verdict sur un canal : refuser, restreindre, ou rien si le critère ne parle pas de ce canal.",
  },
  'small-count': {
    name: 'petits effectifs',
    also: ['petit effectif', 'petites cases', 'petits effectifs exacts'],
    meaning:
      'Des nombres de personnes inférieurs à la taille de classe que les critères exigent (11 à défaut). Ils identifient ; les rapports faits pour circuler (Markdown) ne les montrent donc pas, le terminal et le JSON les montrent.',
  },
  column: {
    name: 'colonne',
    also: ['colonnes', 'rôle', 'rôles', 'rôles des colonnes'],
    meaning:
      "Une colonne de la table. Ses rôles disent ce qu'elle est pour qui cherche à reconnaître une personne : healthrisk explain role.",
  },
  missing: {
    name: 'valeur manquante',
    also: ['valeurs manquantes', 'cellules manquantes', 'cellules vides'],
    meaning:
      "Une cellule qui ne dit rien : elle est vide ou contient une des graphies usuelles de l'absence (NA et semblables), sauf si la configuration en nomme d'autres. Dans un quasi-identifiant, chaque graphie est une catégorie à part.",
  },
  setting: {
    name: 'réglage',
    also: ['réglages', 'fichier', 'établi par', 'configuration', 'healthrisk.yaml'],
    meaning:
      "Ce qui a été demandé à l'exécution, et par qui : une option, la configuration (le healthrisk.yaml le plus proche, ou --config), ou personne (valeur par défaut).",
  },
  'recognised-as': {
    name: 'reconnue comme',
    also: ['reconnu', 'reconnue', 'origine'],
    meaning:
      "Ce qu'une colonne semble contenir, d'après son nom, la forme de ses valeurs, leurs clés de contrôle et la façon dont elles se répètent ; et qui a donné ses rôles : quelqu'un (déclaré), un fichier de métadonnées, l'outil (détecté) ou personne (supposé).",
  },
  signal: {
    name: 'indice',
    also: ['indices', 'clés de contrôle', 'zéros initiaux'],
    meaning:
      "Un élément sur lequel repose la reconnaissance d'une colonne : son nom, la part de ses valeurs distinctes qui ont une forme ou une clé de contrôle valide, la façon dont elles se répètent. Les parts sont arrondies vers le bas.",
  },
  required: {
    name: 'exigé',
    also: [
      'require',
      'required-k',
      'required-l-distinct',
      'required-l-entropy',
      'required-t-closeness',
      'required-alpha',
      'required-beta-enhanced',
      'required-prosecutor-risk-max',
    ],
    meaning:
      "Un seuil demandé avec --require, en plus de ce que demandent les référentiels. Il ne fait que durcir : s'il n'est pas respecté, la table est refusée en ouvert et par API, et soumise à conditions dans un espace sécurisé.",
  },
  shape: {
    name: 'nature des lignes',
    also: ['microdonnées', 'agrégat', 'aggregate'],
    meaning:
      "Ce qu'est une ligne : elle concerne une personne (microdata), ou un groupe de personnes avec un effectif (aggregate). Sur des groupes, aucune classe n'est formée, donc ni k ni l ; c'est le plus petit effectif à partir de 1 de chaque colonne d'effectifs qui est jugé.",
  },
  aggregated: {
    name: 'tableau agrégé',
    also: ['cases masquées', 'effectifs masqués', "marques d'effectifs masqués"],
    meaning:
      "Un tableau de groupes avec le nombre de personnes de chacun, les petits nombres étant souvent masqués. Ce sont ses effectifs qui sont jugés, et non des classes de ses lignes ; shape, dans la configuration, dit ce qu'est une table.",
  },
  engine: {
    name: 'moteur',
    also: ['moteurs'],
    meaning:
      "La partie qui calcule les classes d'équivalence. Tous les moteurs donnent les mêmes nombres ; stream est le rapide, duckdb travaille sur disque quand la mémoire manque, reference est le second témoin.",
  },
  part: {
    name: 'partie du jeu de données',
    also: ['partie', 'parties', 'fichiers'],
    meaning:
      "Un fichier parmi plusieurs, évalués comme une seule table : ses enregistrements et sa propre empreinte. L'empreinte des données est alors celle de la liste des leurs.",
  },
  'as-of': {
    name: 'sources à la date du',
    also: ['à la date du', 'date de référence'],
    meaning:
      "Le jour auquel les sources sont jugées : une source applicable à partir d'un jour ultérieur restreint tout au plus.",
  },
  roleFrom: {
    name: 'roleFrom',
    also: ['role-from', 'non confirmé', 'non confirmée'],
    meaning:
      "Une clé de healthrisk.yaml, sous une colonne : ses rôles sont une suggestion que personne n'a confirmée, reconnue (detected) ou retenue parce que rien ne l'était (assumed). Ils comptent comme une supposition de l'exécution elle-même, et aucune table n'est publiée sur cette base. Qui a vérifié les rôles retire la clé.",
  },
  recognise: {
    name: 'recognise',
    also: ['formes propres', 'motifs propres', 'motif'],
    meaning:
      "Une clé de healthrisk.yaml : des formes de cellules que seul le détenteur des données connaît, comme le numéro de patient propre à l'hôpital, chacune désignée par un mot, avec un motif en syntaxe RE2 et des rôles. Une colonne dont neuf dixièmes des valeurs distinctes, au moins trois, ont cette forme reçoit les rôles. Un identifiant direct est trouvé quoi qu'il ait été déclaré, et une forme qu'aucune colonne n'a est signalée.",
  },
  waived: {
    name: 'dérogation',
    also: ['dérogations', 'couvert par une dérogation', 'healthrisk.waivers.yaml', 'waiver'],
    meaning:
      "Quelqu'un qui en répond accepte qu'un critère ne soit pas satisfait, pour un jeu de données, jusqu'à une pire valeur et jusqu'à un jour distant d'un an au plus. Le constat est abaissé d'un cran : un refus et une attente deviennent une restriction sous conditions, une restriction sous conditions perd son effet. Chaque rapport énumère les dérogations, utilisées ou non ; elles ne changent jamais la qualité calculée, et une dérogation expirée est une erreur.",
  },
  worst: {
    name: 'pire valeur tolérée',
    also: ['pire valeur'],
    meaning:
      "Une clé d'une dérogation : la plus petite classe, la plus grande part, le plus grand risque, etc., jusqu'où elle vaut. Un constat de valeur pire n'est pas couvert, pas plus qu'un constat pour lequel rien n'a pu être mesuré.",
  },
  checksum: {
    name: 'empreinte',
    also: ['SHA-256', 'SHA-256 des données', 'somme de contrôle'],
    meaning:
      "Une empreinte des octets : des données, ou du fichier d'un référentiel. Elle dit si deux exécutions ont vu la même chose.",
  },
};
