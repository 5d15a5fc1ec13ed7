import type { ConfigWords } from '../config-words.ts';
import { say } from '../sentence.ts';
import { counted } from './numbers.ts';

/** What `healthrisk config` says. */
export const config: ConfigWords = {
  valid: ({ file }) => say`${file}: valid`,
  noColumns: 'It says of no column what it is.',
  heads: { column: 'column', roles: 'roles', says: 'who says so', more: 'settings' },
  says: {
    declared: 'declared',
    detected: 'suggested: recognised, not confirmed',
    assumed: 'suggested: not recognised, not confirmed',
  },
  settings: {
    generalise: ({ word }) => `coarsened (${word})`,
    harmless: ({ n }) => counted(n, 'harmless value', 'harmless values'),
    missingMeans: ({ word }) => `missing means ${word}`,
    ordered: ({ word }) => `ordered: ${word}`,
    judgeAt: ({ word }) => `judged at ${word}`,
    reason: () => 'reason and name given',
  },
  labels: {
    persons: 'Persons',
    sensitive: 'Sensitive',
    missing: 'Missing values',
    recognise: 'Own formats',
    packs: 'Rule packs',
    channel: 'Channel',
    data: 'Data',
  },
  persons: {
    released: ({ of }) => say`by the key ${of}, released with the data`,
    dropped: ({ of }) => say`by the key ${of}, dropped before release`,
    person: 'every record is a person',
    suggested: ({ of }) => say`by the key ${of}, suggested and not confirmed`,
    open: 'not said: every record counts as a person, and the table is held where it looks like events',
  },
  sensitive: {
    none: 'no column is sensitive',
    some: ({ n, suggested }) =>
      suggested.n === 0
        ? `${counted(n, 'column', 'columns')} declared`
        : `${counted(n, 'column', 'columns')} declared, ${suggested.text} suggested and not confirmed`,
    open: 'not said',
  },
  tokens: ({ n, policy }) =>
    n === null
      ? `policy ${policy}; the default list of tokens`
      : `policy ${policy}; ${counted(n, 'token', 'tokens')} of its own`,
  packs: { default: ({ packs }) => say`${packs} (default)` },
  channelDefault: ({ channel }) => `${channel} (default)`,
  data: ({ file, columns, unnamed, names }) =>
    unnamed.n === 0
      ? say`${file}: ${counted(columns, 'column', 'columns')}, all named here`
      : say`${file}: ${counted(columns, 'column', 'columns')}, ${unnamed.text} of them not named here: ${names}`,
  unconfirmed: ({ n }) =>
    `${counted(n, 'entry is a suggestion', 'entries are suggestions')} that nobody has confirmed (roleFrom): no table is published on them.`,
};
