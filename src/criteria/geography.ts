import type { Facts } from '../model/facts.ts';
import { GEO_LEVELS, type GeographyCriterion, type GeoLevel } from '../model/pack.ts';
import type { Semantic } from '../model/semantic.ts';
import type { Judgement } from './judgement.ts';
import { findEntry } from './metric-entry.ts';
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

/**
 * Every place in the table is at least so coarse. Postcodes cut to their first characters may stay
 * where the criterion allows so many, however coarse other places must be.
 */
export function judgeGeography(criterion: GeographyCriterion, facts: Facts): Judgement[] {
  const places = facts.columns.filter(
    ({ semantic }) => semantic !== null && LEVEL[semantic] !== undefined,
  );
  if (places.length === 0)
    return [{ outcome: 'pass', params: { nothingToJudge: 'no-such-column' } }];
  return places.map(({ name, semantic }) => ({
    ...judgePlace(criterion, facts, name, semantic!),
    of: name,
  }));
}

function judgePlace(
  { finest, characters }: GeographyCriterion,
  facts: Facts,
  of: string,
  semantic: Semantic,
): Judgement {
  const params = { semantic };
  if (isCoarse(LEVEL[semantic]!, finest)) return { outcome: 'pass', params };
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

function isCoarse(level: GeoLevel, finest: GeoLevel): boolean {
  return GEO_LEVELS.indexOf(level) >= GEO_LEVELS.indexOf(finest);
}
