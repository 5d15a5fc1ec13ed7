import { setImmediate } from 'node:timers/promises';
import { advise } from '../advise.ts';
import { EXIT } from '../errors/codes.ts';
import type { AdviceReport } from '../model/advice-report.ts';
import { type AdviceFormat, renderAdvice } from '../report/treatments/index.ts';
import { startRun, today } from '../run-info.ts';
import { sweepSpillFolders } from '../temporary/spill-folder.ts';
import type { Io } from './io.ts';
import { knownTable, type TableOptions, tableRequest } from './table-request.ts';
import { searchFor, type TreatingOptions, USUAL_SECONDS } from './treating-options.ts';

/** Options of `advise`, as commander parses them. */
export interface AdviseOptions extends TableOptions, TreatingOptions {
  asOf?: string;
  format: AdviceFormat;
}

/**
 * Says which treatment would change the verdict on one dataset.
 * @param patterns files, or globs
 * @throws HealthriskError on bad input
 */
export async function runAdvise(
  patterns: readonly string[],
  options: AdviseOptions,
  io: Io,
): Promise<void> {
  const finish = startRun(io.command);
  sweepSpillFolders();
  const now = today();
  const { goal, suppression, drop, time = USUAL_SECONDS } = options;
  const known = await knownTable(patterns, options, io);
  const { report } = await advise(
    {
      ...(await tableRequest(known, options, false, io)),
      asOf: options.asOf ?? now,
      today: now,
    },
    {
      goal,
      ...(suppression === undefined ? {} : { suppression }),
      ...(drop === undefined ? {} : { drop }),
      ...searchFor(time, io),
    },
  );
  io.progress.erase();
  const found: AdviceReport = { ...report, run: finish() };
  // A signal that came while the numbers were computed is heard now, before anything is written.
  await setImmediate();
  io.out(renderAdvice(found, options.format, { ...io.style(), language: io.language() }));
  io.exit(EXIT.publish);
}
