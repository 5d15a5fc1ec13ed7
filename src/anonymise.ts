import { type AdvisedTable, type AdviseRequest, withAdvice } from './advise.ts';
import type { ExamineRequest } from './assess/request.ts';
import { examine } from './assess.ts';
import { invariant } from './errors/healthrisk-error.ts';
import type { AdviceReport } from './model/advice-report.ts';
import type { Assessment, Setting } from './model/assessment.ts';
import type { HeldKey } from './model/release.ts';
import type { ReleasedTable } from './model/released-table.ts';
import type { ReleaseFormat, TreatmentRecord } from './model/treatment-record.ts';
import { VERDICTS } from './model/verdict.ts';
import type { Dataset } from './open-dataset.ts';
import type { Plan } from './treat/advice/advise-treatments.ts';
import { asReleased } from './treat/advice/as-released.ts';
import type { AdviceOptions } from './treat/advice/options.ts';
import { formulaColumns, judgedDataset, kOf, treatedColumns } from './treat/release/record.ts';
import { releasedTable } from './treat/release/released-table.ts';
import { type ReleaseForm, writeRelease } from './treat/release/write-release.ts';
import { reaches } from './verdict/gate.ts';

/** Where a release is written, before anybody believes it. */
export interface ReleaseTarget {
  /** A file that is there, empty, and that nobody else can read. */
  temporary: string;
  /** Name that it is going to have, without folders. */
  name: string;
  format: ReleaseFormat;
  /** Which of the treatments that are found, from 1; the best when absent. */
  pick?: number;
  /** Who writes; {@link writeRelease} when absent. */
  write?: typeof writeRelease;
}

/** What became of a table. */
export type Anonymised = { report: Omit<AdviceReport, 'run'> } & (
  | { outcome: 'no-plan' }
  | {
      /** `broken`: the assessment of the written file says something worse than the plan promised. */
      outcome: 'kept' | 'broken';
      assessment: Omit<Assessment, 'run'>;
      record: Omit<TreatmentRecord, 'run'>;
    }
);

/** A release that was written and nobody assessed yet. */
interface Written {
  report: Omit<AdviceReport, 'run'>;
  plan: Plan;
  key: HeldKey | null;
  request: Pick<ExamineRequest, 'declared' | 'described' | 'delimiter' | 'encoding' | 'require'>;
  record: Omit<TreatmentRecord, 'output' | 'run'>;
}

/**
 * Writes the table under the best treatment, or under that of a plan, then reads what was written and
 * assesses it: persons are counted by the key that the source had. Only what that assessment says counts.
 * @param settings of the release's assessment
 * @throws HealthriskError on bad input, and what writing throws
 */
export async function anonymise(
  request: AdviseRequest,
  options: Partial<AdviceOptions>,
  target: ReleaseTarget,
  settings: readonly Setting[] = [],
): Promise<Anonymised> {
  const written = await withAdvice(request, options, (found) => write(found, target));
  if (!('plan' in written)) return { outcome: 'no-plan', report: written.report };
  const { report, plan, key, record } = written;
  const { assessment } = await examine({
    ...judgedAlike(request, key !== null),
    ...written.request,
    path: target.temporary,
    descriptor: false,
    header: 'yes',
    settings,
    release: { name: target.name, key },
  });
  const { verdict, grounds, verdicts, quality, dataset } = assessment;
  const decision = { verdict, grounds, verdicts, quality };
  const promised = plan.after.decision.verdict;
  const isKept =
    reaches(decision, report.goal) && VERDICTS.indexOf(verdict) <= VERDICTS.indexOf(promised);
  const output = judgedDataset(dataset, { decision, k: kOf(assessment) });
  const { source, packs, plan: planned, schema, ...rest } = record;
  return {
    outcome: isKept ? 'kept' : 'broken',
    ...{ report, assessment },
    record: { ...{ schema, plan: planned, packs, source, output }, ...rest },
  };
}

/** By what the release is judged, as its source was; how that file is written is another matter. */
function judgedAlike(request: AdviseRequest, isKeyHeld: boolean): AdviseRequest {
  const own = { ...request };
  for (const key of ['stdin', 'delimiter', 'encoding', 'dialect'] as const) delete own[key];
  // Whoever objected is told by the key; a random one tells nobody.
  if (!isKeyHeld) delete own.optOut;
  return own;
}

async function write(
  found: AdvisedTable,
  { temporary, name, format, pick = 1, write: writeTable = writeRelease }: ReleaseTarget,
): Promise<Written | Pick<Written, 'report'>> {
  const { advice, report, plans, treatable, dataset, asked, require } = found;
  const plan = advice.plans[pick - 1];
  if (plan === undefined || !plan.reachesGoal) return { report };
  const released = releasedTable(treatable, plan);
  const { declared, heldKey } = asReleased(treatable, plan);
  const form = format === 'csv' ? csvForm(dataset) : parquetForm(dataset, released);
  await writeTable(temporary, name, released, form);
  const { suppressed, losses } = plan;
  const text =
    form.format === 'csv' ? { encoding: form.encoding, delimiter: form.delimiter } : null;
  return {
    ...{ report, plan },
    key: heldKey === null ? null : keyHeld(found, heldKey, released),
    request: {
      ...{ declared, described: dataset.descriptor, require },
      ...(text === null ? {} : text),
    },
    record: {
      schema: 'healthrisk.treatment/v1',
      plan: plans[pick - 1]!,
      packs: [...report.packs],
      source: judgedDataset(report.dataset, advice.before),
      written: {
        ...{ format, text },
        order: 'released-texts',
        formulas: formulaColumns(released),
      },
      columns: treatedColumns(treatable, plan, released),
      suppressed,
      suppressedShare: suppressed / treatable.table.rows,
      losses,
      isProved: asked.plan === undefined ? advice.isProved : null,
    },
  };
}

/** CSV is written as it was read. */
function csvForm({ reader }: Dataset): ReleaseForm & { format: 'csv' } {
  const { delimiter = null, encoding = 'utf-8' } = reader.text ?? {};
  return { format: 'csv', delimiter: delimiter ?? ',', encoding };
}

/** Columns have the types that their source states; where it states none, they are texts. */
function parquetForm(
  { reader, names, database }: Dataset,
  { columns }: ReleasedTable,
): ReleaseForm & { format: 'parquet' } {
  const { stored = [] } = reader.totals();
  const storedAs = columns.map(({ name }) => stored[names.indexOf(name)]);
  return {
    ...{ format: 'parquet', memory: database.memory, folder: database.folder() },
    types: storedAs.map((own) => own?.type ?? null),
    nulls: storedAs.map((own) => own?.isEmptyNull ?? false),
  };
}

function keyHeld({ treatable }: AdvisedTable, at: number, { order }: ReleasedTable): HeldKey {
  const { table, codes, known } = treatable;
  const column = table.columns[at];
  const own = codes[at];
  invariant(column !== undefined && own !== undefined, 'the key of the persons is kept as codes');
  return {
    name: known.names[at]!,
    texts: column.values,
    codes: Uint32Array.from(order, (record) => own[record]!),
  };
}
