import { join, type Name, type Sentence, say } from '../sentence.ts';
import type { MissedFindings, WaiverWords } from '../waiver-words.ts';
import { counted } from './numbers.ts';

const list = (names: readonly Name[]): Sentence =>
  join(
    names.map((name) => [name]),
    ', ',
  );

/** Why a waiver does nothing. */
function idle({ columns, table }: MissedFindings): Sentence {
  if (columns.length > 0) {
    return say`not used, what was found is about ${columns.length === 1 ? 'the column' : 'the columns'} ${list(columns)}, to be named under columns`;
  }
  return [
    table
      ? 'not used, what was found is about the whole table, and no columns may be named'
      : 'not used, there is nothing to lower',
  ];
}

/** Words about waivers. */
export const waivers: WaiverWords = {
  counted: (listed, lowered) =>
    `Waivers: ${listed.text} for this dataset, ${counted(lowered, 'finding', 'findings')} lowered by one step`,
  waived: 'Waived: ',
  by: ({ approver, expires, reason, from }) =>
    say`Waived${from === null ? '' : ` from ${from}`} by ${approver} until ${expires}: ${reason}`,
  listed: ({ criterion, columns, approver, expires, reason, worst, ...counts }) => {
    const { lowered, worse, unmeasured, missed } = counts;
    const about: Sentence = columns === null ? [] : say` (${list(columns)})`;
    const did: Sentence[] = [];
    if (lowered.n > 0) did.push([`lowers ${counted(lowered, 'finding', 'findings')} by one step`]);
    if (worse.n > 0) {
      did.push([
        `${counted(worse, 'finding is', 'findings are')} worse than what is tolerated, and not waived`,
      ]);
    }
    if (unmeasured.n > 0) {
      did.push([
        `${counted(unmeasured, 'finding has', 'findings have')} no value to be held against the worst tolerated, and not waived`,
      ]);
    }
    if (did.length === 0) did.push(idle(missed));
    const limit = worst === null ? '' : `, worst value tolerated: ${worst}`;
    return say`${criterion}${about}: ${join(did, '; ')}. Approved by ${approver} until ${expires}${limit}. Reason: ${reason}`;
  },
  publish: (channel) =>
    channel === 'all'
      ? 'What was not met was waived; everything else was evaluated and met. The table may be published on every channel as long as the waivers hold.'
      : `What was not met was waived; everything else was evaluated and met. The table may be published on the channel ${channel} as long as the waivers hold.`,

  unused: (criterion, { columns, table }) => {
    if (columns.length > 0) {
      return say`warning: the waiver of ${criterion} is not used: what was found is about ${columns.length === 1 ? 'the column' : 'the columns'} ${list(columns)}: name under columns those that are accepted`;
    }
    return table
      ? say`warning: the waiver of ${criterion} is not used: what was found is about the whole table: leave out columns`
      : say`warning: the waiver of ${criterion} is not used: it lowers no finding`;
  },
  noneFits: (found, dataset) =>
    say`warning: ${counted(found, 'waiver', 'waivers')}, none of them for ${dataset}`,

  heads: {
    criterion: 'criterion',
    dataset: 'dataset',
    columns: 'columns',
    approver: 'approver',
    expires: 'expires',
    daysLeft: 'days left',
    state: 'state',
  },
  states: { valid: 'valid', expired: 'expired', 'too-long': 'more than a year ahead' },
  wholeTable: 'the table',
  none: (file) => say`${file}: no waiver`,
  checked: ({ file, waivers: found, asOf }) =>
    say`OK ${file}: ${counted(found, 'waiver', 'waivers')}, valid on ${asOf}`,
};
