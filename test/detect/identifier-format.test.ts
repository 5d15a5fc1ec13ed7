import { expect, test } from 'vitest';
import { identifierFormat } from '../../src/detect/identifier-format.ts';

const sha1 = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';

test.each([
  ['someone@example.org', 'email'],
  [' some.one+tag@mail.example.co.uk ', 'email'],
  ['hélène@exämple.fr', 'email'],
  ['jean＠example．org', 'email'],
  ['"jean dupont"@example.org', 'email'],
  ['jean@[192.0.2.1]', 'email'],
  ['jean@192.0.2.1', 'email'],
  ['jean@[IPv6:2001:db8::1]', 'email'],
  ['262087503203977', 'nir'],
  ['2 62 08 75 032 039 77', 'nir'],
  ['2.62.08.75.032.039.77', 'nir'],
  ['2 62 08 75 032 039 / 77', 'nir'],
  ['２６２０８７５０３２０３９７７', 'nir'],
  ['262087503203977.0', 'nir'],
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
  ['urn:uuid:123e4567-e89b-12d3-a456-426614174000', 'uuid'],
  ['pat:123e4567-e89b-12d3-a456-426614174000', 'uuid'],
  ['Patient/123e4567-e89b-12d3-a456-426614174000', 'uuid'],
  ['123e4567_e89b_12d3_a456_426614174000', 'uuid'],
  ['06\u201112\u201134\u201156\u201178', 'phone'],
  ['0\u200b6 12 34 56 78', 'phone'],
  ['(415) 555-2671', 'phone'],
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
  ['UUID with two kinds of dash', '123e4567-e89b_12d3-a456-426614174000'],
  ['UUID that runs on', '123e4567-e89b-12d3-a456-4266141740001'],
  ['UUID in a remark', 'see 123e4567-e89b-12d3-a456-426614174000'],
  ['a handle in quotation marks', 'he said "@example.org'],
  ['a version behind an at sign', 'package@1.2.3'],
  ['hexadecimal of another length', `${sha1}0`],
  ['40 digits', '1'.repeat(40)],
  ['43 characters that no SHA-256 ends with', `${'A'.repeat(42)}B=`],
  ['a word', 'diagnosis'],
  ['a SNDS pseudonym', 'Ab3dEf6hIj9kLm2oP'],
])('%s has no exact format', (_, cell) => {
  expect(identifierFormat(cell)).toBeNull();
});
