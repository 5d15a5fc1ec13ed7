import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerIsData } from '../../src/detect/header-is-data.ts';

/** A file of one column: its first cell, then the others. */
function isData(first: string, ...others: string[]): boolean {
  return headerIsData(
    [first],
    others.map((cell) => [cell]),
  );
}

test.each([
  ['an ISO date', '2021-03-04'],
  ['a French date', '04/03/2021'],
  ['a date with points', '04.03.2021'],
  ['a date with slashes, year first', '2021/03/04'],
  ['a date and time', '2021-03-04T10:20:30'],
  ['an American date', '03/25/2021'],
  ['a two-digit year', '04/03/21'],
  ['a month', '2021-03'],
  ['a compact date', '04032021'],
  ['a date in words', 'vendredi 1er janvier 2021'],
  ['an American date in words', 'January 1, 2021'],
  ['an Oracle date', '01-JAN-21'],
  ['a week', '2021-W03'],
  ['a two-digit year first', '99-12-31'],
  ['a number of full width', '６６'],
  ['a measurement below its limit', '< 0.5'],
  ['an American telephone number', '(415) 555-2671'],
  ['a telephone number without its zero', '6 12 34 56 78'],
  ['a UUID with a prefix', 'pat:123e4567-e89b-12d3-a456-426614174000'],
  ['a digest in base 64', '1B2M2Y8AsgTpgAmY7PhCfg=='],
  ['a NIR with its name', 'NIR 262087503203977'],
  ['an integer', '66'],
  ['zero', '0'],
  ['a decimal comma', '3,5'],
  ['a negative number', '-1.5'],
  ['an exponent', '1e-3'],
  ['spaces between thousands', '12 000'],
  ['marks between thousands', '1,234,567.5'],
  ['a percentage', '12 %'],
  ['an amount', '120 €'],
  ['a decimal that looks like a year', '2021.0'],
  ['a number before 1900', '1850'],
  ['an e-mail address', 'someone@example.org'],
  ['an e-mail address with a name', 'Some One <someone@example.org>'],
  ['a NIR', '2 62 08 75 032 039 77'],
  ['a NIR with a typing error', '2 62 08 75 032 039 78'],
  ['a telephone number', '06 12 34 56 78'],
  ['an international telephone number', '+44 20 7946 0958'],
  ['a UUID', '123e4567-e89b-12d3-a456-426614174000'],
  ['an IBAN', 'FR76 3000 6000 0112 3456 7890 189'],
  ['a social security number', '078-05-1120'],
  ['a vehicle', '1M8GDM9AXKP042788'],
  ['a health card', '1EG4-TE5-MK73'],
  ['an address of the internet', '192.0.2.1'],
  ['an address of the web', 'https://example.org/patient/12'],
  ['an address of a device', '00:00:5e:00:53:01'],
  ['a digest', 'd41d8cd98f00b204e9800998ecf8427e'],
])('%s is data whatever follows', (_, cell) => {
  expect(isData(cell, 'x', 'y')).toBe(true);
  expect(isData(cell)).toBe(true);
});

test.each([
  ['a year among years', '1975', ['1980', '1991', 'NA']],
  ['a year among nine years in ten', '1975', [...Array<string>(9).fill('1980'), 'old']],
  ['a value that occurs again', 'Female', ['Male', 'Female']],
  ['a value that occurs again with blanks', 'Female', ['Male', ' Female']],
  ['a missing token that occurs again', 'NA', ['12', 'NA']],
  ['a code among codes of its pattern', 'C50', ['E11', 'I10', 'F32']],
  ['a code among nine in ten of its pattern', 'P007', [...Array<string>(9).fill('P123'), 'x']],
  ['a key numbered like the others', 'P7', ['P12', 'P1042']],
  ['an accented code', 'é1', ['à2', 'b3']],
  ['a diagnosis among diagnoses of several patterns', 'C50.1', ['I10', 'E11.9', 'F32']],
])('%s is data', (_, first, others) => {
  expect(isData(first, ...others)).toBe(true);
});

test.each([
  ['a word', 'diagnosis', ['C50', 'E11']],
  ['letters and digits', 'DPQ020', ['F', 'T', 'F']],
  ['letters and digits over codes of another pattern', 'icd10', ['C50', 'E11.9']],
  ['a code among eight in ten of its pattern', 'C50', [...Array<string>(8).fill('E11'), 'x', 'y']],
  ['a name that is a diagnosis by chance', 'Q10', ['yes', 'no']],
  ['a gene', 'SEPT2', ['1.5', '2.5']],
  ['a month', 'mars', ['12', '13']],
  ['a limit in words', 'above 5', ['yes', 'no']],
  ['letters and digits over nothing', 'C50', ['', 'NA']],
  ['a year over measurements', '2021', ['13.5', '12.0']],
  ['a year over eight years in ten', '2021', [...Array<string>(8).fill('1980'), '7', '8']],
  ['a year over nothing', '2021', []],
  ['an empty name', '', ['', '']],
  ['a missing token', 'NA', ['12', '13']],
  ['a range', '0-4', ['a', 'b']],
  ['a word that occurs in another case', 'female', ['Female', 'Male']],
  ['a question', 'Do you smoke?', ['yes', 'no']],
  ['a name with a unit', 'LBXGH (%)', ['5.5']],
  ['a name as long as a vehicle', 'BLOODPRESSURE2024', ['120']],
  ['a web site', 'website', ['x']],
])('%s passes for a name', (_, first, others) => {
  expect(isData(first, ...others)).toBe(false);
});

test('one cell is enough, and repeats count in their own column only', () => {
  expect(headerIsData(['sex', 'age', '66'], [['F', '12', '3']])).toBe(true);
  expect(headerIsData(['sex', 'age'], [['age', 'sex']])).toBe(false);
});

test('a short record in the sample is no reason to fail', () => {
  expect(headerIsData(['sex', 'age'], [['F']])).toBe(false);
});

test('property: never throws, whatever the cells', () => {
  const record = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 });
  fc.assert(
    fc.property(record, fc.array(record, { maxLength: 5 }), (first, sample) => {
      expect(typeof headerIsData(first, sample)).toBe('boolean');
    }),
  );
});

test('property: distinct plain words over numbers are names', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[A-Za-zéèà]{3,12}$/), {
    minLength: 1,
    maxLength: 5,
  });
  const numbers = fc.array(
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 5, maxLength: 5 }),
  );
  fc.assert(
    fc.property(words, numbers, (header, sample) => {
      const records = sample.map((record) => record.slice(0, header.length).map(String));
      expect(headerIsData(header, records)).toBe(false);
    }),
  );
});

test('property: a record that occurs twice is data unless it is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (record) => {
      expect(headerIsData(record, [record])).toBe(record.some((cell) => cell.trim() !== ''));
    }),
  );
});
