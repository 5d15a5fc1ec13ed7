import { expect, it } from 'vitest';
import { consentView } from '../../src/assess/consent.ts';
import { encoded } from '../support/tables.ts';

const given = (cells: readonly string[], words?: readonly string[], name = 'consent') => {
  const column = encoded(cells);
  const { map } = consentView(column, 0, name, words);
  return [...column.codes].map((code) => map[code] === 0);
};

it('knows the usual words for yes, and takes anything else for no', () => {
  const yes = ['yes', 'Oui', ' OUI ', '1', 'true', 'ｙｅｓ', 'given'];
  expect(given(yes)).toEqual(yes.map(() => true));
  const no = ['no', 'non', '0', '', 'NA', 'yes, but', 'unknown', '2'];
  expect(given(no)).toEqual(no.map(() => false));
});

it('takes the words that somebody declared, and no others', () => {
  expect(given(['Signed', 'yes', 'refused'], ['signed'])).toEqual([true, false, false]);
});

it.each([
  'no_consent',
  'declined_research',
  'non_consentement',
  'do_not_share',
  'consentDenied',
  'interdiction',
  'answer',
  'opposition',
  'opt_out',
  'OptOut',
  'objected',
  'refus',
  'date_retrait',
  'withdrawn',
])(
  'takes no yes of a column of objections (%s) for consent unless somebody says what is',
  (name) => {
    expect(given(['yes', 'no', '1', '0'], undefined, name)).toEqual([false, false, false, false]);
    expect(given(['yes', 'no'], ['no'], name)).toEqual([false, true]);
  },
);
