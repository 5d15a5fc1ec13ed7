import type { Outcomes } from '../../i18n/advice-words.ts';
import type { AdvisedPlan } from '../../model/advice-report.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Block, FactsBlock, ListBlock } from '../blocks.ts';
import type { Figures } from '../figures.ts';
import { otherPlans } from './other-plans.ts';
import { outcomeOf, outcomeText } from './outcome.ts';
import { planSteps } from './plan-blocks.ts';
import { isOwn, kText, lossText, quantity, type TreatmentTelling } from './telling.ts';
import { isOnlyUnconfirmed } from './unconfirmed.ts';
import { weighing } from './weighing.ts';

/** What would change the verdict, in short: an advice of its own says all of it. */
export function treatmentBlocks(assessment: Assessment, figures: Figures): Block[] {
  const { treatments, dataset, grounds, shape, verdict } = assessment;
  if (treatments === undefined) return [];
  const { words, disclosure } = figures;
  const searched = { ...treatments, before: { verdict, grounds }, shape };
  const outcome = outcomeOf(searched);
  const said: Block[] = [
    text([outcomeText(outcome, searched, words), ...aside(assessment, figures)]),
  ];
  if (outcome === 'not-needed' || outcome === 'counts') return said;
  const telling = { advice: { ...treatments, dataset }, words, disclosure };
  const [best] = treatments.plans;
  if (best !== undefined) said.push(...planBlocks(best, telling));
  return [...said, nextSteps(outcome, telling, best !== undefined && isOnlyUnconfirmed(best))];
}

/** A search knows no waivers: where some were applied, its verdicts are not lowered as this one is. */
function aside({ findings }: Assessment, { words }: Figures): string[] {
  const isWaived = findings.some(({ outcome }) => outcome === 'waived');
  return isWaived ? [words.treatments.inReport.waiversAside] : [];
}

function planBlocks(best: AdvisedPlan, telling: TreatmentTelling): Block[] {
  const { advice, words } = telling;
  const { treatments: say } = words;
  const remaining = weighing(best.after.findings, words);
  const evaluated = quantity(advice.evaluated, words);
  const others = otherPlans(telling);
  return [
    planSteps(best, telling),
    text([say.inReport.result]),
    result(best, telling),
    ...(remaining.length === 0 ? [] : [text([say.inReport.remaining])]),
    // Its own section says what to do about a criterion.
    ...remaining.map((one) => ({ ...one, notes: one.notes.slice(0, 1) })),
    text([say[advice.isProved ? 'proved' : 'notProved'](evaluated)]),
    ...(others === null ? [] : [others]),
  ];
}

/** What a treatment makes of the table; what it costs is exact, and told where exact numbers are. */
function result({ after, losses, suppressed }: AdvisedPlan, telling: TreatmentTelling): FactsBlock {
  const { advice, words } = telling;
  const { treatments: say, numbers, qualities } = words;
  const { dataset, loss } = advice;
  const cost = [
    { label: say.labels.records, value: [numbers.integer(dataset.rows - suppressed)] },
    { label: say.heads.loss, value: [lossText(losses[loss], words)] },
  ];
  return {
    kind: 'facts',
    facts: [
      { label: say.labels.quality, value: [qualities[after.quality].name] },
      { label: say.labels.k, value: [kText(after.k, telling)] },
      ...(isOwn(telling) ? cost : []),
    ],
  };
}

function nextSteps(
  outcome: keyof Outcomes,
  { words }: TreatmentTelling,
  isUnconfirmed: boolean,
): ListBlock {
  const { inReport, next } = words.treatments;
  const steps = {
    reached: [inReport.anonymise],
    // Nothing is written that would not have the verdict that was looked for.
    'not-reached': isUnconfirmed ? [next.confirm] : [next.apply, next.people],
  };
  const own = outcome === 'reached' || outcome === 'not-reached' ? steps[outcome] : [];
  return { kind: 'list', items: [...own, inReport.more].map((item) => [item]) };
}

function text(items: readonly string[]): ListBlock {
  return { kind: 'text', items: items.map((item) => [item]) };
}
