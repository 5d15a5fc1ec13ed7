import type { ContextWords, CriterionWords, NoteWords, RulesWords } from '../cli-report-words.ts';
import { say } from '../sentence.ts';

const ALL = new Intl.ListFormat('fr', { type: 'conjunction' });
const PLURAL = new Intl.PluralRules('fr');

/** French is singular below two. */
function plural(n: number, one: string, other: string): string {
  return PLURAL.select(n) === 'one' ? one : other;
}

const EFFECTS = { restrict: 'restreindre', refuse: 'refuser' };
const GROUNDS = { conditions: 'sous conditions', undetermined: 'indéterminé' };
const LEVELS: Readonly<Record<string, string>> = {
  low: 'faible',
  medium: 'moyenne',
  high: 'élevée',
};

/** What a criterion requires and does, in French. */
export const criterionSays: CriterionWords = {
  threshold: (metric, at, bound, k) => {
    const subject = at.length === 0 ? metric : `${metric} pour ${at.join(', ')}`;
    return k === null ? `${subject} ${bound}` : `${subject} ${bound} (comparé comme k >= ${k})`;
  },
  identifier: {
    clear: 'aucun identifiant direct en clair',
    pseudonym: 'aucun identifiant pseudonyme',
  },
  rareValue: (persons) => `value-persons-min >= ${persons} pour chaque colonne sensible`,
  forbidden: (what) => `aucune colonne de ces rôles ou significations : ${what.join(', ')}`,
  dates: {
    day: 'dates au plus fin au jour',
    month: 'dates au plus fin au mois',
    year: 'dates au plus fin à l’année',
  },
  places: (finest, characters) =>
    characters === null
      ? `lieux au plus fin au niveau ${finest}`
      : `lieux au plus fin au niveau ${finest}, sur ${characters} ${plural(characters, 'caractère', 'caractères')}`,
  columnSet: (k, set, semantics, least) =>
    `k >= ${k} sur l’ensemble ${set} : ${semantics.join(', ')} (au moins ${least})`,
  purpose: (prohibited) => `aucune de ces finalités : ${prohibited.join(', ')}`,
  cellMinimum: (persons) => `count-min >= ${persons} pour chaque colonne d’effectifs`,
  unmeasured: (about) => `${about} (non mesuré par cette version)`,
  nothingFound: 'rien n’est trouvé',
  consequence: (channel, effect, grounds) =>
    effect === 'restrict'
      ? `${channel} ${EFFECTS.restrict} (${GROUNDS[grounds]})`
      : `${channel} ${EFFECTS[effect]}`,
  severity: (severity) => `une colonne sensible est de gravité ${LEVELS[severity] ?? severity}`,
  categories: (letters) =>
    letters.length === 1
      ? `les données relèvent de la catégorie ${letters.join('')}`
      : `les données relèvent des catégories ${letters.join(', ')}`,
  invasion: (level, orNotSaid) =>
    orNotSaid
      ? `l’atteinte à la vie privée est ${LEVELS[level] ?? level}, ou n’est pas précisée`
      : `l’atteinte à la vie privée est ${LEVELS[level] ?? level}`,
  together: (parts) => ALL.format(parts),
};

/** What `rules list`, `show`, `check` and `test` say in French. */
export const rulesSays: RulesWords = {
  labels: {
    enough: 'Suffit seul',
    extends: 'Prolonge',
    checksum: 'SHA-256',
    required: 'Exigé',
    onlyIf: 'Seulement si',
    onFail: 'Si non satisfait',
    metBy: 'Satisfait par',
    binding: 'Portée',
    source: 'Source',
    appliesFrom: 'Applicable dès',
    certainty: 'Certitude',
    advice: 'Conseil',
  },
  criteria: (n) => `${n} ${plural(n, 'critère', 'critères')}`,
  always: (title) => `${title} (toujours appliqué, ne se nomme pas)`,
  titled: (id, version, title) => `${id} ${version} : ${title}`,
  criterion: (id, title) => `${id} : ${title}`,
  onNoChannel: 'sur aucun canal : open-data est ajouté',
  extendsNothing: 'aucun autre référentiel',
  bindings: {
    law: 'loi',
    guidance: 'recommandation',
    contract: 'contrat',
    practice: 'pratique',
    house: 'règle maison',
  },
  valid: (file, id, version, n) =>
    `OK ${file} : ${id} ${version}, ${n} ${plural(n, 'critère', 'critères')}`,
  noExamples: (pack) => `-- ${pack} : aucun exemple`,
  example: (passed, place, about) =>
    passed ? `OK ${place} : ${about.fr}` : `ÉCHEC ${place} : ${about.fr}`,
};

/** What is said on stderr in French. */
export const notes: NoteWords = {
  reading: (megabytes, share) =>
    share === null ? `lecture : ${megabytes} Mo` : `lecture : ${megabytes} Mo (${share} %)`,
  engine: (engine) => `moteur : ${engine}`,
  regression: (what) => say`régression : ${what}`,
};

/** What `config` says of circumstances, dates and coarsening in French. */
export const configSays: ContextWords = {
  heading: 'Circonstances',
  noContext: 'rien n’est précisé (context)',
  generalised: {
    date: (unit) => (unit === 'month' ? 'ramenée au mois' : 'ramenée à l’année'),
    band: (width) => `regroupée en tranches de ${width.text}`,
    prefix: (characters) =>
      `réduite à ${characters.text} ${plural(characters.n, 'caractère', 'caractères')}`,
    hierarchy: (level) => `ramenée au niveau ${level.text} d’une hiérarchie`,
  },
  severity: 'gravité élevée',
};
