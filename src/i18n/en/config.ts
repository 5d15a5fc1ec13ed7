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
    descriptor: 'the metadata file beside the data',
    detected: 'suggested: recognised, not confirmed',
    assumed: 'suggested: not recognised, not confirmed',
  },
  settings: {
    harmless: ({ n }) => counted(n, 'harmless value', 'harmless values'),
    missingMeans: ({ word }) => `missing means ${word}`,
    ordered: ({ word }) => `ordered: ${word}`,
    judgeAt: ({ word }) => `judged at ${word}`,
    reason: () => 'reason and name given',
  },
  generalised: {
    date: (unit) => (unit === 'month' ? 'coarsened to months' : 'coarsened to years'),
    band: (width) => `coarsened to bands of ${width.text}`,
    prefix: (characters) => `coarsened to ${counted(characters, 'character', 'characters')}`,
    hierarchy: (level) => `coarsened to level ${level.text} of a hierarchy`,
  },
  hierarchy: 'hierarchy given',
  severity: 'severity high',
  noContext: 'not said (context)',
  labels: {
    persons: 'Persons',
    sensitive: 'Sensitive',
    missing: 'Missing values',
    recognise: 'Own formats',
    packs: 'Rule packs',
    channel: 'Channel',
    context: 'Circumstances',
    data: 'Data',
    metadata: 'Metadata',
  },
  persons: {
    released: ({ of }) => say`by the key ${of}, released with the data`,
    dropped: ({ of }) => say`by the key ${of}, dropped before release`,
    person: 'every record is a person',
    described: ({ of }) =>
      say`by the key ${of}, which the metadata file names, released with the data`,
    suggested: ({ of }) => say`by the key ${of}, suggested and not confirmed`,
    open: 'not said: every record counts as a person, and the table is held where it looks like events',
  },
  sensitive: {
    none: 'no column is sensitive',
    some: ({ n, described, suggested }) => {
      const parts = [`${counted(n, 'column', 'columns')} declared`];
      if (described.n > 0) parts.push(`${described.text} named by the metadata file`);
      if (suggested.n > 0) parts.push(`${suggested.text} suggested and not confirmed`);
      return parts.join(', ');
    },
    open: 'not said',
  },
  tokens: ({ n, policy, added }) => {
    const own =
      n === null ? 'the default list of tokens' : `${counted(n, 'token', 'tokens')} of its own`;
    const more = added === null ? '' : `, and ${added.text} that the metadata file adds`;
    return `policy ${policy}; ${own}${more}`;
  },
  packs: { default: ({ packs }) => say`${packs} (default)` },
  channelDefault: ({ channel }) => `${channel} (default)`,
  data: ({ file, columns, unnamed, names, described, held }) => {
    const size = counted(columns, 'column', 'columns');
    if (unnamed.n === 0) {
      return say`${file}: ${size}, all named here${described ? ' or by the metadata file' : ''}`;
    }
    const said = described
      ? say`${file}: ${size}, ${unnamed.text} of them named neither here nor by the metadata file: ${names}`
      : say`${file}: ${size}, ${unnamed.text} of them not named here: ${names}`;
    if (!held) return said;
    return say`${said}. As quasi-identifiers are declared, assess holds the table until somebody says what ${unnamed.n === 1 ? 'it is' : 'they are'}, or leaves ${unnamed.n === 1 ? 'it' : 'them'} out of the file.`;
  },
  metadata: ({ file, columns, read }) =>
    read
      ? say`${file}: names the roles of ${counted(columns, 'column', 'columns')}`
      : say`${file}: its schema lies elsewhere and was not read`,
  unmatched: ({ pattern, records }) => {
    const where = records === null ? '' : ` in the first ${counted(records, 'record', 'records')}`;
    return say`note: recognise: no column has the form ${pattern}${where}; look whether its pattern is right`;
  },
  unconfirmed: ({ n }) =>
    `${counted(n, 'entry is a suggestion', 'entries are suggestions')} that nobody has confirmed (roleFrom): no table is published on them.`,
};
