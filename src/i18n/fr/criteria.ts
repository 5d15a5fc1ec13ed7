import { CHANNELS, type Criterion } from '../../model/pack.ts';
import type { CriteriaWords } from '../criteria-words.ts';
import { terms } from './terms.ts';

/** What criteria ask for. */
export const criteria: CriteriaWords = { required, consequence, circumstances };

function required(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'threshold': {
      const { metric, op, threshold, params, k } = criterion;
      const at = [params.l && `l = ${params.l}`, params.k && `k = ${params.k}`].filter(Boolean);
      const published = k === undefined ? '' : ` (comparé comme k >= ${k})`;
      const parameters = at.length === 0 ? '' : ` pour ${at.join(', ')}`;
      return `${metric}${parameters} ${op} ${threshold}${published}`;
    }
    case 'identifier':
      return criterion.sort === 'clear'
        ? 'aucun identifiant direct en clair'
        : 'aucun identifiant pseudonyme';
    case 'rare-value':
      return `value-persons-min >= ${criterion.threshold} pour chaque colonne sensible`;
    case 'forbidden':
      return `aucune colonne qui soit : ${[...criterion.roles, ...criterion.semantics].join(', ')}`;
    case 'date-granularity':
      return `dates au plus fin : ${criterion.finest}`;
    case 'geography': {
      const { characters, finest } = criterion;
      const first = characters === undefined ? '' : ` (${characters} caractères)`;
      return `lieux au plus fin : ${finest}${first}`;
    }
    case 'age-top-code':
      return `ages-above (age = ${criterion.age}) <= 0`;
    case 'unit-population':
      return `units-below-population (population = ${criterion.population}) <= 0`;
    case 'column-set': {
      const { set, semantics, least, threshold } = criterion;
      return `k >= ${threshold} sur l'ensemble ${set} : ${semantics.join(', ')} (au moins ${least})`;
    }
    case 'opt-out':
      return 'opted-out-persons <= 0';
    case 'purpose':
      return `aucune de ces finalités : ${criterion.prohibited.join(', ')}`;
    case 'cell-minimum':
      return `count-min >= ${criterion.threshold} pour chaque colonne d'effectifs`;
    case 'unmeasured':
      return `${criterion.about} (non mesuré par cette version)`;
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
      `l'intrusion dans la vie privée est déclarée ${invasion}${invasion === 'high' ? ", ou n'est pas déclarée" : ''}`,
  ];
  return parts.filter((part) => part !== undefined).join(', et ');
}
