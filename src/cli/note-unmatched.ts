import { en } from '../i18n/en.ts';
import type { Io } from './io.ts';
import { spoken } from './spoken.ts';
import { tell } from './tell.ts';

/**
 * Says which patterns of a configuration no column has: hardly what their author meant.
 * @param labels of the patterns
 * @param looked records that were looked at, where they were not all
 */
export function noteUnmatched(labels: readonly string[], io: Io, looked?: number): void {
  const records = looked === undefined ? null : { text: en.numbers.integer(looked), n: looked };
  for (const name of labels) tell(io, spoken(en.config.unmatched({ pattern: { name }, records })));
}
