import { CHANNELS, type Criterion } from '../../model/pack.ts';
import type { CriteriaWords } from '../criteria-words.ts';
import { withId } from '../with-id.ts';
import { circumstances as circumstanceWords } from './circumstances.ts';
import { findings } from './findings.ts';
import { numbers } from './numbers.ts';
import { semantics } from './semantics.ts';
import { terms } from './terms.ts';

/** Units of time. */
const DATES = { day: 'jour', month: 'mois', year: 'année' } as const;

/** What criteria ask for. */
export const criteria: CriteriaWords = { required, consequence, circumstances };

function required(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'threshold': {
      const { metric, op, threshold, params, k } = criterion;
      const at = [params.l && `l = ${params.l}`, params.k && `k = ${params.k}`].filter(Boolean);
      const published = k === undefined ? '' : ` (comparé comme k >= ${k})`;
      const parameters = at.length === 0 ? '' : ` pour ${at.join(', ')}`;
      return `${metric}${parameters} ${op} ${numbers.decimal(threshold, 6)}${published}`;
    }
    case 'identifier':
      return criterion.sort === 'clear'
        ? 'aucun identifiant direct en clair'
        : 'aucun identifiant pseudonyme';
    case 'rare-value':
      return `value-persons-min >= ${criterion.threshold} pour chaque colonne sensible`;
    case 'forbidden': {
      const ofRoles = criterion.roles.map((id) => withId(terms.roles[id].name, id));
      const ofMeanings = criterion.semantics.map((id) => withId(semantics[id], id));
      return `aucune colonne qui soit : ${[...ofRoles, ...ofMeanings].join(', ')}`;
    }
    case 'date-granularity':
      return `dates au plus fin : ${withId(DATES[criterion.finest], criterion.finest)}`;
    case 'geography': {
      const { characters, finest } = criterion;
      const first = characters === undefined ? '' : ` (${characters} caractères)`;
      return `lieux au plus fin : ${withId(findings.levels[finest], finest)}${first}`;
    }
    case 'age-top-code':
      return `ages-above (age = ${criterion.age}) <= 0`;
    case 'unit-population':
      return `units-below-population (population = ${criterion.population}) <= 0`;
    case 'column-set': {
      const { set, least, threshold } = criterion;
      const names = criterion.semantics.map((id) => withId(semantics[id], id));
      return `k >= ${threshold} sur l'ensemble ${set} : ${names.join(', ')} (au moins ${least})`;
    }
    case 'opt-out':
      return 'opted-out-persons <= 0';
    case 'purpose':
      return `aucune de ces finalités : ${criterion.prohibited.map((id) => withId(circumstanceWords.purposes[id], id)).join(', ')}`;
    case 'cell-minimum':
      return `count-min >= ${criterion.threshold} pour chaque colonne d'effectifs`;
    case 'unmeasured':
      return `${findings.unmeasured[criterion.about]} (non mesuré par cette version)`;
    case 'core':
      return 'rien de constaté';
  }
}

function consequence(criterion: Criterion): string {
  const grounds = terms.grounds[criterion.kind === 'core' ? criterion.grounds : 'conditions'].name;
  const effects = CHANNELS.flatMap((channel) => {
    const effect = criterion.onFail[channel];
    if (effect === undefined) return [];
    const verdict = terms.verdicts[effect].name;
    return [
      `${terms.channels[channel].name} : ${effect === 'restrict' ? `${verdict} (${grounds})` : verdict}`,
    ];
  });
  return effects.join(', ');
}

function circumstances({ onlyIf }: Criterion): string | null {
  if (onlyIf === undefined) return null;
  const { severity, categories, invasion } = onlyIf;
  const parts = [
    severity && `une colonne sensible est déclarée grave (severity: ${severity})`,
    categories && `les données sont de la catégorie ${categories.join(', ')}`,
    invasion &&
      `l'intrusion dans la vie privée est déclarée ${withId(circumstanceWords.invasions[invasion], invasion)}${invasion === 'high' ? ", ou n'est pas déclarée" : ''}`,
  ];
  return parts.filter((part) => part !== undefined).join(', et ');
}
