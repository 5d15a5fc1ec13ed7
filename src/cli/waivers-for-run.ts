import { basename, dirname, join, relative } from 'node:path';
import { catalogueOf } from '../i18n/index.ts';
import type { Assessment, Setting } from '../model/assessment.ts';
import { missedBy } from '../report/waivers.ts';
import { stats } from '../temporary/check-outputs.ts';
import { type LoadedWaivers, readWaivers, WAIVERS_FILE } from '../waivers/read.ts';
import type { Io } from './io.ts';
import { spoken } from './spoken.ts';
import { tell } from './tell.ts';

/**
 * Waivers of the file that was named, or of the one beside the configuration; null without either.
 * @param configPath of the configuration in use; null for none
 * @throws HealthriskError E-WAIVER-…
 */
export async function waiversForRun(
  named: string | undefined,
  configPath: string | null,
  io: Pick<Io, 'workingDirectory'>,
): Promise<LoadedWaivers | null> {
  if (named !== undefined) return readWaivers(named);
  if (configPath === null) return null;
  const path = join(dirname(configPath), WAIVERS_FILE);
  if (stats(path) === null) return null;
  return readWaivers(path, relative(io.workingDirectory(), path) || path);
}

/**
 * Says which waivers for the data lowered nothing, and that none is for them: both are hardly what
 * their author meant, and never change a verdict.
 */
export function noteUnused(
  given: LoadedWaivers | null,
  { waivers, dataset, findings }: Assessment,
  io: Io,
): void {
  if (given === null) return;
  const words = catalogueOf(io.language());
  const { unused, noneFits } = words.waivers;
  for (const waiver of waivers) {
    const { criterion, lowered } = waiver;
    if (lowered > 0) continue;
    tell(io, spoken(unused({ name: criterion }, missedBy(waiver, findings))));
  }
  if (given.waivers.length > 0 && waivers.length === 0) {
    const count = { text: words.numbers.integer(given.waivers.length), n: given.waivers.length };
    tell(io, spoken(noneFits(count, { name: dataset.name })));
  }
}

/** Which file of waivers was used, for the report. */
export function waiverSettings(given: LoadedWaivers | null, named: string | undefined): Setting[] {
  if (given === null) return [];
  const from = named === undefined ? 'default' : 'flag';
  return [{ name: 'waivers', value: basename(given.path), from }];
}
