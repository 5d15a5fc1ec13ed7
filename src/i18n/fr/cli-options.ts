import type { CliWords } from '../cli-words.ts';

/** What the options of the command line do, in French. */
export const cliOptions: CliWords['options'] = ({ memoryMin, setSize, setSizeMax }) => ({
  color: 'couleur',
  progress: "sur la sortie d'erreur",
  quiet: "rien sur la sortie d'erreur, sauf les erreurs",
  debug: "montrer à quel endroit du programme une erreur interne s'est produite",
  help: 'afficher cette aide',
  version: 'afficher la version',
  lang: "langue des textes affichés ; par défaut : HEALTHRISK_LANG, sinon la langue du système, sinon l'anglais",
  qi: 'quasi-identifiants, séparés par des virgules',
  sensitive: "ce que nul ne doit apprendre d'une personne, colonnes séparées par des virgules",
  direct: 'identifiants directs, séparés par des virgules',
  ignore: "colonnes que quelqu'un a jugées sans danger, séparées par des virgules",
  strategic:
    'non personnelles mais réservées, comme les prix et les marges ; séparées par des virgules',
  weight: 'poids de sondage (aussi quasi-identifiants), séparés par des virgules',
  count: "effectifs de personnes d'une table agrégée, séparés par des virgules",
  consent: 'si la personne a consenti, colonnes séparées par des virgules ; sans accord, refus',
  subject: 'clé de la personne, diffusée avec les données',
  subjectPrivate: 'clé de la personne, retirée avant la diffusion',
  shape: 'une ligne décrit une personne, ou un groupe avec son effectif',
  config:
    'configuration ; par défaut : le healthrisk.yaml le plus proche, en remontant depuis les données',
  noConfig: 'ignorer tout healthrisk.yaml',
  noDescriptor: 'ignorer datapackage.json et *.schema.json placés à côté des données',
  missing: 'quasi-identifiants manquants',
  setSize: `nombre maximal de colonnes prises ensemble dans la recherche de combinaisons qui isolent des lignes, de 1 à ${setSizeMax} ; par défaut : ${setSize}`,
  goal: 'verdict recherché',
  suppression: "pourcentage d'enregistrements qui peuvent être écartés ; par défaut : 2",
  drop: 'colonnes à retirer',
  key: 'ce que devient une clé des personnes qui est diffusée : drop (retirée) ou random (une nouvelle au hasard pour chacune) ; random dans un espace sécurisé, drop ailleurs',
  plan: "le traitement à appliquer, tel que l'écrit advise --save-plan ; rien n'est alors recherché",
  savePlan: 'garder le meilleur traitement dans un fichier, pour anonymise --plan',
  pick: 'numéro du traitement à prendre, tel que le montre advise ; par défaut : 1, le meilleur',
  release:
    'fichier à diffuser, .csv ou .parquet ; son évaluation et le compte rendu de son traitement sont écrits à côté',
  hierarchy:
    "fichier CSV des niveaux plus grossiers qu'une colonne peut prendre, une ligne par valeur, du plus précis au plus général ; peut être répété",
  loss: 'ce qui est rendu minimal',
  time: 'durée maximale de la recherche en secondes ; le meilleur traitement trouvé est alors affiché ; par défaut : 60',
  optOut:
    'clés des personnes qui se sont opposées, une par ligne : aucune ne doit figurer dans les données',
  waivers: 'par défaut : healthrisk.waivers.yaml à côté de la configuration',
  rules: "référentiels, noms ou fichiers, séparés par des virgules ; tous s'appliquent ensemble",
  rulesAgain: "référentiels, séparés par des virgules ; par défaut : ceux que nomme l'évaluation",
  rulesExplained:
    'vos propres référentiels, dont les critères sont expliqués aussi, séparés par des virgules',
  rulesOfWaivers:
    'vos propres référentiels dont le fichier nomme des critères, séparés par des virgules',
  require: 'exiger plus que les référentiels, par exemple k=20,l=3,t=0.2 ; peut être répétée',
  channel: 'canal de diffusion',
  channelAgain: "canal de diffusion ; par défaut : celui de l'évaluation",
  failOn: "verdict le plus clément pour lequel le code de sortie n'est pas 0",
  asOf: "date à laquelle on juge, aujourd'hui ou plus tard ; par défaut : aujourd'hui",
  asOfAgain: "date à laquelle on juge ; par défaut : aujourd'hui",
  asOfWaivers: "par défaut : aujourd'hui",
  baseline: 'comparer à une évaluation antérieure (son JSON)',
  noRegression: "ne pas sortir avec 0 si quelque chose s'est dégradé par rapport à --baseline",
  advise:
    'chercher aussi ce qui changerait le verdict (une minute au plus), et le dire dans les rapports',
  delimiter: 'virgule, point-virgule, tabulation ou barre ; reconnu par défaut',
  encoding: 'reconnu par défaut',
  quote: 'entoure les cellules ; par défaut : "',
  escape: 'précède un guillemet dans une cellule ; par défaut : le guillemet, doublé',
  comment: 'commence les lignes laissées de côté',
  header: 'si le premier enregistrement porte les noms des colonnes',
  engine: 'moteur qui calcule les classes',
  maxMemory: `pour les codes, les dictionnaires et les tables de classes, au moins ${memoryMin} ; par défaut : la moitié de la mémoire présente`,
  verify: 'faire tout recalculer par un second moteur ; un écart est une erreur',
  verbose:
    "dire sur la sortie d'erreur quels fichiers, référentiels et moteur ont servi, et en combien de temps",
  format: 'sur la sortie standard',
  output: 'écrire un rapport dans un fichier ; peut être répétée',
  atRisk:
    'écrire dans un nouveau fichier privé les numéros des enregistrements des classes inférieures au k le plus strict',
  dataOfConfig:
    'vérifier aussi que ses colonnes existent ; la recherche remonte depuis les données',
  dataAgain:
    "refuser si ce ne sont pas les données évaluées ; à répéter pour plusieurs fichiers, dans l'ordre",
  yes: "ne rien demander : les suggestions telles quelles, aucune n'étant confirmée",
  newFile: 'un nouveau fichier ; par défaut : healthrisk.yaml à côté des données',
});
