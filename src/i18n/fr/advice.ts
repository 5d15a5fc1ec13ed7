import type { Step } from '../../model/treatment.ts';
import type { TreatmentWords } from '../advice-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { DROPS } from './drops.ts';
import { losses } from './losses.ts';
import { counted } from './numbers.ts';

/** Words and sentences of `healthrisk advise`. */
export const treatments: TreatmentWords = {
  title: 'conseil',
  headings: {
    steps: 'Que faire',
    result: 'Ce qui en résulte',
    others: "Autres traitements, et ce qu'ils échangent",
    alone: 'Un cran plus grossier, chaque quasi-identifiant seul',
    lacking: 'Ce qui fait obstacle',
    remaining: "Ce qu'aucun traitement ne corrige",
    weighing: 'Ce qui pèse sur le verdict',
    next: 'Et ensuite',
  },
  heads: {
    what: 'quoi',
    now: 'maintenant',
    treated: 'ensuite',
    pick: 'n°',
    instead: 'au lieu de ce qui précède',
    verdict: 'verdict',
    k: 'k',
    leftOut: 'enregistrements écartés',
    loss: 'perte',
    column: 'colonne',
    step: 'un cran plus grossier',
    unique: 'uniques',
    demand: 'exigence',
    records: 'enregistrements',
    share: 'part',
  },
  rows: (rows) => counted(rows, 'ligne', 'lignes'),
  lookedFor: (goal, channel, suppression) =>
    `Recherché : ${goal}, canal ${channel}, en écartant au plus ${suppression} des enregistrements`,
  outcomes: {
    'not-needed': ({ now }) => `Le verdict est ${now} : aucun traitement n'est nécessaire.`,
    reached: ({ now, treated }) =>
      `Le verdict actuel est ${now}. Avec le traitement ci-dessous, il devient ${treated}.`,
    'not-reached': ({ now, treated, goal }) =>
      `Le verdict actuel est ${now}. Aucun traitement ne suffit à lui seul pour obtenir ${goal} : avec celui qui suit, le verdict est ${treated}, et il reste des points qu'aucun traitement ne corrige.`,
    impossible: ({ now, goal, suppression }) =>
      `Le verdict actuel est ${now}. Aucun traitement qui écarte au plus ${suppression} des enregistrements ne permet d'obtenir ${goal} : si grossiers que soient les quasi-identifiants, trop de personnes restent dans des classes trop petites ou trop uniformes.`,
    'out-of-time': ({ now, goal }) =>
      `Le verdict actuel est ${now}. Aucun traitement permettant d'obtenir ${goal} n'a été trouvé dans le temps imparti ; il en existe peut-être un.`,
    'plan-too-costly': ({ now, goal, suppression }) =>
      `Le verdict actuel est ${now}. Le plan promet ${goal} en écartant au plus ${suppression} des enregistrements ; sur ces données, il en faudrait davantage.`,
    'plan-not-enough': ({ now, treated, goal }) =>
      `Le verdict actuel est ${now}. Le plan promet ${goal} ; sur ces données, il donne ${treated}.`,
    counts: ({ now }) =>
      `Le verdict actuel est ${now}. Les lignes sont des groupes de personnes avec un effectif : aucun traitement d'enregistrements n'est recherché dans une telle table.`,
  },

  step: stepText,
  coarser: (column, step) => say`${column} : ${step}`,
  drop: (column, because) => say`${column} : à retirer (${DROPS[because]})`,
  leftOut: (column) => say`${column} : retirée`,
  keptAsIs: (column) => say`${column} : telle quelle`,
  suppressed: (records, share) =>
    `${counted(records, 'enregistrement écarté', 'enregistrements écartés')} (${share}) : ceux qui se distinguent encore une fois les colonnes rendues plus grossières`,
  suppressedAtMost: (share) =>
    `Au plus ${share} des enregistrements écartés : ceux qui se distinguent encore une fois les colonnes rendues plus grossières`,
  unchanged: (columns) =>
    columns.length === 1
      ? say`Telle quelle : ${listed(columns)}`
      : say`Telles quelles : ${listed(columns)}`,
  nothingToDo: "Aucune colonne ne change et aucun enregistrement n'est écarté.",

  labels: {
    verdict: 'verdict',
    k: 'k (personnes dans la plus petite classe)',
    quality: 'qualité',
    records: 'enregistrements',
  },
  losses,
  madeSmall: (name) => `Rendu minimal : ${name}`,
  lossIs: (name, value, meaning) => `${name} ${value} : ${meaning}.`,
  proved: (evaluated) =>
    `Prouvé : aucun autre niveau des quasi-identifiants ne perd moins dans les limites demandées, les colonnes sensibles étant écrites ainsi. Traitements évalués : ${evaluated.text}.`,
  notProved: (evaluated) =>
    `Non prouvé : c'est le meilleur parmi les traitements évalués avant la fin de la recherche (${evaluated.text}) ; il en existe peut-être un meilleur.`,
  sameColumns: 'les mêmes colonnes',
  aloneNote:
    "Une fois retirées les colonnes qui doivent l'être, et toutes les autres restant telles quelles. Uniques : part des personnes, ou des couples personne-combinaison, qui n'ont pas leur pareil.",
  asItIs: 'telle quelle',

  lacking: {
    coarsest: (records, share) =>
      `Avec chaque quasi-identifiant aussi grossier que possible, il faudrait écarter ${counted(records, 'enregistrement', 'enregistrements')} (${share}) ; et pour chaque exigence seule :`,
    planned: (records, share) =>
      `Aux niveaux du plan, il faudrait écarter ${counted(records, 'enregistrement', 'enregistrements')} (${share}) ; et pour chaque exigence seule :`,
    demand: (metric, required, given) =>
      given === null ? `${metric} : ${required}` : `${metric} (${given}) : ${required}`,
    never: "aucun nombre n'y suffit",
    found: (percent, records, share) =>
      `Avec --suppression ${percent}, il existe un traitement : il écarte ${counted(records, 'enregistrement', 'enregistrements')} (${share}).`,
    tried: (shares) =>
      `Aucun n'a été trouvé non plus en écartant au plus ${shares.join(' ou ')} des enregistrements.`,
  },

  next: {
    publish: {
      publish:
        'La table peut être publiée telle quelle ; healthrisk assess donne le rapport complet.',
      restrict:
        "Le verdict n'est déjà pas pire que restreindre ; healthrisk assess en nomme les conditions.",
    },
    write:
      "Écrivez cette table : la même commande avec anonymise au lieu d'advise, et --output diffusion.csv. Elle n'est écrite que si sa propre évaluation tient la promesse.",
    keep: (hasOthers) =>
      hasOthers
        ? "Pour examiner d'abord le plan, le modifier ou le reprendre le mois prochain : --save-plan plan.yaml, puis anonymise --plan plan.yaml. Un autre se choisit par son numéro : --pick 2."
        : "Pour examiner d'abord le plan, le modifier ou le reprendre le mois prochain : --save-plan plan.yaml, puis anonymise --plan plan.yaml.",
    apply:
      'Appliquez ces étapes là où la table est produite, puis lancez healthrisk assess sur le résultat : seul ce verdict compte.',
    tryThem:
      'Certaines étapes peuvent être essayées sans toucher à la table, avec ces clés sous columns dans healthrisk.yaml :',
    setting: (text) => say`${text}`,
    replan:
      "Faites établir un plan pour ces données (healthrisk advise --save-plan), ou modifiez celui-ci : niveaux plus grossiers, ou davantage d'enregistrements écartés (suppression).",
    confirm:
      "Il ne manque qu'une confirmation : healthrisk init écrit ce qui a été reconnu dans healthrisk.yaml ; vérifiez chaque entrée, retirez son roleFrom, puis lancez healthrisk anonymise avec --output.",
    people:
      "Ce qu'aucun traitement ne corrige relève d'une personne : déclarez, confirmez ou attestez-le comme indiqué ci-dessus, puis recommencez.",
    moreTime: "Plus de temps permettrait peut-être d'en trouver un meilleur : --time.",
    moreRoom:
      "Permettez d'écarter plus d'enregistrements (--suppression), retirez des colonnes (--drop), ou réunissez plus de personnes.",
    enoughRoom: (percent) =>
      `Recommencez avec --suppression ${percent}, retirez des colonnes (--drop), ou réunissez plus de personnes.`,
    otherThanRoom: 'Retirez des colonnes (--drop), ou réunissez plus de personnes.',
  },
  inReport: {
    waiversAside:
      'Les dérogations sont ici laissées de côté : un traitement doit les rendre inutiles.',
    result: 'Avec ce traitement :',
    remaining: 'Aucun traitement ne corrige ceci :',
    anonymise:
      'Qui détient les données applique le traitement avec healthrisk anonymise ; seul compte le verdict sur la table ainsi écrite.',
    more: "healthrisk advise en dit plus sur chaque traitement et en cherche d'autres : en écartant plus d'enregistrements (--suppression), sans certaines colonnes (--drop), ou plus longtemps (--time).",
  },
  own: 'Ce conseil est réservé au producteur : il contient de petits effectifs exacts.',
  summary: {
    'not-needed': 'rien à faire',
    reached: 'il existe un traitement',
    'not-reached': 'aucun traitement ne suffit à lui seul',
    impossible: 'aucun traitement dans ces limites',
    'out-of-time': 'aucun traitement trouvé à temps',
    'plan-too-costly': 'le plan ne tient pas sa promesse',
    'plan-not-enough': 'le plan ne tient pas sa promesse',
    counts: "aucun traitement pour une table d'effectifs",
  },
};

const DATES = {
  day: 'le jour seulement',
  month: 'le mois seulement',
  quarter: 'le trimestre seulement',
  year: "l'année seulement",
} as const;
const PLACES = {
  commune: 'la commune seulement',
  departement: 'le département',
  region: 'la région',
} as const;
const ICD10 = {
  category: 'la catégorie CIM-10 (trois caractères)',
  block: 'le bloc CIM-10',
  chapter: 'le chapitre CIM-10',
} as const;
const CCAM = {
  'act-group': "le groupe d'actes CCAM (quatre lettres)",
  site: 'le site CCAM (deux lettres)',
  system: "l'appareil CCAM (une lettre)",
} as const;

function stepText(step: Step, number: (n: number) => string): string {
  switch (step.kind) {
    case 'as-is':
      return 'telle quelle';
    case 'date':
      return DATES[step.unit];
    case 'years':
      return `groupes de ${number(step.years)} ans`;
    case 'band':
      return step.top === null
        ? `tranches de ${number(step.width)}`
        : `tranches de ${number(step.width)}, une seule à partir de ${number(step.top)}`;
    case 'prefix':
      return step.length === 1
        ? 'le premier caractère seulement'
        : `les ${number(step.length)} premiers caractères seulement`;
    case 'place':
      return PLACES[step.unit];
    case 'icd10':
      return ICD10[step.unit];
    case 'atc':
      return `le niveau ATC ${step.level}`;
    case 'ccam':
      return CCAM[step.unit];
    case 'file':
      return `le niveau ${number(step.level)} de sa hiérarchie`;
    case 'random-key':
      return 'une clé aléatoire à sa place, nouvelle à chaque diffusion';
    case 'any':
      return 'un même libellé (*) pour toutes les valeurs';
  }
}

function listed(columns: readonly Name[]): Sentence {
  return join(
    columns.map((column): Sentence => [column]),
    ', ',
  );
}
