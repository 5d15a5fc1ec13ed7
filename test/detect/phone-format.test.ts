import { expect, test } from 'vitest';
import {
  holdsWrittenPhone,
  isBarePhone,
  isLikelyPhone,
  isPhone,
} from '../../src/detect/phone-format.ts';

test.each([
  '06 12 34 56 78',
  '06-12-34-56-78',
  '(0)6 12 34 56 78',
  '(0)612345678',
  '+33 (0)6 12 34 56 78',
  '0033612345678',
  '+44 20 7946 0958',
])('%s is written as a telephone number, also in a remark', (text) => {
  expect(holdsWrittenPhone(text)).toBe(true);
  expect(holdsWrittenPhone(`call ${text}, ask for her`)).toBe(true);
  expect(isPhone(text)).toBe(true);
});

test.each([
  '6 12 34 56 78',
  '6.12.34.56.78',
  '33612345678',
  '33 6 12 34 56 78',
  '0612 345 678',
  '(415) 555-2671',
  '(415)555-2671',
  '415-555-2671',
  '415.555.2671',
  '1-415-555-2671',
])('%s may be a telephone number', (text) => {
  expect(holdsWrittenPhone(text)).toBe(false);
  expect(isLikelyPhone(text)).toBe(true);
  expect(isPhone(text)).toBe(true);
});

test.each([
  ['a bracketed zero of a formula', 'f(0)6 12'],
  ['nine digits, as FINESS and SIREN have', '612345678'],
  ['a decimal of a temperature', '33.612345678'],
  ['a decimal of an amount', '336.12345678'],
  ['a number with its thousands', '6 123 456 789'],
  ['an American number with an impossible area', '115-555-2671'],
  ['an American number with an impossible exchange', '415-155-2671'],
  ['an American social security number', '415-55-2671'],
  ['a medicine code (NDC)', '50242-060-01'],
  ['a medicine code of another labeller', '0173-0715-20'],
  ['a medicine code with one digit last', '01234-5678-9'],
  ['ten digits without a gap', '4155552671'],
  ['a date and time', '2021-03-04 10:30'],
  ['a French date', '01/02/2021'],
  ['zeros first', '0012345678'],
  ['twelve digits', '336123456789'],
])('%s is none', (_, text) => {
  expect(isPhone(text)).toBe(false);
  expect(holdsWrittenPhone(text)).toBe(false);
});

test('ten digits from 01 to 09 are a bare number', () => {
  expect(isBarePhone('0612345678')).toBe(true);
  expect(isBarePhone('0012345678')).toBe(false);
  expect(isBarePhone('06123456789')).toBe(false);
});
