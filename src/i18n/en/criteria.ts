import { CHANNELS, type Criterion } from '../../model/pack.ts';
import type { CriteriaWords } from '../criteria-words.ts';

/** What criteria ask for. */
export const criteria: CriteriaWords = { required, consequence, circumstances };

function required(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'threshold': {
      const { metric, op, threshold, params, k } = criterion;
      const at = [params.l && `l = ${params.l}`, params.k && `k = ${params.k}`].filter(Boolean);
      const published = k === undefined ? '' : ` (compared as k >= ${k})`;
      const parameters = at.length === 0 ? '' : ` at ${at.join(', ')}`;
      return `${metric}${parameters} ${op} ${threshold}${published}`;
    }
    case 'identifier':
      return `no ${criterion.sort === 'clear' ? 'clear direct' : 'pseudonymous'} identifier`;
    case 'rare-value':
      return `value-persons-min >= ${criterion.threshold} for every sensitive column`;
    case 'forbidden':
      return `no column with ${[...criterion.roles, ...criterion.semantics].join(', ')}`;
    case 'date-granularity':
      return `dates no finer than ${criterion.finest}`;
    case 'geography': {
      const { characters, finest } = criterion;
      const first = characters === undefined ? '' : ` of ${characters} characters`;
      return `places no finer than ${finest}${first}`;
    }
    case 'age-top-code':
      return `ages-above (age = ${criterion.age}) <= 0`;
    case 'unit-population':
      return `units-below-population (population = ${criterion.population}) <= 0`;
    case 'column-set': {
      const { set, semantics, least, threshold } = criterion;
      return `k >= ${threshold} on the set ${set}: ${semantics.join(', ')} (${least} at least)`;
    }
    case 'opt-out':
      return 'opted-out-persons <= 0';
    case 'purpose':
      return `none of: ${criterion.prohibited.join(', ')}`;
    case 'cell-minimum':
      return `count-min >= ${criterion.threshold} for every column of counts`;
    case 'unmeasured':
      return `${criterion.about} (not measured by this version)`;
    case 'core':
      return 'nothing found';
  }
}

function consequence(criterion: Criterion): string {
  const grounds = criterion.kind === 'core' ? criterion.grounds : 'conditions';
  const effects = CHANNELS.flatMap((channel) => {
    const effect = criterion.onFail[channel];
    if (effect === undefined) return [];
    return [`${channel} ${effect === 'restrict' ? `restrict (${grounds})` : effect}`];
  });
  return effects.join(', ');
}

function circumstances({ onlyIf }: Criterion): string | null {
  if (onlyIf === undefined) return null;
  const { severity, categories, invasion } = onlyIf;
  const parts = [
    severity && `a sensitive column has severity ${severity}`,
    categories && `the data are of category ${categories.join(', ')}`,
    invasion &&
      `the invasion of privacy is ${invasion}${invasion === 'high' ? ', or not said' : ''}`,
  ];
  return parts.filter((part) => part !== undefined).join(', and ');
}
