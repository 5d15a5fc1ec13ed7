import type { Column } from '../model/column.ts';
import type { Facts } from '../model/facts.ts';
import type { MetricId } from '../model/metric.ts';
import { GEO_LEVELS, type GeographyCriterion, type GeoLevel } from '../model/pack.ts';
import type { Semantic } from '../model/semantic.ts';
import type { Judgement } from './judgement.ts';
import { findEntry } from './metric-entry.ts';
import { isOfDates, unknownMeanings } from './unknown-meaning.ts';
import { cannotJudge } from './weigh.ts';

/** How fine each geographic meaning is. A place of which nobody says what it is may be a hamlet. */
const LEVEL: Partial<Record<Semantic, GeoLevel>> = {
  coordinates: 'point',
  address: 'point',
  iris: 'iris',
  commune: 'commune',
  postcode: 'commune',
  zip: 'commune',
  city: 'commune',
  place: 'commune',
  departement: 'departement',
  region: 'region',
  country: 'country',
};

/** Postcodes, of which a beginning may be coarse enough. */
const POSTAL: readonly Semantic[] = ['postcode', 'zip'];

/** Meanings whose texts have to be measured for criteria on places. */
export const POSTAL_SEMANTICS = POSTAL;

/** Places that are large if their cells are what their name says. */
const COARSE: readonly Semantic[] = ['departement', 'region', 'country'];

/**
 * Every place in the table is at least so coarse. Postcodes cut to their first characters may stay
 * where the criterion allows so many, however coarse other places must be. Names are not believed where
 * cells look like postcodes, and a column of unknown meaning may be one of places.
 */
export function judgeGeography(criterion: GeographyCriterion, facts: Facts): Judgement[] {
  const judged = [
    ...facts.columns.flatMap((column) => {
      const one = isPlace(column)
        ? judgePlace(criterion, facts, column)
        : judgeOther(facts, column);
      return one === null ? [] : [{ ...one, of: column.name }];
    }),
    ...unknownMeanings(facts, isOfDates),
  ];
  if (judged.length > 0) return judged;
  return [{ outcome: 'pass', params: { nothingToJudge: 'no-such-column' } }];
}

function isPlace({ semantic }: Column): boolean {
  return semantic !== null && LEVEL[semantic] !== undefined;
}

function judgePlace(
  { finest, characters }: GeographyCriterion,
  facts: Facts,
  { name: of, semantic: meaning }: Column,
): Judgement {
  const semantic = meaning!;
  const params = { semantic };
  if (isCoarse(LEVEL[semantic]!, finest)) {
    return COARSE.includes(semantic)
      ? asItsNameSays(facts, of, semantic)
      : { outcome: 'pass', params };
  }
  if (characters === undefined || !POSTAL.includes(semantic)) return { outcome: 'fail', params };
  const metric = 'postal-characters';
  const compared = { metric, op: '<=', threshold: characters } as const;
  const longest = findEntry(facts, { id: metric, of })?.value;
  if (longest == null) return { ...cannotJudge('not-measured'), ...compared };
  return {
    outcome: longest <= characters ? 'pass' : 'fail',
    params,
    observed: longest,
    ...compared,
  };
}

/** Postcodes under the name of a region fail; what is on no list of regions may be a city. */
function asItsNameSays(facts: Facts, of: string, semantic: Semantic): Judgement {
  const postal = none(facts, 'postal-like', of);
  // How many is no measure that somebody could tolerate up to a limit.
  if (postal.outcome === 'fail') {
    return { outcome: 'fail', params: { semantic, reason: 'cells-say-otherwise' } };
  }
  if (postal.outcome !== 'pass') return postal;
  const unknown = none(facts, 'places-unknown', of);
  if (unknown.outcome === 'fail') return cannotJudge('cells-say-otherwise');
  return { ...unknown, params: { ...unknown.params, semantic } };
}

/** A column that is no place by its meaning and holds postcodes all the same. */
function judgeOther(facts: Facts, { name }: Column): Judgement | null {
  const entry = findEntry(facts, { id: 'postal-like', of: name });
  return entry?.value ? cannotJudge('cells-say-otherwise') : null;
}

function none(facts: Facts, metric: MetricId, of: string): Judgement {
  const compared = { metric, op: '<=', threshold: 0 } as const;
  const observed = findEntry(facts, { id: metric, of })?.value;
  if (observed == null) return { ...cannotJudge('not-measured'), ...compared };
  return { outcome: observed === 0 ? 'pass' : 'fail', observed, ...compared };
}

function isCoarse(level: GeoLevel, finest: GeoLevel): boolean {
  return GEO_LEVELS.indexOf(level) >= GEO_LEVELS.indexOf(finest);
}
