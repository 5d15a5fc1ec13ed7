import { setImmediate } from 'node:timers/promises';
import { advise } from '../advise.ts';
import { EXIT } from '../errors/codes.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { AdviceReport } from '../model/advice-report.ts';
import { writePlan } from '../plans/write.ts';
import { type AdviceFormat, renderAdvice } from '../report/treatments/index.ts';
import { startRun, today } from '../run-info.ts';
import { checkOutputs, stats } from '../temporary/check-outputs.ts';
import { sweepSpillFolders } from '../temporary/spill-folder.ts';
import { adviceOptions, filesNeeded } from './advice-request.ts';
import type { Io } from './io.ts';
import { knownTable, type TableOptions, tableRequest } from './table-request.ts';
import type { TreatingOptions } from './treating-options.ts';

/** Options of `advise`, as commander parses them. */
export interface AdviseOptions extends TableOptions, TreatingOptions {
  /** File in which a treatment is kept. */
  savePlan?: string;
  /** Which one, from 1; the best when absent. */
  pick?: number;
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
  const { savePlan, pick = 1 } = options;
  if (options.pick !== undefined && savePlan === undefined) {
    throw new HealthriskError('E-USAGE', { problem: ['pick-without-plan'] });
  }
  const known = await knownTable(patterns, options, io);
  if (savePlan !== undefined) {
    checkOutputs([{ path: savePlan, option: '--save-plan' }], filesNeeded(known, options));
    // Somebody may have changed the one that is there.
    if (stats(savePlan) !== null) {
      throw new HealthriskError('E-OUTPUT-EXISTS', {
        problem: ['output-exists'],
        location: { file: savePlan },
      });
    }
  }
  const { report, plans } = await advise(
    {
      ...(await tableRequest(known, options, false, io)),
      asOf: options.asOf ?? now,
      today: now,
    },
    await adviceOptions(known, options, io),
  );
  io.progress.erase();
  const found: AdviceReport = { ...report, run: finish() };
  // A signal that came while the numbers were computed is heard now, before anything is written.
  await setImmediate();
  const chosen = plans[pick - 1];
  const isFound = found.plans[pick - 1]?.reachesGoal === true;
  if (savePlan !== undefined && chosen !== undefined && isFound) {
    const head = io.words.planHead(found.dataset.name);
    io.write([{ path: savePlan, text: writePlan(chosen, head), isNew: true }]);
  }
  io.out(renderAdvice(found, options.format, { ...io.style(), language: io.language() }));
  if (savePlan !== undefined && !isFound) {
    throw new HealthriskError('E-OUTPUT-NO-PLAN', {
      problem:
        options.pick === undefined
          ? ['no-plan-to-save']
          : ['no-such-treatment', { pick, found: reaching(found) }],
      location: { file: savePlan },
    });
  }
  io.exit(EXIT.publish);
}

/** How many treatments reach the goal; they come first. */
export function reaching({ plans }: Pick<AdviceReport, 'plans'>): number {
  return plans.filter(({ reachesGoal }) => reachesGoal).length;
}
