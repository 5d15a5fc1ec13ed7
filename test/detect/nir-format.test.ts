import { expect, test } from 'vitest';
import { isPlausibleWithoutKey, nirForm, nirKey, nirsWithin } from '../../src/detect/nir-format.ts';

test('the key of a NIR: 97 minus the remainder by 97', () => {
  expect(nirKey('2620875032039')).toBe(77);
});

test.each([
  ['2A', '19'],
  ['2B', '18'],
])('department %s of Corsica counts as %s', (letters, digits) => {
  expect(nirKey(`18505${letters}006084`)).toBe(nirKey(`18505${digits}006084`));
  const key = String(nirKey(`18505${letters}006084`)).padStart(2, '0');
  expect(nirForm(`1 85 05 ${letters} 006 084 ${key}`)).toBe('keyed');
  expect(nirForm(`1 85 05 ${letters.toLowerCase()} 006 084 ${key}`)).toBe('keyed');
});

test.each([
  ['262087503203977', 'keyed'],
  ['262087503203978', 'false-key'],
  ['2620875032039', 'keyless'],
  ['26208750320', null],
  ['2-62 / 08 . 75 - 032 . 039 / 77', 'keyed'],
  ['2 62 08 75 032 039    77', null],
  ['262087503203977.0', 'keyed'],
  ['262087503203977,0', 'keyed'],
  ['2620875032039.0', 'keyless'],
  ['262087503203977.5', null],
  ['NIR 262087503203977', 'keyed'],
  ['nir: 2 62 08 75 032 039 77', 'keyed'],
  ['NIR262087503203977', 'keyed'],
  ['INS:262087503203977', 'keyed'],
  ['FINIR262087503203977', null],
])('form of %s is %s', (text, form) => {
  expect(nirForm(text)).toBe(form);
});

test.each([
  ['seen NIR262087503203977, twice', ['262087503203977']],
  ['FINIR262087503203977', []],
  ['0.262087503203977', []],
  ['262087503203977.25', []],
  ['262087503203977.0', ['262087503203977.0']],
])('within %j', (text, found) => {
  expect([...nirsWithin(text)]).toEqual(found);
});

test.each([
  ['2620875032039', true],
  ['NIR 2620875032039.0', true],
  ['2622075032039', false],
  ['3400930000120', false],
])('%s without a key is plausible: %s', (text, plausible) => {
  expect(isPlausibleWithoutKey(text)).toBe(plausible);
});
