import { expect, test } from 'vitest';
import { identifierFormat, nirForm, nirKey } from '../../src/detect/identifier-format.ts';

const sha1 = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';

test.each([
  ['someone@example.org', 'email'],
  [' some.one+tag@mail.example.co.uk ', 'email'],
  ['hélène@exämple.fr', 'email'],
  ['262087503203977', 'nir'],
  ['2 62 08 75 032 039 77', 'nir'],
  ['2.62.08.75.032.039.77', 'nir'],
  ['2 62 08 75 032 039 / 77', null],
  ['2620875032039', 'nir'],
  ['0612345678', 'phone'],
  ['06 12 34 56 78', 'phone'],
  ['06.12.34.56.78', 'phone'],
  ['+33612345678', 'phone'],
  ['+33 (0)6 12 34 56 78', 'phone'],
  ['0033 6 12 34 56 78', 'phone'],
  ['+44 20 7946 0958', 'phone'],
  ['+33.6.12.34.56.78', 'phone'],
  ['+1 (555) 010-9999', 'phone'],
  ['123e4567-e89b-12d3-a456-426614174000', 'uuid'],
  ['{123E4567-E89B-72D3-A456-426614174000}', 'uuid'],
  ['d41d8cd98f00b204e9800998ecf8427e', 'hash'],
  [sha1, 'hash'],
  [sha1.toUpperCase(), 'hash'],
  ['47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', 'hash'],
])('%j is %s', (cell, format) => {
  expect(identifierFormat(cell)).toBe(format);
});

test.each([
  ['an e-mail address inside a text', 'write to someone@example.org'],
  ['no top level', 'someone@localhost'],
  ['two at signs', 'a@b@example.org'],
  ['NIR with a false key', '262087503203978'],
  ['NIR of an impossible month', '2621375032039'],
  ['NIR with an impossible first digit', '5620875032039'],
  ['14 digits', '26208750320397'],
  ['nine digits', '612345678'],
  ['a number starting with 00', '0012345678'],
  ['short international number', '+1234567'],
  ['a signed decimal', '+12345678.5'],
  ['UUID with a missing character', '123e4567-e89b-12d3-a456-42661417400'],
  ['hexadecimal of another length', `${sha1}0`],
  ['hexadecimal in mixed case', `${sha1.slice(0, 39)}A`],
  ['40 digits', '1'.repeat(40)],
  ['43 characters that no SHA-256 ends with', `${'A'.repeat(42)}B=`],
  ['a word', 'diagnosis'],
  ['a SNDS pseudonym', 'Ab3dEf6hIj9kLm2oP'],
])('%s has no exact format', (_, cell) => {
  expect(identifierFormat(cell)).toBeNull();
});

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
])('form of %s is %s', (text, form) => {
  expect(nirForm(text)).toBe(form);
});
