import type { EncodedColumn } from '../model/table.ts';
import { asReleased } from './as-released.ts';
import { canonical } from './canonical.ts';

/** Canonical text per dictionary code; null where the cell has no value. */
export type Reading = readonly (string | null)[];

/**
 * What a column may say besides what was declared. A token that is none of the usual ones stands in
 * the release like any other text: it may mean "no value", as declared, or be the value it spells.
 * Read in turn are: each such token as a value with the others absent, and all of them as values.
 * Where a class has other values too, absence is the worse reading of a token; where it has none, the
 * token alone is.
 * @param declared the column read as declared
 */
export function tokenReadings(encoded: EncodedColumn, declared: Reading): Reading[] {
  const released = asReleased(encoded, 'every-token');
  if (released === encoded) return [];
  const all = declared.map((text, code) =>
    text === null && released.missing[code] === 0 ? canonical(encoded.values.at(code)) : text,
  );
  const tokens = new Set(all.filter((text, code) => text !== null && declared[code] === null));
  const each = [...tokens].map((token) =>
    all.map((text, code) => (declared[code] === null && text !== token ? null : text)),
  );
  // A single token is read both ways already.
  return each.length === 1 ? each : [...each, all];
}
