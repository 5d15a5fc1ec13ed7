import type { CliWords } from '../cli-words.ts';
import { cliOptions } from './cli-options.ts';
import { rulesSays } from './cli-says.ts';

/** What the command line says in French. */
export const cli: CliWords = {
  language: 'fr',
  help: {
    usage: 'Utilisation :',
    arguments: 'Arguments :',
    commands: 'Commandes :',
    examples: 'Exemples :',
    exitCodes: 'Codes de sortie :',
    exits: {
      publish: 'publier',
      restrict: 'restreindre',
      refuse: 'refuser',
      usage: 'ligne de commande non comprise',
      data: 'données mal formées',
      input: 'entrée introuvable ou illisible',
      internal: 'erreur interne',
      output: 'sortie non écrite',
      limit: 'limite atteinte',
      config: 'configuration, référentiel ou dérogation non valide',
      interrupted: 'interruption',
      terminated: 'arrêt demandé',
    },
    otherCodes: 'Tout autre code que 0 signifie : ne publiez pas.',
    described: (text, choices, fallback) => {
      if (choices !== null && fallback !== null) {
        return `${text} (au choix : ${choices.join(', ')} ; par défaut : ${fallback})`;
      }
      if (choices !== null) return `${text} (au choix : ${choices.join(', ')})`;
      return fallback === null ? text : `${text} (par défaut : ${fallback})`;
    },
  },
  commands: {
    healthrisk: 'Décide si une table de données de santé peut être publiée.',
    assess: 'mesurer une table, la juger selon des référentiels et dire si elle peut être publiée',
    init: "écrire healthrisk.yaml : ce qu'est chaque colonne, selon la reconnaissance et vos réponses",
    config:
      "vérifier une configuration, dire ce qu'elle déclare et ce qu'elle ne fait que suggérer",
    profile:
      "dire ce que semblent être les colonnes d'une table et à quel point elles distinguent les lignes",
    anonymise:
      'écrire une table sous le traitement qui perd le moins, et évaluer ce qui a été écrit',
    advise: "dire quel traitement changerait le verdict sur une table, et ce qu'il coûte",
    render: "afficher une évaluation enregistrée dans n'importe quel format, sans les données",
    decide:
      "juger à nouveau des évaluations enregistrées : selon d'autres référentiels ou de plus récents, à une autre date",
    diff: 'comparer deux évaluations enregistrées : nombres, colonnes, critères et verdicts',
    explain:
      "dire ce que signifie un mot d'un rapport : critère, mesure, code d'erreur, verdict, rôle",
    rules: 'lister, afficher, vérifier et essayer des référentiels',
    'rules list': 'les référentiels livrés avec healthrisk',
    'rules show': "chaque critère d'un référentiel, avec sa source",
    'rules check': 'vérifier vos propres référentiels',
    'rules test': 'évaluer les exemples que portent les référentiels, et comparer',
    waivers: 'lister et vérifier des dérogations',
    'waivers list': "qui accepte quoi, jusqu'à quand, et combien de jours il reste",
    'waivers check': 'vérifier un fichier de dérogations ; celles qui ont expiré sont des erreurs',
    schema:
      "afficher le schéma JSON d'une configuration, d'un référentiel ou d'une sortie de l'outil",
    completion:
      'afficher un script par lequel un interpréteur de commandes complète commandes, options et fichiers',
    help: "afficher l'aide d'une commande",
  },
  arguments: {
    data: "CSV ou lignes JSON (aussi en gzip) ou Parquet ; plusieurs fichiers ou un motif forment un seul jeu de données ; - lit l'entrée standard",
    config:
      'par défaut : le healthrisk.yaml le plus proche, en remontant depuis le dossier courant',
    assessment: "JSON produit par healthrisk assess --format json ; - lit l'entrée standard",
    assessments: "JSON produits par healthrisk assess --format json ; - lit l'entrée standard",
    old: 'JSON produit par healthrisk assess --format json',
    new: "le plus récent ; - lit l'entrée standard",
    word: "tel qu'un rapport ou une erreur le nomme ; sans lui, tout est listé",
    pack: "identifiant d'un référentiel, ou chemin d'un fichier YAML",
    packFiles: 'identifiants, ou chemins de fichiers YAML',
    packs: 'identifiants, ou chemins de fichiers YAML ; aucun : tous ceux qui sont livrés',
    waivers:
      'par défaut : healthrisk.waivers.yaml à côté du healthrisk.yaml le plus proche, ou ici',
    schema: 'quel schéma',
    shell: 'quel interpréteur de commandes',
  },
  options: cliOptions,
  values: {
    columns: 'colonnes',
    column: 'colonne',
    file: 'fichier',
    files: 'fichiers',
    packs: 'référentiels',
    pack: 'référentiel',
    shape: 'forme',
    policy: 'politique',
    threshold: 'mesure=seuil',
    channel: 'canal',
    verdict: 'verdict',
    date: 'date',
    assessment: 'évaluation',
    assessments: 'évaluations',
    format: 'format',
    output: 'format=chemin',
    sign: 'signe',
    name: 'nom',
    mark: 'signe',
    marks: 'signes',
    mode: 'mode',
    size: 'Mio',
    number: 'n',
    percent: 'pourcentage',
    hierarchy: 'colonne=fichier',
    fate: 'quoi',
    loss: 'perte',
    seconds: 'secondes',
    when: 'quand',
    how: 'comment',
    language: 'langue',
    data: 'données',
    word: 'mot',
    old: 'ancienne',
    new: 'nouvelle',
    command: 'commande',
    shell: 'interpréteur',
    options: 'options',
  },
  groups: {
    columns: 'Ce que sont les colonnes :',
    treating: 'Traitement :',
    judging: 'Jugement :',
    reading: 'Lecture :',
    output: 'Sorties :',
    options: 'Options :',
    global: 'Options de toutes les commandes :',
  },
  problems: {
    emptyName: "des noms séparés par des virgules sont attendus, l'un d'eux est vide",
    delimiter:
      'un signe est attendu : virgule (comma), point-virgule (semicolon), tabulation (tab) ou barre (pipe)',
    memory: (least) => `un nombre entier de Mio, au moins ${least}, est attendu`,
    date: (first) => `une date telle que 2026-11-23, à partir du ${first}, est attendue`,
    output: (formats) => `format=chemin est attendu, avec un format parmi ${formats.join(', ')}`,
    setSize: (most) => `un nombre entier de 1 à ${most} est attendu`,
    percent: 'un pourcentage de 0 à 100, tel que 2 ou 0.5, est attendu',
    hierarchy: 'colonne=fichier est attendu',
    severalHierarchies: (column) =>
      `une seule hiérarchie est attendue pour ${column}, il y en a plusieurs`,
    pick: (most) => `le numéro d'un traitement, de 1 à ${most}, est attendu`,
    seconds: 'un nombre de secondes, au moins 1, est attendu',
    severalThresholds: (metric) => `un seul seuil sur ${metric} est attendu, il y en a plusieurs`,
    metric: (short, likely) =>
      likely === null
        ? `mesure=seuil est attendu, avec ${short.join(', ')} ou l'identifiant d'une mesure`
        : `mesure=seuil est attendu, avec ${short.join(', ')} ou l'identifiant d'une mesure ; vouliez-vous dire ${likely} ?`,
    threshold: (metric) => `un nombre tel que 20 ou 0.2 est attendu pour ${metric}`,
    choice: (choices) => `une valeur parmi ${choices.join(', ')} est attendue`,
  },
  usage: {
    noCommand: 'une commande est attendue',
    unknownCommand: (name) => `commande inconnue : ${name}`,
    unknownOption: (flag) => `option inconnue : ${flag}`,
    missingArgument: (name) => `l'argument <${name}> manque`,
    missingOption: (option) => `l'option ${option} est attendue`,
    notTogether: (one, other) => `${one} et ${other} ne vont pas ensemble`,
    missingValue: (option) => `l'option ${option} attend une valeur`,
    optionValue: (option, problem) => `option ${option} : ${problem}`,
    argumentValue: (name, problem) => `argument <${name}> : ${problem}`,
    excess: (command, expected, found) =>
      expected === 0
        ? `trop d'arguments pour ${command} : aucun n'est attendu, ${found} ${found === 1 ? 'est donné' : 'sont donnés'}`
        : `trop d'arguments pour ${command} : au plus ${expected} ${expected === 1 ? 'est attendu' : 'sont attendus'}, ${found} sont donnés`,
    didYouMean: (word) => `vouliez-vous dire ${word} ?`,
    seeHelp: (command) => `consultez ${command} --help`,
  },
  rules: rulesSays,
  reading: (megabytes, share) =>
    share === null ? `lecture : ${megabytes} Mo` : `lecture : ${megabytes} Mo (${share}\u00a0%)`,
  planHead: (data) => [
    `Un traitement de ${data}, trouvé par healthrisk advise : ce que devient chaque colonne. Il ne contient aucune valeur.`,
    "healthrisk anonymise l'applique avec --plan ; ce qu'il promet est vérifié sur ce qui est écrit.",
    '',
    'Il peut être modifié à la main. Une colonne est retirée, comme {drop: asked}, ou écrite à un niveau, comme',
    '{write: {kind: as-is}}, {write: {kind: date, unit: year}}, {write: {kind: band, width: 10, top: 90}} ;',
    "healthrisk schema plan les énumère. suppression est la part des enregistrements qui peut partir : 0.02, c'est 2 %.",
  ],
  searching: (evaluated) => `recherche : ${evaluated} traitements évalués`,
};
