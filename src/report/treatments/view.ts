import type { Outcomes } from '../../i18n/advice-words.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import type { AdviceReport } from '../../model/advice-report.ts';
import type { Block, Section, View } from '../blocks.ts';
import { aloneTable } from './alone-table.ts';
import { lackingBlocks, percentOf } from './lacking-blocks.ts';
import { otherPlans } from './other-plans.ts';
import { outcomeOf, outcomeText } from './outcome.ts';
import { planResult, planSteps } from './plan-blocks.ts';
import { settingsOf } from './settings.ts';
import { type AdviceTelling, quantity } from './telling.ts';
import { isOnlyUnconfirmed } from './unconfirmed.ts';
import { weighing } from './weighing.ts';

/** Everything an advice says, in reading order. A pure function of the advice. */
export function adviceView(telling: AdviceTelling): View {
  const { advice, words } = telling;
  const { treatments: say } = words;
  const outcome = outcomeOf(advice);
  const best = advice.plans[0];
  return {
    id: `advice/${advice.dataset.name}`,
    verdict: outcome === 'reached' && best !== undefined ? best.after.verdict : null,
    word: say.title,
    dataset: [{ name: advice.dataset.name }],
    about: about(telling),
    meaning: [[outcomeText(outcome, advice, words)]],
    conditions: [],
    sections: sections(outcome, telling),
    audience: [[say.own]],
    summary: say.summary[outcome],
    colon: words.report.colon,
  };
}

function about({ advice, words }: AdviceTelling): Sentence[] {
  const { treatments: say, numbers, verdicts, channels } = words;
  const suppression = numbers.percent(advice.suppression, 2);
  return [
    [say.rows(quantity(advice.dataset.rows, words))],
    [say.lookedFor(verdicts[advice.goal].name, channels[advice.channel].name, suppression)],
    ...(advice.isPlanned ? [] : [[say.madeSmall(say.losses[advice.loss].name)]]),
  ];
}

function sections(outcome: keyof Outcomes, telling: AdviceTelling): Section[] {
  const { advice, words } = telling;
  const { headings } = words.treatments;
  const found: Section[] = [];
  const add = (heading: keyof typeof headings, blocks: readonly (Block | null)[]) => {
    const present = blocks.filter((block) => block !== null);
    if (present.length === 0) return;
    found.push({ heading: headings[heading], isDetail: false, blocks: present });
  };
  const [best] = advice.plans;
  if (outcome !== 'not-needed') {
    if (best === undefined) {
      add('lacking', lackingBlocks(telling));
      add('weighing', weighing(advice.before.findings, words));
    } else {
      add('steps', [planSteps(best, telling)]);
      add('result', planResult(best, telling));
      add('remaining', weighing(best.after.findings, words));
      add('others', [otherPlans(telling)]);
    }
    if (!advice.isPlanned) add('alone', aloneTable(telling));
  }
  add('next', nextBlocks(outcome, telling));
  return found;
}

function nextBlocks(outcome: keyof Outcomes, { advice, words }: AdviceTelling): Block[] {
  const { next } = words.treatments;
  const list = (items: string[]): Block => ({ kind: 'list', items: items.map((item) => [item]) });
  const [best] = advice.plans;
  if (outcome === 'not-needed') return [list([next.publish[advice.goal]])];
  if (advice.isPlanned && best?.reachesGoal !== true) {
    return [list([next.replan, ...(best === undefined ? [] : [next.people])])];
  }
  const time = advice.isProved ? [] : [next.moreTime];
  if (best === undefined) {
    if (outcome === 'counts') return [];
    return [list([...time, room(advice, next)])];
  }
  if (best.reachesGoal) {
    return [list([next.write, next.keep(advice.plans.length > 1), ...time])];
  }
  if (isOnlyUnconfirmed(best)) return [list([next.confirm, ...time])];
  const settings = settingsOf(best);
  if (settings.length === 0) return [list([next.apply, next.people, ...time])];
  return [
    list([next.apply, next.people, ...time, next.tryThem]),
    { kind: 'text', items: settings.map((name) => next.setting({ name, whole: true })) },
  ];
}

/** More records to leave out, where nobody knows better. */
function room(
  { lacking }: AdviceReport,
  next: AdviceTelling['words']['treatments']['next'],
): string {
  const { found, tried } = lacking?.larger ?? { found: null, tried: [] };
  if (found !== null) return next.enoughRoom(percentOf(found.suppression));
  return tried.length > 0 ? next.otherThanRoom : next.moreRoom;
}
