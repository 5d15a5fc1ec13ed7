import { basename, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AdviseRequest } from './advise.ts';
import { type Anonymised, anonymise, type ReleaseTarget } from './anonymise.ts';
import type { Assessment, Setting } from './model/assessment.ts';
import type { ReleaseFormat, TreatmentRecord } from './model/treatment-record.ts';
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
): Promise<Anonymised> {
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
    if (done.outcome === 'kept') {
      const run = finish();
      const assessment: Assessment = { ...done.assessment, run };
      const record: TreatmentRecord = { ...done.record, run };
      const beside = filesBeside(path);
      writeOutputs([
        { path, draft },
        { path: beside.assessment, text: render(assessment, 'json') },
        { path: beside.record, text: jsonText(record, AS_WRITTEN) },
      ]);
    }
    return done;
  } finally {
    dropDraft(draft);
  }
}
