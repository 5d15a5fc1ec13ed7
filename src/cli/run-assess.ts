import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ExamineRequest } from '../assess/request.ts';
import { examine } from '../assess.ts';
import type { EngineName } from '../engines/engine-name.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import { examineAndAdvise } from '../examine-and-advise.ts';
import { catalogueOf } from '../i18n/index.ts';
import type { Assessment, Setting } from '../model/assessment.ts';
import type { Format } from '../report/index.ts';
import { startRun, today } from '../run-info.ts';
import { checkOutputs, type Target } from '../temporary/check-outputs.ts';
import type { Output } from '../temporary/outputs.ts';
import { sweepSpillFolders } from '../temporary/spill-folder.ts';
import type { FailOn } from '../verdict/gate.ts';
import type { LoadedWaivers } from '../waivers/read.ts';
import { adviceOptions } from './advice-request.ts';
import { deliver, reportTargets } from './deliver.ts';
import type { Io } from './io.ts';
import { noteNotNeeded } from './note-not-needed.ts';
import { notePastDay } from './note-past-day.ts';
import { noteUnmatched } from './note-unmatched.ts';
import { noteVerbose } from './note-verbose.ts';
import type { WantedOutput } from './parse-options.ts';
import { readAssessment } from './read-assessment.ts';
import { exitCode, noteRegressions, requireBaseline, withRegressions } from './regression-gate.ts';
import { StageClock } from './stage-clock.ts';
import { type KnownTable, knownTable, type TableOptions, tableRequest } from './table-request.ts';
import { tableSettings } from './table-settings.ts';
import { USUAL_SEARCH } from './treating-options.ts';
import { noteUnused, waiverSettings, waiversForRun } from './waivers-for-run.ts';

/** Options of `assess`, as commander parses them. */
export interface AssessOptions extends TableOptions {
  engine: EngineName;
  verify?: boolean;
  advise?: boolean;
  verbose?: boolean;
  failOn: FailOn;
  format: Format;
  output: WantedOutput[];
  asOf?: string;
  waivers?: string;
  atRisk?: string;
  baseline?: string;
  /** false: --no-regression was given. */
  regression?: boolean;
}

/** Options and which of them the command line gave itself. */
export interface Flags {
  options: AssessOptions;
  given: (name: keyof AssessOptions) => boolean;
}

/**
 * Assesses one dataset, writes what was asked for and sets the exit code of the verdict.
 * @param patterns files, or globs
 * @throws HealthriskError when there is no verdict
 */
export async function runAssess(patterns: readonly string[], flags: Flags, io: Io): Promise<void> {
  const { options } = flags;
  requireBaseline(options);
  const language = io.language();
  const finish = startRun(io.command);
  const clock = new StageClock();
  clock.enter('preparing');
  const now = today();
  sweepSpillFolders();
  const known = await knownTable(patterns, options, io);
  const { data, config, described } = known;
  const waivers = await waiversForRun(options.waivers, config?.path ?? null, io);
  checkOutputs(targetsOf(options, io), [
    ...data,
    ...known.files,
    ...(waivers === null ? [] : [waivers.path]),
    ...(options.baseline === undefined ? [] : [options.baseline]),
  ]);
  const baseline =
    options.baseline === undefined ? null : await readAssessment(options.baseline, io);
  const isLong = options.verify === true || options.engine === 'reference';
  const request: ExamineRequest = {
    ...(await tableRequest(known, options, isLong, io)),
    ...(baseline === null ? {} : { baseline: baseline.assessment }),
    ...(waivers === null ? {} : { waivers: waivers.waivers, locateWaiver: waivers.locate }),
    atRisk: options.atRisk !== undefined,
    ...(options.verify === undefined ? {} : { verify: options.verify }),
    asOf: options.asOf ?? now,
    today: now,
    onStage: (stage) => clock.enter(stage),
    settings: settingsOf(known, flags, waivers, io),
  };
  const examination =
    options.advise === true
      ? await examineAndAdvise(request, await adviceOptions(known, USUAL_SEARCH, io))
      : await examine(request);
  clock.enter('reporting');
  const gated = withRegressions(examination.assessment, options);
  const assessment: Assessment = { ...gated, run: finish() };
  const besides: Output[] =
    options.atRisk === undefined
      ? []
      : [{ path: options.atRisk, text: atRiskText(examination.rowsAtRisk), secret: true }];
  io.progress.erase();
  notePastDay(assessment, options.format, io);
  noteUnmatched(unmatchedIn(assessment), io);
  noteUnused(waivers, assessment, io);
  if (options.regression === false) noteRegressions(assessment, io);
  if (options.advise === true) noteNotNeeded(assessment, io);
  // A signal that came while the numbers were computed is heard now, before anything is written.
  await setImmediate();
  deliver(assessment, options, io, besides);
  if (options.verbose === true) {
    const used = {
      data,
      config: config?.path ?? null,
      waivers: waivers?.path ?? null,
      described: described?.files ?? [],
      optOut: options.optOut ?? null,
    };
    const timed = { clock, isVerified: options.verify === true };
    noteVerbose(assessment, used, timed, catalogueOf(language), io);
  }
  io.exit(exitCode(assessment, options));
}

/** Labels of own patterns that no column has. */
function unmatchedIn({ assumptions }: Assessment): string[] {
  return assumptions.flatMap(({ id, params }) =>
    id === 'pattern-unmatched' ? [String(params.pattern)] : [],
  );
}

function targetsOf(options: AssessOptions, io: Io): Target[] {
  const { atRisk } = options;
  const reports = reportTargets(options, io);
  return atRisk === undefined ? reports : [...reports, { path: atRisk, option: '--at-risk' }];
}

function atRiskText(rows: Uint32Array | null): string {
  if (rows === null) {
    throw new HealthriskError('E-USAGE', { problem: ['no-threshold-on-k'] });
  }
  return rows.length === 0 ? '' : `${rows.join('\n')}\n`;
}

/** Settings of tables, and those that only an assessment has, in the order of a report. */
function settingsOf(
  known: KnownTable,
  { options, given }: Flags,
  waivers: LoadedWaivers | null,
  io: Io,
): Setting[] {
  const { declared, reading, judging } = tableSettings(known, options, io);
  const from = (name: keyof AssessOptions) => (given(name) ? 'flag' : 'default');
  return [
    ...declared,
    { name: 'header', value: options.header, from: from('header') },
    { name: 'engine', value: options.engine, from: from('engine') },
    ...reading,
    ...waiverSettings(waivers, options.waivers),
    ...judging,
    ...(options.verify === true ? [{ name: 'verify', value: 'yes', from: 'flag' } as const] : []),
    ...(options.baseline === undefined
      ? []
      : [{ name: 'baseline', value: basename(options.baseline), from: 'flag' } as const]),
    { name: 'fail-on', value: options.failOn, from: from('failOn') },
  ];
}
