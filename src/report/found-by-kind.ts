import type { Catalogue } from '../i18n/catalogue.ts';
import type { Sentence } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { DATE_UNITS } from '../model/pack.ts';

/** What criteria that compare no metric found, by their kind; null where their title says it all. */
export function foundByKind(
  { kind, id, pack, outcome, params, demand = {} }: Finding,
  { quality }: Pick<Assessment, 'quality'>,
  words: Catalogue,
): string | null {
  const { circumstances, findings, qualities, semantics } = words;
  if (params.purposes !== undefined)
    return findings.purposes(params.purposes, circumstances.purposes);
  if (pack === 'core' && id === 'quality-overstated' && params.declaredQuality !== undefined) {
    const { declaredQuality } = params;
    return findings.qualityOverstated(qualities[declaredQuality].name, qualities[quality].name);
  }
  switch (kind) {
    case 'forbidden':
      return outcome === 'fail'
        ? findings.forbidden(params.semantic === undefined ? null : semantics[params.semantic])
        : null;
    case 'date-granularity': {
      const finest = DATE_UNITS.find((unit) => unit === demand.finest);
      if (params.granularity === undefined || finest === undefined) return null;
      return findings.dates(params.granularity, finest);
    }
    case 'geography': {
      if (outcome !== 'fail' || params.semantic === undefined) return null;
      if (params.reason === 'cells-say-otherwise') return words.reasons[params.reason];
      const finest = demand.finest ?? 'country';
      const level =
        finest === 'day' || finest === 'month' || finest === 'year' ? 'country' : finest;
      return findings.place(semantics[params.semantic], findings.levels[level]);
    }
    default:
      return null;
  }
}

/** What a comparison is about besides its metric: an age, a number of inhabitants, a set of columns. */
export function aboutDemand(
  said: string,
  { kind, demand = {} }: Finding,
  { findings, numbers }: Catalogue,
): Sentence {
  if (kind === 'age-top-code' && demand.age !== undefined) {
    return [findings.agesAbove(said, numbers.integer(demand.age))];
  }
  if (kind === 'unit-population' && demand.population !== undefined) {
    return [findings.unitsBelow(said, numbers.integer(demand.population))];
  }
  if (kind === 'column-set' && demand.set !== undefined) {
    return findings.onSet(said, { name: demand.set });
  }
  return [said];
}
