import type { Sentence } from '../i18n/sentence.ts';
import type { MissedFindings } from '../i18n/waiver-words.ts';
import type { Assessment } from '../model/assessment.ts';
import type { ChannelEffect, Finding, FindingWaiver } from '../model/finding.ts';
import type { AppliedWaiver } from '../model/waiver.ts';
import { notSpokenOf } from '../verdict/waiver-reach.ts';
import type { ListBlock } from './blocks.ts';
import type { Figures } from './figures.ts';

/** All waivers for the dataset, used or not; null where there are none. */
export function waiverList(assessment: Assessment, figures: Figures): ListBlock | null {
  const { waivers } = assessment;
  if (waivers.length === 0) return null;
  return { kind: 'list', items: waivers.map((waiver) => listed(waiver, assessment, figures)) };
}

/** How many waivers there are and what they did, in a line near the top; none where there are none. */
export function waiverCount({ waivers }: Assessment, { words }: Figures): Sentence[] {
  if (waivers.length === 0) return [];
  const quantity = (n: number) => ({ text: words.numbers.integer(n), n });
  const lowered = waivers.reduce((sum, waiver) => sum + waiver.lowered, 0);
  return [[words.waivers.counted(quantity(waivers.length), quantity(lowered))]];
}

/** Who waived a finding, until when, why, and from what. */
export function waivedBy(
  { approver, expires, reason, from }: FindingWaiver,
  { channel }: Assessment,
  { words }: Pick<Figures, 'words'>,
): Sentence {
  // Where all channels are judged, each has its own; the JSON tells them.
  const before = channel === 'all' ? null : from[channel];
  return words.waivers.by({
    approver: { name: approver, whole: true },
    expires,
    reason: { name: reason, whole: true },
    from: before === null ? null : effectName(before, words),
  });
}

/** The finding as it was judged, for sentences on what was found. */
export function asJudged(finding: Finding): Finding {
  const { waiver } = finding;
  return waiver === undefined ? finding : { ...finding, outcome: waiver.outcome };
}

function effectName({ effect, grounds }: ChannelEffect, words: Figures['words']): string | null {
  if (effect === null) return null;
  const { name } = words.verdicts[effect];
  return grounds === null ? name : `${name} (${words.grounds[grounds].name})`;
}

function listed(waiver: AppliedWaiver, { findings }: Assessment, figures: Figures): Sentence {
  const { criterion, columns, approver, expires, reason, worst } = waiver;
  const { disclosure, words } = figures;
  const quantity = (n: number) => ({ text: words.numbers.integer(n), n });
  // What is tolerated tells what was found: below the small counts that reports may tell, too.
  const isOwn = disclosure.smallest === null;
  const said = words.waivers.listed({
    criterion: { name: criterion, whole: true },
    columns: columns?.map((name) => ({ name })) ?? null,
    approver: { name: approver, whole: true },
    expires,
    reason: { name: reason, whole: true },
    worst: worst === undefined || !isOwn ? null : worstValue(worst, criterion, findings, figures),
    lowered: quantity(waiver.lowered),
    worse: quantity(waiver.worse),
    unmeasured: quantity(waiver.unmeasured),
    missed: missedBy(waiver, findings),
  });
  const named = findings.find(({ pack, id }) => `${pack}/${id}` === criterion);
  return named === undefined ? said : words.reading.waiverOf(words.ofPack(named.title), said);
}

/** Findings of its criterion that a waiver does not speak of. */
export function missedBy(
  waiver: Pick<AppliedWaiver, 'criterion' | 'columns'>,
  findings: readonly Finding[],
): MissedFindings {
  const { columns, table } = notSpokenOf(waiver, findings);
  return { columns: columns.map((name) => ({ name })), table };
}

/** With the unit and the direction of the criterion, where some finding tells them. */
function worstValue(
  worst: number,
  criterion: string,
  findings: readonly Finding[],
  figures: Figures,
): string {
  const { numbers, operators } = figures.words;
  const found = findings.find(
    ({ pack, id, metric }) => `${pack}/${id}` === criterion && metric !== null,
  );
  if (found === undefined || found.metric === null) return numbers.decimal(worst, 6);
  const inclusive = found.op === '>' || found.op === '>=' ? '>=' : '<=';
  return operators[inclusive](figures.threshold(found.metric, worst));
}
