import type { CriterionWords } from '../i18n/cli-report-words.ts';
import { CHANNELS, type Criterion } from '../model/pack.ts';

/** What must hold, in the words of metrics and keys. */
export function required(criterion: Criterion, words: CriterionWords): string {
  switch (criterion.kind) {
    case 'threshold': {
      const { metric, op, threshold, params, k } = criterion;
      const at = [params.l && `l = ${params.l}`, params.k && `k = ${params.k}`];
      const given = at.filter((one) => typeof one === 'string');
      return words.threshold(metric, given, `${op} ${threshold}`, k ?? null);
    }
    case 'identifier':
      return words.identifier[criterion.sort];
    case 'rare-value':
      return words.rareValue(criterion.threshold);
    case 'forbidden':
      return words.forbidden([...criterion.roles, ...criterion.semantics]);
    case 'date-granularity':
      return words.dates[criterion.finest];
    case 'geography':
      return words.places(criterion.finest, criterion.characters ?? null);
    case 'age-top-code':
      return `ages-above (age = ${criterion.age}) <= 0`;
    case 'unit-population':
      return `units-below-population (population = ${criterion.population}) <= 0`;
    case 'column-set': {
      const { set, semantics, least, threshold } = criterion;
      return words.columnSet(threshold, set, semantics, least);
    }
    case 'opt-out':
      return 'opted-out-persons <= 0';
    case 'purpose':
      return words.purpose(criterion.prohibited);
    case 'cell-minimum':
      return words.cellMinimum(criterion.threshold);
    case 'unmeasured':
      return words.unmeasured(criterion.about);
    case 'core':
      return words.nothingFound;
  }
}

/** What failing does, channel by channel. */
export function consequence(criterion: Criterion, words: CriterionWords): string {
  const grounds = criterion.kind === 'core' ? criterion.grounds : 'conditions';
  const effects = CHANNELS.flatMap((channel) => {
    const effect = criterion.onFail[channel];
    return effect === undefined ? [] : [words.consequence(channel, effect, grounds)];
  });
  return effects.join(', ');
}

/** In which circumstances a criterion is asked; null: always. */
export function circumstances({ onlyIf }: Criterion, words: CriterionWords): string | null {
  if (onlyIf === undefined) return null;
  const { severity, categories, invasion } = onlyIf;
  return words.together([
    ...(severity === undefined ? [] : [words.severity(severity)]),
    ...(categories === undefined ? [] : [words.categories(categories)]),
    ...(invasion === undefined ? [] : [words.invasion(invasion, invasion === 'high')]),
  ]);
}
