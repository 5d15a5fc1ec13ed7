import type { ExplainWords } from '../explain-words.ts';

/** Words that reports print around numbers and criteria, in French. */
export const reportTerms: ExplainWords['glossary'] = {
  context: {
    name: 'circonstances',
    also: ['context', 'contexte'],
    meaning:
      "Ce que la configuration dit, sous context, des usages, des utilisateurs et des lieux : finalité, base légale, autorisation, hébergeur, autres conditions. Rien n'en est vérifié ; chaque rapport l'énumère avec le nom de qui l'a dit.",
  },
  purpose: {
    name: 'finalité',
    also: ['finalités', 'purpose', 'usage', 'usages'],
    meaning:
      "Ce à quoi servent les données (context: purpose). Une finalité qu'aucune loi ne permet est refusée quel que soit le référentiel.",
  },
  basis: {
    name: 'base légale',
    also: ['basis', 'legal-text', 'fondement'],
    meaning:
      'Ce qui permet de transmettre les données (context: basis) : elles sont anonymisées, les personnes ont consenti, ou un texte de loi le prévoit. Le consentement et le texte de loi changent un refus dû à des identifiants en conditions, jamais en silence.',
  },
  recipient: {
    name: 'destinataire',
    also: ['recipient', 'permit-holder'],
    meaning:
      "Qui reçoit les données (context: recipient). Si c'est tout le monde, aucune condition n'engage personne, et aucune ne compte comme remplie.",
  },
  attested: {
    name: 'attesté',
    also: ['attested', 'attestation', 'condition', 'host', 'hébergeur', 'certificat', 'manquant'],
    meaning:
      "Quelqu'un, que la configuration nomme, affirme qu'une condition d'un espace sécurisé est remplie : autorisation, hébergeur certifié, journalisation des accès, etc. L'attestation compte jusqu'au jour où elle prend fin ; ce que personne n'atteste manque.",
  },
  membership: {
    name: 'appartenance',
    also: ['membership'],
    meaning:
      "Si le seul fait de figurer dans les données révèle quelque chose, comme dans le registre d'une maladie (context: membership).",
  },
  categories: {
    name: 'catégories',
    also: ['categories', 'catégorie de données', "catégories de l'EEDS"],
    meaning:
      "Lettres de l'article 51(1) du règlement (UE) 2025/327 dont relèvent les données (context: categories). Certains critères ne s'appliquent qu'à certaines d'entre elles.",
  },
  invasion: {
    name: 'atteinte à la vie privée',
    also: ['invasion', 'intrusion'],
    meaning:
      "Ce que subirait une personne reconnue dans les données : atteinte faible, moyenne ou élevée (context: invasion). Si personne ne l'a précisé, elle compte comme élevée.",
  },
  severity: {
    name: 'gravité',
    also: ['severity', 'grave'],
    meaning:
      "Apprendre le contenu d'une colonne sensible nuirait plus que d'ordinaire, dit la configuration (severity: high). Les référentiels peuvent alors exiger des classes plus grandes.",
  },
  metadata: {
    name: 'métadonnées',
    also: ['metadata', 'datapackage.json', 'schema.json', 'fichier de métadonnées'],
    meaning:
      "Ce qui décrit les données à côté d'elles : un Data Package ou un Table Schema de Frictionless, qui peut donner des rôles et des valeurs manquantes, et ce qu'un catalogue doit savoir (licence, éditeur, couverture).",
  },
  advice: {
    name: 'conseil',
    also: ['advice', 'à faire'],
    meaning:
      'Ce qui améliorerait la publication, ou permettrait de satisfaire un critère. Sous son propre titre, il ne change aucun verdict.',
  },
  decisive: {
    name: 'ce qui a été décisif',
    also: ['décisif', 'preuve', 'evidence'],
    meaning:
      "Les critères sur lesquels repose le verdict, les pires d'abord : ceux qui ne sont pas satisfaits ou n'ont pas pu être évalués ou, si la table peut être publiée, ceux qui sont satisfaits.",
  },
  'key-numbers': {
    name: 'chiffres clés',
    also: ['nombres', 'risque', 'risk'],
    meaning:
      "Les mesures qui en disent le plus : plus petite classe, personnes uniques, risque maximal et moyen ; et ce qu'elles deviennent si l'on retire un quasi-identifiant.",
  },
  certainty: {
    name: 'certitude de la source',
    also: ['certitude', 'certainty'],
    meaning:
      "À côté de la source d'un critère : à quel point il est sûr que la source dit cela. Cela a été lu dans le texte même, ou repris d'un autre auteur, ou c'est un choix maison.",
  },
  policy: {
    name: 'politique des valeurs manquantes',
    also: ['politique', 'policy', 'missing policy', '--missing'],
    meaning:
      "Ce que fait une valeur manquante d'un quasi-identifiant (missing : policy, ou --missing). category : c'est une valeur à part entière, chaque graphie à part. refuse : c'est un constat qui refuse, et elle compte comme sous category.",
  },
  tokens: {
    name: 'graphies des valeurs manquantes',
    also: ['graphie', 'graphies', 'token', 'tokens', 'missing tokens'],
    meaning:
      "Les textes qui tiennent lieu d'absence de valeur, comme NA ou un point (missing : tokens). Sans liste propre, une configuration emploie les graphies usuelles. Les rapports disent combien en sont déclarées, jamais lesquelles.",
  },
  'no-regression': {
    name: 'régression',
    also: ['régressions', 'regression', 'no-regression', 'baseline', 'comparaison'],
    meaning:
      "Ce qui s'est dégradé par rapport à une évaluation antérieure (--baseline, ou diff) : un nombre que lisent des critères, un risque que courent les personnes, un rôle perdu, un critère, un verdict. Avec --no-regression, le code de sortie est alors au moins celui d'une restriction.",
  },
  again: {
    name: 'nouvelle décision',
    also: ['decide', 'withdraw', 'lapsed', 'retrait', 'retirer'],
    meaning:
      "Une évaluation enregistrée a été jugée selon d'autres référentiels ou à une autre date, sans les données (healthrisk decide). Ce qui a pris fin ne compte plus, ce qui n'a pas été mesuré doit l'être, et ce qui a été remis sous un verdict plus clément doit être retiré.",
  },
  added: {
    name: 'ajouté',
    also: ['ajoutée', 'added', 'rôle ajouté', 'référentiel ajouté'],
    meaning:
      "L'outil l'a ajouté à ce que quelqu'un a déclaré. Un rôle : une date, un âge ou un lieu est un quasi-identifiant quel que soit le nom qu'on lui donne, et des cellules qui ont la forme d'un identifiant en sont un. Un référentiel : aucun de ceux qui ont été nommés ne suffit pour de telles données sur un tel canal.",
  },
  'singled-out': {
    name: 'individualisé',
    also: ['individualisation', 'individualiser', 'singling out', 'isoler', 'unique'],
    meaning:
      "Reconnaissable comme une personne entre toutes, par une combinaison de valeurs que nul autre n'a.",
  },
  're-identification': {
    name: 'réidentification',
    also: ['ré-identification', 're-identification', 'recoupement', 'corrélation'],
    meaning:
      "Découvrir de qui parle un enregistrement, par ce que l'on sait d'ailleurs ou par une autre table qui porte les mêmes valeurs.",
  },
  pseudonym: {
    name: 'pseudonyme',
    also: ['pseudonymes', 'identifiant pseudonyme', 'pseudonym', 'pseudonymisation'],
    meaning:
      'Une clé qui représente une personne à la place de son nom : une empreinte, un nombre aléatoire. Elle ne nomme personne par elle-même, mais distingue les personnes et relie leurs enregistrements.',
  },
  'opt-out': {
    name: 'opposition',
    also: ['oppositions', 'opt-out'],
    meaning:
      "Une personne peut s'opposer à cet usage. Une liste de clés (--opt-out) ou une colonne de consentement dit qui l'a fait ; aucune de ces personnes ne doit figurer dans les données.",
  },
  generalise: {
    name: 'généralisation',
    also: ['generalise', 'généralisation', 'regroupement', 'traitement', 'hiérarchie', 'tranches'],
    meaning:
      "Rendre les valeurs moins précises : le mois au lieu du jour, des tranches d'âge, les premiers caractères d'un code, un niveau d'une hiérarchie. La configuration peut la déclarer (generalise) ; la table est alors mesurée comme si c'était fait, et reste restreinte jusqu'à ce que ce le soit.",
  },
  'fail-on': {
    name: 'seuil de sortie',
    also: ['fail-on', 'gate'],
    meaning:
      "Le verdict le plus clément pour lequel le code de sortie n'est pas 0. Avec refuse, une restriction sous conditions passe ; le rapport dit toujours le verdict.",
  },
  'at-risk': {
    name: 'enregistrements à risque',
    also: ['at-risk'],
    meaning:
      "Numéros des enregistrements des classes inférieures au k le plus strict, écrits dans un fichier privé (--at-risk). L'enregistrement 1 est le premier après l'en-tête.",
  },
  verify: {
    name: 'vérifié',
    also: ['verify', 'second moteur'],
    meaning:
      'Un second lecteur et un second moteur ont tout recalculé et sont parvenus aux mêmes nombres (--verify).',
  },
  source: {
    name: 'source',
    also: ['sources', 'citation', 'portée'],
    meaning:
      'Le texte dont vient un critère, avec sa date et sa portée : loi, recommandation, contrat, pratique, ou choix de la maison.',
  },
  type: {
    name: 'type',
    also: ['granularité', 'granularity'],
    meaning:
      "Ce à quoi ressemblent les valeurs d'une colonne : nombres entiers, décimaux, dates (avec leur unité la plus fine) ou textes.",
  },
  dataset: {
    name: 'jeu de données',
    also: ['données', 'lignes', 'enregistrements', 'dataset'],
    meaning:
      "La table évaluée, en un ou plusieurs fichiers. Un enregistrement, ou une ligne, parle d'une personne ou d'un événement de sa vie, ou d'un groupe avec son effectif.",
  },
  suppression: {
    name: 'suppression',
    also: ['enregistrements écartés', 'écartés', '--suppression'],
    meaning:
      "Écarter d'une table des enregistrements entiers, parce qu'ils se distinguent encore une fois les colonnes rendues plus grossières. healthrisk advise n'en écarte pas plus qu'une part donnée.",
  },
  'information-loss': {
    name: "perte d'information",
    also: ['--loss'],
    meaning:
      "Ce qu'un traitement enlève. Trois pertes sont affichées, et --loss dit laquelle est rendue minimale : loss, non-uniform-entropy ou discernibility.",
  },
};
