import { catalogueOf } from '../i18n/index.ts';
import type { Io } from './io.ts';
import { spoken } from './spoken.ts';
import { tell } from './tell.ts';

/**
 * Says which patterns of a configuration no column has: hardly what their author meant.
 * @param labels of the patterns
 * @param looked records that were looked at, where they were not all
 */
export function noteUnmatched(labels: readonly string[], io: Io, looked?: number): void {
  const { config, numbers } = catalogueOf(io.language());
  const records = looked === undefined ? null : { text: numbers.integer(looked), n: looked };
  for (const name of labels) tell(io, spoken(config.unmatched({ pattern: { name }, records })));
}
