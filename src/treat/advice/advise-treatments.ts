import type { LargerBudgets, Shortfall } from '../../model/advice-report.ts';
import type { Finding } from '../../model/finding.ts';
import type { LossId, QuickStep, Sizes } from '../../model/treatment.ts';
import { reaches } from '../../verdict/gate.ts';
import { discernibility } from '../loss/discernibility.ts';
import { entropyLoss } from '../loss/entropy-loss.ts';
import { leafLoss } from '../loss/leaf-loss.ts';
import type { LossMeasure } from '../loss/loss-measure.ts';
import { type Aggregate, arithmeticMean, geometricMean } from '../loss/record-costs.ts';
import { searchTrades, type Trade } from '../search/trades.ts';
import { confirm } from './confirm.ts';
import { type Judged, judged } from './judged.ts';
import { largerBudgets } from './larger-budgets.ts';
import { type AdviceOptions, USUAL_ADVICE } from './options.ts';
import { type Prepared, prepare } from './prepare.ts';
import { quickSteps } from './quick-steps.ts';
import { shortfall } from './shortfall.ts';
import type { Bench, Treatable } from './treatable.ts';
import { columnsOf } from './treated-columns.ts';
import type { Treatment } from './treatment.ts';

/** A treatment and what an assessment of the treated table says. */
export interface Plan extends Treatment {
  /** What it loses, by every loss. */
  losses: Record<LossId, number>;
  after: Judged;
  /** The verdict is the one that was looked for, or better. */
  reachesGoal: boolean;
  /** What still weighs on the verdict: no treatment mends it, somebody has to decide or to declare. */
  remaining: readonly Finding[];
}

/** What would change the verdict on a table. */
export interface TreatmentAdvice {
  before: Judged;
  /** Best first: those that reach the goal, by loss; then the others. */
  plans: readonly Plan[];
  /** The sizes once columns are dropped, and what each single step does to them. */
  quick: { before: Sizes; steps: readonly QuickStep[] };
  /** No treatment within the budget loses less, as far as classes and values decide. */
  isProved: boolean;
  /** Treatments that were evaluated. */
  evaluated: number;
  /** Why there is no plan; null where there is one, and for tables of counts. */
  lacking: (Shortfall & { larger: LargerBudgets }) | null;
}

/**
 * Looks for the treatments that lose least and under which the verdict on the channel becomes what is
 * looked for. Classes decide where to look; what is found is then assessed itself, and says
 * whether it got there. Tables of counts are of no persons, and have no plan.
 * @param asked what is asked for beside the usual
 * @throws HealthriskError E-CONFIG-HIERARCHY, and what measuring throws
 */
export async function adviseTreatments(
  treatable: Treatable,
  bench: Bench,
  asked: Partial<AdviceOptions> = {},
): Promise<TreatmentAdvice> {
  const options = { ...USUAL_ADVICE, ...asked };
  const before = await judged(treatable, bench);
  if (before.facts.shape === 'aggregate') {
    const quick = { before: { k: 0, uniqueShare: 0 }, steps: [] };
    return { before, plans: [], quick, isProved: true, evaluated: 0, lacking: null };
  }
  const { prepared, ...found } = await plansUnder(treatable, bench, before, options);
  const { evaluator, quasi } = prepared;
  const names = quasi.map(({ name }) => name);
  const least = quasi.map(({ range }) => range.least);
  const { isOver = () => false, suppression } = options;
  const under = (share: number) =>
    plansUnder(treatable, bench, before, { ...options, suppression: share, plansMax: 1 });
  // How much a plan may leave out is for the plan to say.
  const larger = async (): Promise<LargerBudgets> =>
    options.plan === undefined
      ? largerBudgets(suppression, isOver, under)
      : { tried: [], found: null };
  return {
    before,
    ...found,
    quick: quickSteps(evaluator, names, least),
    lacking: found.plans.length > 0 ? null : { ...shortfall(prepared), larger: await larger() },
  };
}

type PlansFound = Pick<TreatmentAdvice, 'plans' | 'isProved' | 'evaluated'>;

/** The plans of one search, and what it worked on. */
async function plansUnder(
  treatable: Treatable,
  bench: Bench,
  before: Judged,
  options: AdviceOptions,
): Promise<PlansFound & { prepared: Prepared }> {
  const prepared = await prepare(treatable, bench, before, options);
  const { evaluator, demands, quasi } = prepared;
  const losses = lossesFor(prepared, treatable.table.rows);
  const least = quasi.map(({ range }) => range.least);
  const most = quasi.map(({ range }) => range.most);
  const request = { evaluator, demands, least, most, loss: losses[options.loss] };
  const found = await searchTrades({ ...request, ...reporting(options) }, options.plansMax);
  const plans: Plan[] = [];
  for (const trade of found.trades) {
    plans.push(await planOf(treatable, bench, prepared, trade, losses, options));
  }
  return {
    prepared,
    plans: plans.sort((a, b) => Number(b.reachesGoal) - Number(a.reachesGoal)),
    isProved: found.isProved,
    evaluated: found.evaluated,
  };
}

function lossesFor({ quasi, lost }: Prepared, rows: number): Record<LossId, LossMeasure> {
  const columns = quasi.map(({ column }) => column);
  const hierarchies = quasi.map(({ hierarchy }) => hierarchy);
  // Whatever the reason is for which a quasi-identifier goes, all of it is lost.
  const gone = Array<number>(lost).fill(1);
  const withGone =
    (mean: Aggregate): Aggregate =>
    (losses) =>
      mean([...losses, ...gone]);
  return {
    loss: leafLoss(columns, hierarchies, withGone(geometricMean)),
    'non-uniform-entropy': entropyLoss(columns, hierarchies, withGone(arithmeticMean)),
    discernibility: discernibility(rows),
  };
}

function reporting({
  isOver,
  onProgress,
}: AdviceOptions): Pick<AdviceOptions, 'isOver' | 'onProgress'> {
  return {
    ...(isOver === undefined ? {} : { isOver }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}

async function planOf(
  treatable: Treatable,
  bench: Bench,
  prepared: Prepared,
  { outcome, demands }: Trade,
  losses: Record<LossId, LossMeasure>,
  { goal }: AdviceOptions,
): Promise<Plan> {
  const isOut = prepared.evaluator.recordsOut(outcome, demands);
  const columns = columnsOf(prepared, outcome.levels, treatable.known.names);
  const treatment = { ...columns, isOut, suppressed: outcome.suppressed };
  const after = await confirm(treatable, bench, treatment);
  return {
    ...treatment,
    losses: {
      loss: losses.loss.of(outcome),
      'non-uniform-entropy': losses['non-uniform-entropy'].of(outcome),
      discernibility: losses.discernibility.of(outcome),
    },
    after,
    reachesGoal: reaches(after.decision, goal),
    remaining: after.findings.filter(({ effect }) => effect !== null),
  };
}
