import { basename } from 'node:path';
import { requireSameData } from '../again/same-data.ts';
import { decideAgain } from '../decide-again.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { Assessment, Setting } from '../model/assessment.ts';
import type { DecidedOne, Decisions } from '../model/decided.ts';
import type { Channel } from '../model/pack.ts';
import { renderDecisions } from '../report/decided/index.ts';
import { COMMON_FORMATS, type CommonFormat, type Format } from '../report/index.ts';
import { startRun, today } from '../run-info.ts';
import { expandPaths } from '../source/expand-paths.ts';
import { checkOutputs } from '../temporary/check-outputs.ts';
import type { FailOn } from '../verdict/gate.ts';
import { deliver, reportTargets } from './deliver.ts';
import { exitOf } from './exit-of.ts';
import type { Io } from './io.ts';
import { notePastDay } from './note-past-day.ts';
import type { WantedOutput } from './parse-options.ts';
import { readAssessment } from './read-assessment.ts';

/** Options of `decide`, as commander parses them. */
export interface DecideOptions {
  rules?: string[];
  asOf?: string;
  channel?: Channel | 'all';
  failOn: FailOn;
  data?: string[];
  format: Format;
  output: WantedOutput[];
}

/** Options and which of them the command line gave itself. */
export interface DecideFlags {
  options: DecideOptions;
  given: (name: keyof DecideOptions) => boolean;
}

/**
 * Decides saved assessments again, writes what was asked for and sets the exit code of the worst.
 * @throws HealthriskError when there is no verdict
 */
export async function runDecide(
  patterns: readonly string[],
  flags: DecideFlags,
  io: Io,
): Promise<void> {
  const { options } = flags;
  const finish = startRun(io.command);
  const now = today();
  const paths = await expandPaths(patterns);
  const data = await dataOf(options, paths);
  const severally = paths.length > 1 ? commonOnly(options) : null;
  checkOutputs(reportTargets(options, io), [...paths, ...data, ...(options.rules ?? [])]);
  const decided: { file: string; assessment: Assessment }[] = [];
  for (const file of paths) {
    const { assessment: saved, sha256 } = await readAssessment(file, io);
    if (options.data !== undefined) await requireSameData(saved.dataset, data);
    const { rules, channel, failOn } = options;
    const again = await decideAgain({
      ...{ saved, sha256, failOn, settings: settingsOf(flags) },
      asOf: options.asOf ?? now,
      today: now,
      ...(rules === undefined ? {} : { rules }),
      ...(channel === undefined ? {} : { channel }),
    });
    decided.push({ file, assessment: { ...again, run: finish() } });
  }
  notePastDay(decided[0]!.assessment, options.format, io);
  if (severally === null) deliver(decided[0]!.assessment, options, io);
  else {
    const all = together(decided);
    const language = io.language();
    io.write(
      severally.output.map(({ format, path }) => ({
        path,
        text: renderDecisions(all, format, { language }),
      })),
    );
    io.out(renderDecisions(all, severally.format, { ...io.style(), language }));
  }
  const codes = decided.map(({ assessment }) => exitOf(assessment, options.failOn));
  io.exit(Math.max(...codes));
}

/** What is wanted of several decisions together. @throws HealthriskError E-USAGE */
function commonOnly({ format, output }: DecideOptions): {
  format: CommonFormat;
  output: WantedOutput<CommonFormat>[];
} {
  const common = (wanted: Format): CommonFormat => {
    const known = COMMON_FORMATS.find((name) => name === wanted);
    if (known !== undefined) return known;
    throw new HealthriskError('E-USAGE', {
      problem: ['one-assessment-a-format', { format: wanted, common: COMMON_FORMATS }],
    });
  };
  return {
    format: common(format),
    output: output.map((wanted) => ({ ...wanted, format: common(wanted.format) })),
  };
}

/** The files behind `--data`; they speak of one assessment. */
async function dataOf({ data }: DecideOptions, paths: readonly string[]): Promise<string[]> {
  if (data === undefined) return [];
  if (paths.length > 1) {
    throw new HealthriskError('E-USAGE', {
      problem: ['one-assessment', { found: paths.length }],
    });
  }
  const found = await expandPaths(data);
  if (!found.includes('-')) return found;
  throw new HealthriskError('E-USAGE', { problem: ['data-is-stdin'] });
}

/** The settings of the decision; those on how the data were read stay as they were. */
function settingsOf({ options, given }: DecideFlags): Setting[] {
  const { rules, data, failOn } = options;
  return [
    ...(rules === undefined
      ? []
      : [
          {
            name: 'rules',
            value: rules.map((rule) => basename(rule)).join(', '),
            from: 'flag',
          } as const,
        ]),
    { name: 'fail-on', value: failOn, from: given('failOn') ? 'flag' : 'default' },
    ...(data === undefined ? [] : [{ name: 'data-checked', value: 'yes', from: 'flag' } as const]),
  ];
}

/** Several decisions as one report. */
function together(decided: readonly { file: string; assessment: Assessment }[]): Decisions {
  const first = decided[0]!.assessment;
  const past = first.assumptions.find(({ id }) => id === 'as-of-in-the-past');
  return {
    schema: 'healthrisk.decisions/v1',
    asOf: first.policy.asOf,
    ...(past === undefined ? {} : { daysPast: Number(past.params.days) }),
    decisions: decided.map(({ file, assessment }): DecidedOne => {
      const { channel, dataset, verdict, grounds } = assessment;
      const { before, withdraw, lapsed, needed } = assessment.decided!;
      return {
        ...{ file, dataset: dataset.name, channel },
        before: { verdict: before.verdict, grounds: before.grounds },
        after: { verdict, grounds },
        ...{ withdraw, lapsed, needed },
      };
    }),
  };
}
