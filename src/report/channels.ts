import type { Name, Sentence } from '../i18n/sentence.ts';
import type { Assessment } from '../model/assessment.ts';
import { CONDITIONS } from '../model/context.ts';
import type { ChannelEffect, Finding } from '../model/finding.ts';
import { CHANNELS, type Channel } from '../model/pack.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Block } from './blocks.ts';
import { standingOf } from './circumstances.ts';
import type { Figures } from './figures.ts';

/** Criteria that are named for one channel; the rest are counted. */
const NAMED_MAX = 6;

/** What is said of one channel behind its name. */
interface Told {
  verdict: Verdict;
  reasons: Sentence[];
  conditions: Sentence[];
}

/**
 * What is possible on each channel: its verdict, what decided it and, where nothing but conditions
 * stands between the data and who may have them, every condition and how it stands. Channels of
 * which the same is to be said are told together.
 */
export function channelBlocks(assessment: Assessment, figures: Figures): Block[] {
  const { channels, circumstances, verdicts } = figures.words;
  const groups = new Map<string, { told: Told; names: string[] }>();
  for (const channel of CHANNELS) {
    const told = tell(channel, assessment, figures);
    const key = JSON.stringify(told);
    const group = groups.get(key) ?? { told, names: [] };
    groups.set(key, { told, names: [...group.names, channels[channel].name] });
  }
  return [...groups.values()].flatMap(({ told, names }): Block[] => {
    const head = circumstances.channels(names, verdicts[told.verdict].name);
    const said = told.reasons.flatMap((reason) => [' ', ...reason]);
    const text: Block = { kind: 'text', items: [[head, ...said]] };
    return told.conditions.length === 0 ? [text] : [text, { kind: 'list', items: told.conditions }];
  });
}

function tell(channel: Channel, assessment: Assessment, figures: Figures): Told {
  const { circumstances } = figures.words;
  const verdict = assessment.verdicts[channel];
  const on = (is: (effect: ChannelEffect) => boolean) =>
    assessment.findings.filter((finding) => is(finding.channels[channel]));
  const held = on(({ effect, grounds }) => effect === 'restrict' && grounds !== 'conditions');
  const undetermined = held.length === 0 ? [] : [circumstances.held(...criteriaOf(held))];
  if (verdict === 'refuse') {
    const refused = on(({ effect }) => effect === 'refuse');
    const reasons = [circumstances.decidedBy(...criteriaOf(refused)), ...undetermined];
    return { verdict, reasons, conditions: [] };
  }
  if (undetermined.length > 0) return { verdict, reasons: undetermined, conditions: [] };
  const restricting = on(({ grounds }) => grounds === 'conditions');
  const listed = conditions(restricting, assessment, figures, channel);
  const reasons = listed.length === 0 ? [] : [[circumstances.possibleUnder]];
  return { verdict, reasons, conditions: listed };
}

/** What has to hold, or to be done, each once. */
function conditions(
  restricting: readonly Finding[],
  assessment: Assessment,
  { words }: Figures,
  channel: Channel,
): Sentence[] {
  const { circumstances, ofPack } = words;
  const isThere = channel === 'secure-space';
  const lacking = new Set(isThere ? restricting.flatMap(({ params }) => params.lacking ?? []) : []);
  const asked = new Set([
    ...lacking,
    ...(isThere ? assessment.findings.flatMap(({ params }) => params.met ?? []) : []),
    ...(lacking.size > 0 ? assessment.context.attested.map(({ condition }) => condition) : []),
  ]);
  const attested = CONDITIONS.filter((condition) => asked.has(condition)).map((condition) => {
    const { standing, said } = standingOf(condition, assessment, lacking.has(condition));
    return circumstances.condition(circumstances.conditions[condition].name, standing, said);
  });
  const toDo = new Map<string, Sentence>();
  for (const { pack, id, advice, outcome, params } of restricting) {
    // What could not be evaluated has an advice of its own, where its finding stands.
    if (outcome !== 'fail' || (isThere && params.lacking !== undefined)) continue;
    toDo.set(`${pack} ${id}`, circumstances.toDo({ name: id }, ofPack(advice)));
  }
  return [...attested, ...toDo.values()];
}

/** Ids of criteria, each once, and how many more there are. */
function criteriaOf(findings: readonly Finding[]): [Name[], number] {
  const ids = [...new Set(findings.map(({ id }) => id))];
  const named = ids.length > NAMED_MAX ? NAMED_MAX - 1 : ids.length;
  return [ids.slice(0, named).map((name) => ({ name })), ids.length - named];
}
