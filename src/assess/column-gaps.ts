import type { AssignedColumn } from '../detect/assign-roles.ts';
import type { Engine } from '../engines/engine.ts';
import type { Advice } from '../model/advice.ts';
import type { Semantic } from '../model/semantic.ts';
import { ABSENT, type EncodedTable, type SensitiveView } from '../model/table.ts';
import { type PeriodRow, periodRow } from './periods.ts';

/** Meanings of columns that may hold the periods of a series; a year of birth is none. */
const PERIODS: readonly Semantic[] = [
  'period',
  'event-date',
  'act-date',
  'admission-date',
  'discharge-date',
];

/** Meanings of columns that name places or what stands in one. */
const PLACES: readonly Semantic[] = [
  'region',
  'departement',
  'commune',
  'iris',
  'postcode',
  'zip',
  'city',
  'country',
  'place',
  'facility',
  'finess',
  'siret',
  'siren',
];

/** Columns of places that are looked at, and the places that one may have. */
const PLACE_COLUMNS_MAX = 3;
const PLACES_MAX = 10_000;

/** Share of periods that are there from which another one is missed. */
const ROW_FILLED = 0.5;

/** Share of combinations of place and period that are there from which another one is missed. */
const GRID_FILLED = 0.8;

/**
 * Periods that a column leaves out of its row, and combinations of place and period that a table
 * leaves out of its grid: how many, never which. A table in which many combinations lack is no grid,
 * and records without a place belong to none.
 */
export async function columnGaps(
  assigned: readonly AssignedColumn[],
  table: EncodedTable,
  engine: Engine,
): Promise<Advice[]> {
  const advice: Advice[] = [];
  for (const [at, { name, semantic }] of assigned.entries()) {
    const encoded = table.columns[at];
    if (encoded === undefined || semantic === null || !PERIODS.includes(semantic)) continue;
    const row = periodRow(encoded);
    if (row === null) continue;
    const missing = row.expected - row.present;
    if (missing > 0 && row.present >= ROW_FILLED * row.expected) {
      const params = { columns: [name], missing, expected: row.expected };
      advice.push({ id: 'gaps-in-periods', params });
    }
    for (const place of placesIn(assigned, table)) {
      const gaps = await gapsInGrid(engine, row, at, place);
      if (gaps === null) continue;
      const columns = [name, assigned[place]!.name];
      advice.push({ id: 'gaps-in-grid', params: { columns, ...gaps } });
    }
    // Of several columns of periods the first one is the series.
    break;
  }
  return advice;
}

function placesIn(assigned: readonly AssignedColumn[], table: EncodedTable): number[] {
  return [...assigned.keys()]
    .filter((at) => {
      const { semantic } = assigned[at]!;
      const encoded = table.columns[at];
      if (encoded === undefined || semantic === null || !PLACES.includes(semantic)) return false;
      const places = encoded.values.length;
      return places >= 2 && places <= PLACES_MAX && !encoded.missing.includes(1);
    })
    .slice(0, PLACE_COLUMNS_MAX);
}

/** Combinations of present periods and places that lack, of how many; null where nothing is missed. */
async function gapsInGrid(
  engine: Engine,
  row: PeriodRow,
  periods: number,
  place: number,
): Promise<{ missing: number; expected: number } | null> {
  const view = viewOf(row, periods);
  let places = 0;
  let there = 0;
  const question = { columns: [place], unit: 'rows', views: [view], sets: false } as const;
  await engine.classes(question, ({ counts, times }) => {
    places += times;
    there += counts[0]!.values.length * times;
  });
  const expected = places * row.present;
  const missing = expected - there;
  return missing > 0 && there >= GRID_FILLED * expected ? { missing, expected } : null;
}

/** The periods of a column as values that classes are asked for. */
function viewOf({ ofCode, expected }: PeriodRow, column: number): SensitiveView {
  return {
    column,
    level: null,
    size: expected,
    map: Uint32Array.from(ofCode, (at) => at ?? ABSENT),
    harmful: null,
    harmless: null,
    ordered: false,
  };
}
