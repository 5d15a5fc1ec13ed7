import type { InitWords } from '../init-words.ts';
import type { Quantity } from '../sentence.ts';
import { join, type Sentence, say } from '../sentence.ts';
import { counted } from './numbers.ts';

const LEAVE_OPEN = {
  label: 'leave open',
  hint: 'it stays a suggestion, on which no table is published',
};

/** `2 columns are`. */
function isAre(columns: Quantity): string {
  return `${counted(columns, 'column', 'columns')} ${columns.n === 1 ? 'is' : 'are'}`;
}

function isOrAre({ n }: Quantity): string {
  return n === 1 ? 'it is' : 'they are';
}

/** What `healthrisk init` writes and asks. */
export const init: InitWords = {
  file: {
    about: ({ data }) => [
      say`What each column of ${data} is to somebody who tries to recognise a person. Written by healthrisk init; it holds no value of the data.`,
      say`An entry with roleFrom is a suggestion that nobody has confirmed (detected: recognised; assumed: not recognised, and therefore taken for a quasi-identifier). It counts as if this file were not there, and no table is published on it. To confirm an entry, check its roles and remove its roleFrom.`,
    ],
    roles: 'Roles (a column may have several):',
    more: [
      'Check this file with healthrisk config. All its keys: healthrisk schema config. What a word means: healthrisk explain quasi-identifier.',
    ],
    described: ({ file, columns, all }) => {
      const what = file === null ? say`The metadata file` : say`The metadata file ${file}`;
      const which = all ? `all ${columns.text} columns are` : isAre(columns);
      return say`${what} beside the data already says what ${which}, and is read every time: nothing was left to write for ${columns.n === 1 ? 'it' : 'them'}.`;
    },
    noEntry: 'No column was left to be named here: see the comments.',
    aggregated:
      'Warning: the records look like groups of persons with a count, not like persons: their counts are judged, not classes of records.',
    sayShape:
      'Nobody said yet what a record is, and until somebody does the table is held. Groups with a count:',
    sayMicrodata: 'Or each about one person:',
    sayUnit: ({ columns }) =>
      say`Records look like events rather than persons (${columns}). If every record is another person all the same, say so:`,
    sayKey: 'If a column is the key of the person, name it instead; false: dropped before release.',
    sayNoSensitive: 'No sensitive column was found. If there is none, say so:',
    droppedKey: 'Counts persons who have several records. Dropped before release.',
    recordsArePersons: 'Every record is another person.',
    noSensitiveColumn: 'No column is sensitive.',
  },
  columns: {
    recognised: ({ semantic, confidence, signals }) => {
      const why = join(signals, '; ');
      if (semantic === null) return why;
      const what = say`${semantic}, confidence ${confidence}`;
      return why.length === 0 ? what : say`${what}: ${why}`;
    },
    descriptor: ({ of }) =>
      say`${of}: a metadata file beside the data says what it is, and is read every time.`,
    unassessed: ({ of, semantic }) =>
      semantic === null
        ? say`${of}: cannot be assessed. Drop it before release.`
        : say`${of}: ${semantic}, which cannot be assessed. Drop it before release, or code it.`,
    name: ({ of }) => say`${of}: no configuration can have a key of that name. Rename the column.`,
    droppedKey: ({ of }) => say`${of}: the key of the person, see subject.`,
  },
  taken: ({ of, roles, semantic }) =>
    semantic === null ? say`${of}: ${roles}` : say`${of}: ${roles} (${semantic})`,
  suggested: ({ roles, semantic, assumed }) => {
    if (assumed) return `not recognised, and therefore taken for: ${roles}`;
    return semantic === null ? `suggested: ${roles}` : `suggested: ${roles} (${semantic})`;
  },
  certainTitle: ({ n }) => `${counted(n, 'column', 'columns')} recognised by name and values`,
  certain: {
    question: ({ n }) =>
      n.n === 1 ? say`Take this column as it stands?` : say`Take these ${n.text} as they stand?`,
    answers: {
      confirm: { label: 'yes', hint: 'they are confirmed' },
      ask: { label: 'ask about each', hint: 'one by one' },
      open: LEAVE_OPEN,
    },
  },
  seen: ({ distinct, alone }) =>
    say`${counted(distinct, 'distinct value', 'distinct values')}; alone it singles out ${alone} of the rows`,
  role: {
    question: ({ of }) => say`What is ${of}?`,
    answers: {
      suggested: { label: 'as suggested', hint: 'what recognition took it for' },
      'direct-identifier': {
        label: 'direct identifier',
        hint: 'names a person by itself, also when hashed',
      },
      'quasi-identifier': {
        label: 'quasi-identifier',
        hint: 'others may know it, and it identifies in combination',
      },
      sensitive: { label: 'sensitive', hint: 'must not be learnt about a person' },
      'quasi-sensitive': {
        label: 'quasi-identifier and sensitive',
        hint: 'some know it, and the others must not learn it',
      },
      subject: { label: 'key of the person', hint: 'one person may have several records' },
      strategic: { label: 'strategic', hint: 'not personal, yet restricted: prices, margins' },
      weight: { label: 'survey weight', hint: 'also counts as a quasi-identifier' },
      count: { label: 'count of persons', hint: 'the table is aggregated' },
      ignored: {
        label: 'harmless',
        hint: 'add reason and by to the file, or values that single out restrict',
      },
      open: LEAVE_OPEN,
      rest: {
        label: 'leave this and all that follow open',
        hint: 'no more columns are asked about',
      },
    },
  },
  released: {
    question: ({ of }) => say`Is the key ${of} released with the data?`,
    answers: {
      released: {
        label: 'released',
        hint: 'records of one person can be linked; whole histories are compared',
      },
      dropped: { label: 'dropped before release', hint: 'it only counts persons here' },
      open: LEAVE_OPEN,
    },
  },
  unit: {
    question: ({ columns }) =>
      say`The records look like events (${columns}). Is every record another person?`,
    answers: {
      person: { label: 'yes, every record is another person', hint: 'unit: person' },
      several: { label: 'no, a column is the key of the person', hint: 'choose it next' },
      open: { label: 'leave open', hint: 'the table is held until somebody says' },
    },
  },
  key: {
    question: () => say`Which column is the key of the person?`,
    answers: { none: { label: 'none of them', hint: 'left open' } },
  },
  sensitive: {
    question: () => say`No column was found to be sensitive. Is that so?`,
    answers: {
      none: { label: 'yes, none is sensitive', hint: 'sensitive: []' },
      open: { label: 'leave open', hint: 'the table is held until somebody says' },
    },
  },
  cancelled: 'cancelled: nothing was written',
  keys: '(↑/↓ choose, Enter answers, Esc cancels)',
  overrides: ({ file }) =>
    say`from now on the new file holds for these data, and no longer ${file}`,
  written: ({ file, columns, confirmed, open, described, metadata, leftOut }) => {
    const parts: Sentence[] = [
      say`${file}: ${counted(columns, 'column', 'columns')}`,
      [`${confirmed.text} confirmed`],
      [`${open.text} suggested and not confirmed`],
    ];
    if (described.n > 0) {
      const source = metadata === null ? say`the metadata file` : say`${metadata}`;
      parts.push(
        say`${described.text} not written here, since ${source} already says what ${isOrAre(described)}`,
      );
    }
    if (leftOut.n > 0) parts.push([`${leftOut.text} in no entry (the comments say why)`]);
    return join(parts, ', ');
  },
  next: ({ command }) => say`next: ${command}`,
};
