import { basename } from 'node:path';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Io } from './io.ts';
import { spoken } from './spoken.ts';
import type { StageClock } from './stage-clock.ts';
import { tell } from './tell.ts';

/** Files that a run used, as they were named or found; null where there was none. */
export interface UsedFiles {
  data: readonly string[];
  config: string | null;
  waivers: string | null;
  described: readonly string[];
  optOut: string | null;
}

/** Files that are named one by one. */
const FILES_SHOWN = 20;

/** What `-v` says on stderr: files, packs, engine, and how long each stage took. No value. */
export function noteVerbose(
  { packs, policy }: Assessment,
  used: UsedFiles,
  { clock, isVerified }: { clock: StageClock; isVerified: boolean },
  words: Catalogue,
  io: Io,
): void {
  const { engineReasons, formats, numbers, report } = words;
  const { verbose } = formats;
  const names = (paths: readonly string[]) => paths.map((name) => ({ name, whole: true }) as const);
  const more = used.data.length - FILES_SHOWN;
  const rest = more > 0 ? { text: numbers.integer(more), n: more } : null;
  tell(io, spoken(verbose.data(names(used.data.slice(0, FILES_SHOWN)), rest)));
  tell(
    io,
    spoken(report.configuration(used.config === null ? null : { name: used.config, whole: true })),
  );
  if (used.described.length > 0) tell(io, spoken(verbose.described(names(used.described))));
  if (used.waivers !== null) tell(io, spoken(verbose.waivers({ name: used.waivers, whole: true })));
  if (used.optOut !== null) tell(io, spoken(verbose.optOut({ name: basename(used.optOut) })));
  tell(
    io,
    spoken(
      report.packs(
        packs.map(({ id, version, from }) => ({
          id: { name: id },
          version: { name: version },
          added: from === 'added',
        })),
      ),
    ),
  );
  tell(io, report.engineNote(policy.engine, engineReasons[policy.engineReason]));
  if (isVerified) tell(io, report.verified);
  const times = clock.times().map(([stage, ms]) => ({ stage, ms: numbers.integer(ms) }));
  tell(io, verbose.times(times));
}
