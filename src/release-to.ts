import { basename, extname, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AdviseRequest } from './advise.ts';
import { type Anonymised, anonymise, type ReleaseTarget } from './anonymise.ts';
import { HealthriskError } from './errors/healthrisk-error.ts';
import type { AdviceReport } from './model/advice-report.ts';
import type { Assessment, Setting } from './model/assessment.ts';
import {
  RELEASE_FORMATS,
  type ReleaseFormat,
  type TreatmentRecord,
} from './model/treatment-record.ts';
import { render } from './report/index.ts';
import { AS_WRITTEN, jsonText } from './report/json.ts';
import { dropDraft, startDraft, writeOutputs } from './temporary/outputs.ts';
import type { AdviceOptions } from './treat/advice/options.ts';

/** Where a release goes, and what says so. */
export interface Destination {
  path: string;
  format: ReleaseFormat;
  /** Of the release's assessment. */
  settings?: readonly Setting[];
  /** See {@link ReleaseTarget}. */
  write?: ReleaseTarget['write'];
  pick?: number;
  /** Who ran it and when. */
  finish: () => Assessment['run'];
  /** Last words before anything is written. */
  onDone?: () => void;
}

/** What became of a table that was to be released. */
export type ReleaseResult =
  | {
      /** No treatment is enough, and nothing was written. */
      outcome: 'no-plan';
      report: AdviceReport;
    }
  | {
      /**
       * `kept`: the release is there, with both of these beside it; `broken`: what was written said
       * something worse than was promised, and is gone.
       */
      outcome: 'kept' | 'broken';
      report: AdviceReport;
      assessment: Assessment;
      record: TreatmentRecord;
    };

/**
 * The format in which a release of that name is written.
 * @throws HealthriskError E-USAGE for a name that does not say
 */
export function releaseFormat(path: string): ReleaseFormat {
  const ending = extname(path).slice(1).toLowerCase();
  const format = RELEASE_FORMATS.find((name) => name === ending);
  if (format !== undefined) return format;
  throw new HealthriskError('E-USAGE', {
    problem: ['output-ending', { endings: RELEASE_FORMATS.map((name) => `.${name}`) }],
    location: { file: path },
  });
}

/** The files that come with a release, by its path: its assessment, and what was done to the table. */
export function filesBeside(path: string): { assessment: string; record: string } {
  return { assessment: `${path}.assessment.json`, record: `${path}.treatment.json` };
}

/**
 * Writes a release with its assessment and the record of its treatment beside it: all three, or nothing
 * where the assessment says something worse than was promised.
 * @throws HealthriskError E-OUTPUT-…, and what {@link anonymise} throws
 */
export async function releaseTo(
  request: AdviseRequest,
  options: Partial<AdviceOptions>,
  { path, format, settings = [], write, pick = 1, finish, onDone = () => {} }: Destination,
): Promise<ReleaseResult> {
  const draft = startDraft(path);
  try {
    const target = { temporary: resolve(draft.temporary), name: basename(path), format, pick };
    const done = await anonymise(
      request,
      options,
      { ...target, ...(write === undefined ? {} : { write }) },
      settings,
    );
    onDone();
    // A signal that came while the numbers were computed is heard now.
    await setImmediate();
    const result = signed(done, finish());
    if (result.outcome === 'kept') {
      const beside = filesBeside(path);
      writeOutputs([
        { path, draft },
        { path: beside.assessment, text: render(result.assessment, 'json') },
        { path: beside.record, text: jsonText(result.record, AS_WRITTEN) },
      ]);
    }
    return result;
  } finally {
    dropDraft(draft);
  }
}

/** The same with who ran it: one run, whoever tells of it. */
function signed(done: Anonymised, run: Assessment['run']): ReleaseResult {
  const report = { ...done.report, run };
  if (done.outcome === 'no-plan') return { outcome: done.outcome, report };
  const { outcome, assessment, record } = done;
  return { outcome, report, assessment: { ...assessment, run }, record: { ...record, run } };
}
