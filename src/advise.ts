import { checkNamed } from './assess/check-declarations.ts';
import { semanticsLookedAt } from './assess/circumstances.ts';
import { datasetIdentity } from './assess/dataset-identity.ts';
import { keepings, Recogniser } from './assess/recognise.ts';
import { repeatedNumbers, tellsPersons } from './assess/repeated-numbers.ts';
import type { ExamineRequest } from './assess/request.ts';
import { shapeOf } from './assess/shape.ts';
import { laterDay } from './criteria/days.ts';
import { requireHeap } from './encode/limits.ts';
import { memoryShare } from './engines/memory-share.ts';
import type { AdviceReport } from './model/advice-report.ts';
import type { Declarations } from './model/declaration.ts';
import type { TreatmentPlan } from './model/plan.ts';
import type { Requirement } from './model/requirement.ts';
import { type Dataset, withDataset } from './open-dataset.ts';
import { choosePacks } from './packs/choose-packs.ts';
import { planOfAdvised } from './plans/of-advised.ts';
import { adviseTreatments, type TreatmentAdvice } from './treat/advice/advise-treatments.ts';
import { type AdviceOptions, USUAL_ADVICE } from './treat/advice/options.ts';
import { requireSameQuestion } from './treat/advice/planned.ts';
import { reportAdvice } from './treat/advice/report-advice.ts';
import type { Treatable } from './treat/advice/treatable.ts';

/** What is read, and by what it is judged. */
export type AdviseRequest = Omit<
  ExamineRequest,
  'engine' | 'verify' | 'atRisk' | 'baseline' | 'waivers' | 'locateWaiver' | 'settings' | 'onStage'
>;

/** Treatments, and what may be told of them. */
export interface Advised {
  advice: TreatmentAdvice;
  /** All but who ran it and when. */
  report: Omit<AdviceReport, 'run'>;
  /** The treatments of the report as they are kept in files, parallel. */
  plans: readonly TreatmentPlan[];
}

/** The same while the data are open. */
export interface AdvisedTable extends Advised {
  treatable: Treatable;
  dataset: Dataset;
  asked: AdviceOptions;
  /** What was asked for beside the packs. */
  require: readonly Requirement[];
}

/**
 * Reads one table and says which treatments would change its verdict: what to drop, what to coarsen,
 * which records to leave out.
 * @throws HealthriskError on bad input, and E-LIMIT-MEMORY where the codes do not fit in memory
 */
export async function advise(
  request: AdviseRequest,
  options: Partial<AdviceOptions> = {},
): Promise<Advised> {
  return withAdvice(request, options, async ({ advice, report, plans }) => ({
    advice,
    report,
    plans,
  }));
}

/** The same for as long as something uses the table: its codes are gone afterwards. */
export async function withAdvice<T>(
  request: AdviseRequest,
  options: Partial<AdviceOptions>,
  use: (found: AdvisedTable) => Promise<T>,
): Promise<T> {
  requireHeap();
  const { plan } = options;
  const require = plan?.require ?? request.require ?? [];
  const { candidates, core, forShape } = await choosePacks(request.rules ?? [], require);
  return withDataset(request, async (dataset) => {
    const { declared, reader, maxMemory, names, tokens, patterns, stated } = dataset;
    checkNamed([...(options.drop ?? []), ...(options.hierarchies?.keys() ?? [])], names);
    const recogniser = new Recogniser(dataset);
    const guessed = recogniser.bySample();
    // Persons behind ignored values are counted again once records are left out.
    const keep = keepings(guessed.assigned, semanticsLookedAt(candidates)).map((kept, at) => {
      if (kept === 'counts') return 'codes';
      return kept === 'nothing' && tellsPersons(guessed.assigned[at]!) ? 'counts' : kept;
    });
    const { read, store } = await dataset.read(keep, asInFile(declared));
    const recognition = recogniser.byTable(guessed, read);
    const { table, evidence } = read;
    const known = { names, declared, tokens, patterns, stated };
    const { optOut = null, dialect = {} } = request;
    const asOf = laterDay(request.asOf, request.today);
    const { channel } = declared;
    const { packs, applied } = forShape(
      shapeOf(declared, recognition.assigned, recognition.recordsAre),
    );
    if (plan !== undefined) requireSameQuestion(plan, channel, applied);
    const { files } = reader.totals();
    const asked = { ...USUAL_ADVICE, ...options, ...promisedBy(plan) };
    const treatable = { table, codes: store.codes(), recognition, evidence, declared, known };
    const advice = await adviseTreatments(
      treatable,
      {
        ...{ core, asOf, optOut, channel, packs, room: memoryShare(maxMemory) },
        repeatedNumbers: repeatedNumbers(recognition, table, tokens),
        files: files.length,
        dialect: Object.keys(dialect).length > 0,
      },
      asked,
    );
    const { goal, suppression, loss } = asked;
    const { format, text } = reader;
    const report: AdvisedTable['report'] = {
      schema: 'healthrisk.advice/v1',
      ...{ goal, channel, suppression, loss, packs: applied },
      dataset: { ...datasetIdentity(files), format, text, rows: table.rows },
      ...reportAdvice(advice, names, table.rows),
      isPlanned: plan !== undefined,
    };
    const plans = report.plans.map((found) => planOfAdvised(found, report, names, require));
    return use({ advice, report, plans, treatable, dataset, asked, require });
  });
}

/** A plan says what it promises, and what may be left out for it. */
function promisedBy(
  plan: TreatmentPlan | undefined,
): Partial<Pick<AdviceOptions, 'goal' | 'suppression'>> {
  return plan === undefined ? {} : { goal: plan.goal, suppression: plan.suppression };
}

/** What has to become coarser is read as it is: treatments begin there, and end no finer than asked. */
function asInFile(declared: Declarations): Declarations {
  const columns = [...declared.columns].map(([name, { generalise: _, ...said }]) => {
    return [name, said] as const;
  });
  return { ...declared, columns: new Map(columns) };
}
