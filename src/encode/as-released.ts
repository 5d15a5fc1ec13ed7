import type { EncodedColumn } from '../model/table.ts';
import { DEFAULT_MISSING, isMissingToken } from './missing.ts';

/** Which declared tokens a reader of the release still reads: every one, or those with a digit. */
export type StillRead = 'every-token' | 'tokens-with-digits';

/**
 * A column as whoever gets the file sees it. A text that somebody declared to mean "no value" stands in
 * the cells all the same: a date, an age, a count or a rare diagnosis does not vanish by that word.
 * The usual tokens tell nobody anything.
 * @returns the column itself where nothing differs
 */
export function asReleased(encoded: EncodedColumn, still: StillRead): EncodedColumn {
  const { values, missing } = encoded;
  let changed: Uint8Array | null = null;
  for (let code = 0; code < missing.length; code++) {
    if (missing[code] === 0) continue;
    const text = values.at(code);
    const isRead = still === 'every-token' || /\p{N}/u.test(text);
    if (!isRead || isMissingToken(text, DEFAULT_MISSING)) continue;
    changed ??= missing.slice();
    changed[code] = 0;
  }
  return changed === null ? encoded : { ...encoded, missing: changed };
}
