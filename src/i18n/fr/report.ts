import type { EvidenceSubject } from '../../model/finding.ts';
import type { Channel } from '../../model/pack.ts';
import type { RoleSource } from '../../model/role.ts';
import type { ReportWords } from '../report-words.ts';
import { join, type Name, type Sentence, say } from '../sentence.ts';
import { agreed, counted } from './numbers.ts';
import { reportLabels } from './report-labels.ts';

const EVIDENCE: Record<EvidenceSubject, string> = {
  'clear-identifiers': 'identifiants directs en clair',
  pseudonyms: 'identifiants pseudonymes',
  'singling-out': 'individualisation possible des personnes',
  'sensitive-column': "ce qu'une colonne sensible peut apprendre",
  cells: "cases d'un tableau d'effectifs",
  channel: 'tout',
};

/** What may happen to a table on a channel. */
const RELEASED: Record<Channel, string> = {
  open: 'publiée en données ouvertes',
  api: 'publiée par une API',
  'secure-space': 'mise à disposition dans un espace sécurisé',
};

/** Where a table goes, behind a verb. */
const THROUGH: Record<Channel, string> = {
  open: 'en données ouvertes',
  api: 'par une API',
  'secure-space': 'dans un espace sécurisé',
};

/** Roles by where they come from: one, several. */
const BY: Record<RoleSource | 'unassessed', [string, string]> = {
  declared: ['déclaré', 'déclarés'],
  descriptor: ['donné par les métadonnées', 'donnés par les métadonnées'],
  detected: ['détecté', 'détectés'],
  assumed: ['supposé', 'supposés'],
  unassessed: ['non évalué', 'non évalués'],
};

/** Words and sentences of the reports. */
export const report: ReportWords = {
  ...reportLabels,
  belowK: (k) => `Personnes en classes de moins de ${k}`,
  belowKPairs: (k) => `Couples en classes de moins de ${k}`,
  colon: ' : ',
  semicolon: ' ; ',
  yes: 'oui',
  no: 'non',
  none: '-',
  notEvaluable: 'non évaluable',
  infinite: 'infini',

  size: (rows, persons, columns) =>
    `${counted(rows, 'ligne', 'lignes')} · ${persons === null ? 'chacune un groupe de personnes' : counted(persons, 'personne', 'personnes')} · ${counted(columns, 'colonne', 'colonnes')}`,
  fewerThan: (n) => `<\u00a0${n}`,
  moreThan: (n) => `>\u00a0${n}`,
  range: (low, high) => `${low.replace(/\s*%$/, '')} à ${high}`,
  judgedOn: (channel) => `Canal jugé : ${channel}`,
  channelVerdicts: (verdicts) =>
    `Verdict par canal : ${verdicts
      .map(({ channel, verdict, hold }) => `${channel} (${verdict}${hold ? ', en attente' : ''})`)
      .join(', ')}`,
  packs: (packs) =>
    say`Référentiels : ${join(
      packs.map(({ id, version, added }): Sentence => [id, ' ', version, added ? ' (ajouté)' : '']),
      ', ',
    )}`,
  configuration: (file) =>
    file === null ? ['Configuration : aucune'] : say`Configuration : ${file}`,
  rolesFrom: (counts) =>
    `Rôles des colonnes : ${counts
      .map(({ from, columns }) => counted(columns, ...BY[from]))
      .join(', ')}`,
  quality: (name, why) =>
    `Qualité des données : ${name}. ${why} C'est un indicateur au regard des référentiels nommés, et non une qualification juridique.`,

  qualityWhy: {
    'clear-identifier': 'Elles contiennent un identifiant direct en clair.',
    pseudonym: 'Elles contiennent un identifiant pseudonyme.',
    'released-key': 'La clé de la personne est diffusée.',
    'not-met': "Un critère du canal ouvert n'est pas satisfait.",
    undetermined: 'Un point que le canal ouvert exige reste indéterminé.',
    'all-met': 'Tous les critères du canal ouvert ont été évalués et sont satisfaits.',
  },

  publish: (channel) =>
    channel === 'all'
      ? 'Tous les critères ont été évalués et sont satisfaits. La table peut être publiée sur tous les canaux.'
      : `Tous les critères ont été évalués et sont satisfaits. La table peut être ${RELEASED[channel]}.`,
  refuse: (channel) =>
    channel === 'all'
      ? 'Sur au moins un canal, la table ne doit pas être partagée ; le verdict par canal dit lequel.'
      : `La table ne doit pas être partagée ${THROUGH[channel]}.`,
  refuseAndHold: (channel) =>
    channel === 'all'
      ? "Sur au moins un canal, la table ne doit pas être partagée ; le verdict par canal dit lequel. Un autre point reste indéterminé : ne la partagez sur aucun canal avant qu'il n'ait été examiné."
      : `La table ne doit pas être partagée ${THROUGH[channel]}. Un autre point reste indéterminé : ne la partagez sur aucun autre canal non plus avant qu'il n'ait été examiné.`,
  hold: "EN ATTENTE : un point reste indéterminé. Ne partagez la table sur aucun canal avant qu'il n'ait été examiné.",
  restrictConditions: "La table ne peut être partagée qu'à ces conditions :",

  notMet: 'Non satisfait : ',
  notEvaluated: 'Non évalué : ',
  effect: (effect) => `Effet : ${effect}`,
  effectRestrict: (grounds) => `Effet : restreindre (${grounds})`,
  noEffect: 'Effet : aucun sur ce canal',
  advice: (advice) => `Que faire : ${advice}`,
  adviceThere: (pack, id) => `Que faire : voir ${pack} / ${id}`,
  citation: (number, binding) => `Source : [${number}] (${binding})`,
  sourceNumber: (number) => `[${number}]`,
  source: (title, details, binding) => `${[title, ...details].join(', ')} (${binding})`,
  appliesFrom: (date) =>
    `La source s'applique à partir du ${date} et ne s'applique pas encore à la date de cette évaluation ; d'ici là, elle restreint tout au plus.`,
  criterion: (pack, id) => say`${pack} / ${id}`,
  inColumn: (column, level, said) =>
    level === null ? say`${column} : ${said}` : say`${column}, par ${level} : ${said}`,
  judgedLevel: (level) => `${level} (jugé)`,
  observed: (observed, required) => `observé ${observed} ; exigé ${required}`,
  judged: (met, required) => `${met ? 'satisfait' : 'non satisfait'} ; exigé ${required}`,
  kRead: {
    k: 'k sur les historiques complets',
    'k-record': 'k-record, sur les enregistrements isolés',
  },
  judgedAsK: (k) => `jugé comme un k d'au moins ${k}, la taille de classe que sa source publie`,
  absentValues: (observed) => `${observed} sur les valeurs présentes, infini par définition`,
  withoutAssumed: (said, without) => `${said} ; sans les colonnes supposées : ${without}`,
  missingIn: (rows) => `manquant dans ${counted(rows, 'ligne', 'lignes')}`,
  eventColumns: (columns) => say`colonnes qui ressemblent à un événement : ${listed(columns)}`,
  repeatedKeys: (columns) =>
    say`colonnes qui se répètent comme le fait la clé d'une personne : ${listed(columns)}`,
  countColumns: (columns) => say`colonnes d'effectifs : ${listed(columns)}`,
  guessedColumns: (columns, more) =>
    more === null
      ? say`reconnu, non déclaré : ${listed(columns)}`
      : say`reconnu, non déclaré : ${listed(columns)} et ${counted(more, 'autre', 'autres')}`,
  notJudged: (about, channels) => `non jugé (${channels.join(', ')}) : ${EVIDENCE[about]}`,
  nothingToJudge: {
    'no-sensitive-column':
      "rien à juger : aucune colonne n'est sensible, c'est ce qui a été déclaré",
    'no-harmful-value': "rien à juger : aucune valeur pouvant nuire n'est présente",
    'no-present-value': "rien à juger : aucune valeur n'est présente",
    'no-such-column': "rien à juger : la table n'a pas de telle colonne",
  },
  fewerValues: (values, needed) =>
    `la colonne a ${counted(values, 'valeur', 'valeurs')} dans la table entière, et il en faut au moins ${needed.text}`,
  couldNotBeEvaluated: (reason) =>
    reason === null ? "n'a pu être évalué" : `n'a pu être évalué : ${reason}`,
  identifierDeclared: (semantic) =>
    semantic === null ? 'est un identifiant direct' : `est un identifiant direct (${semantic})`,
  identifierFound: (semantic, evidence) => {
    const what =
      semantic === null ? "a le format d'un identifiant" : `contenu apparent (${semantic})`;
    return evidence === null ? what : `${what}, dans ${evidence} des cellules regardées`;
  },
  metFor: listed,

  recognised: (column, what, confidence, signals) =>
    say`${column} : reconnue comme ${what}${confidence === null ? '' : `, confiance ${confidence}`} (${join(signals, ' ; ')})`,
  notRecognised: (columns) =>
    columns.length === 1
      ? say`Reconnue par rien, et comptée comme quasi-identifiant : ${listed(columns)}`
      : say`Reconnues par rien, et comptées comme quasi-identifiants : ${listed(columns)}`,
  notRecognisedThough: (column, signals) =>
    say`${column} : non reconnue, et comptée comme quasi-identifiant (${join(signals, ' ; ')})`,
  freeText: (columns) =>
    say`Dans aucune classe et jugé par aucun critère, car nul ne peut dire ce que contient un texte libre : ${listed(columns)}`,

  driversNote: (k, uniques) =>
    `Avec tous les quasi-identifiants ensemble, k vaut ${k} et ${uniques} sont uniques. Si l'un d'eux est laissé de côté :`,
  driversNoteHistories: (k, uniques) =>
    `Avec tous les quasi-identifiants ensemble, k vaut ${k} (historiques complets) et ${uniques} sont uniques. Si l'un d'eux est laissé de côté :`,
  uniques: (count, share) => (count === null ? share : `${count} (${share})`),
  riskMax: (risk) =>
    `${risk} (probabilité que quelqu'un qui sait qu'une personne figure dans le fichier désigne le bon enregistrement)`,
  riskMean: (risk, over) =>
    `${risk} (la même probabilité, en moyenne sur les ${over === 'pairs' ? 'couples personne-combinaison' : 'personnes'})`,
  notJudgedHistories: (k) => `${k} (non jugé : la clé est supprimée avant diffusion)`,
  harmless: (level, values) => `${level}, ${counted(values, 'valeur', 'valeurs')} sans risque`,
  classesLeftOut: (column, classes) =>
    say`${column} : ${counted(classes, "classe n'a", "classes n'ont")} aucune valeur présente et ${agreed(classes, 'a été laissée', 'ont été laissées')} de côté.`,
  ignoredNote: 'Déclarées sans risque ; seule leur valeur la plus rare a été comptée.',
  setting: (name, value, from) => say`${name} = ${value} (${from})`,
  settingWords: { yes: 'oui', none: 'aucun', 'not-read': 'non lu' },
  settingFrom: { flag: 'option', config: 'configuration', default: 'par défaut' },
  packFrom: {
    default: 'par défaut',
    named: 'nommé',
    added: 'ajouté : aucun référentiel nommé ne suffit',
    required: 'demandé en ligne de commande',
  },
  parts: (files, shown) => [
    `${files} fichiers : `,
    ...join(
      shown.map(({ name, rows }) => (rows === null ? say`${name}` : say`${name} (${rows})`)),
      ', ',
    ),
    shown.length < files ? ", et d'autres" : '',
  ],
  verified: 'vérifié : un second lecteur et un second moteur sont arrivés aux mêmes nombres',
  engine: (name, reason) => `${name} (${reason})`,
  engineNote: (name, reason) => `moteur : ${name} (${reason})`,
  file: (format, text) =>
    text === null
      ? [`format ${format}`]
      : text.delimiter === null
        ? [`format ${format}, encodage ${text.encoding}`]
        : say`format ${format}, encodage ${text.encoding}, séparateur ${text.delimiter}`,
  partOfDataset: (name, rows, checksum) =>
    rows === null ? say`${name} : ${checksum}` : say`${name} : ${rows}, ${checksum}`,

  ownReport:
    'Ce rapport est réservé au producteur : il contient de petits effectifs exacts. Pour le partager, ou pour voir tout ce qui a été mesuré et comment : --format markdown.',
  learnMore: (id) => say`Pour comprendre un mot : healthrisk explain ${id} --lang fr`,
  travellingReport: (smallest) =>
    `Fait pour circuler : les effectifs de moins de ${smallest} personnes ne sont pas montrés, et les parts sont données par intervalles dont aucun tel effectif ne se déduit.`,
  summary: (verdict, { total, met, refuse, restrict, other, waived }, channel, k) => {
    const noted = other.n === 0 ? '' : `, ${other.text} sans effet`;
    const lowered = waived.n === 0 ? '' : ` (${counted(waived, 'dérogation', 'dérogations')})`;
    return `${verdict} · ${counted(total, 'critère', 'critères')} : ${counted(met, 'satisfait', 'satisfaits')}, ${refuse.text} refus, ${counted(restrict, 'restriction', 'restrictions')}${noted}${lowered} · ${channel} · k ${k}`;
  },
};

function listed(columns: readonly Name[]): Sentence {
  return join(
    columns.map((column) => [column]),
    ', ',
  );
}
