import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashForm } from '../../src/detect/hash-format.ts';

const digest = (algorithm: string, encoding: 'hex' | 'base64' | 'base64url' = 'hex') =>
  createHash(algorithm).update('0').digest(encoding);

test.each([
  ['MD5', digest('md5')],
  ['SHA-1', digest('sha1')],
  ['SHA-224', digest('sha224')],
  ['SHA-256', digest('sha256')],
  ['SHA-384', digest('sha384')],
  ['SHA-512', digest('sha512')],
  ['capitals', digest('sha1').toUpperCase()],
  ['a prefix', `0x${digest('sha256')}`],
  ['MD5 in base 64', digest('md5', 'base64')],
  ['SHA-1 in base 64', digest('sha1', 'base64')],
  ['SHA-256 in base 64', digest('sha256', 'base64')],
  ['SHA-512 in base 64', digest('sha512', 'base64')],
  ['MD5 without padding', digest('md5', 'base64').slice(0, 22)],
  ['SHA-1 without padding', 'NWoZK3kTsExUV00Ywo1G5jlUKKs'],
  ['SHA-256 without padding', digest('sha256', 'base64url')],
  ['SHA-512 without padding', digest('sha512', 'base64url')],
])('%s is certain', (_, text) => {
  expect(hashForm(text)).toBe('certain');
});

test.each([
  ['mixed case', `${digest('sha1').slice(0, 39)}A`],
  ['16 hexadecimal digits', 'd41d8cd98f00b204'],
  ['16 hexadecimal digits and a prefix', '0xd41d8cd98f00b204'],
])('%s is likely', (_, text) => {
  expect(hashForm(text)).toBe('likely');
});

test.each([
  ['16 digits', '1234567890123456'],
  ['16 letters', 'Cardiomyopathies'],
  ['40 digits', '1'.repeat(40)],
  ['another length', `${digest('sha1')}0`],
  ['a letter that is no digit', `${digest('md5').slice(0, 31)}g`],
  ['24 characters that no MD5 ends with', `${'A'.repeat(21)}B==`],
  ['24 characters with one sign of padding', `${'A'.repeat(23)}=`],
  ['44 characters that no SHA-256 ends with', `${'A'.repeat(42)}B=`],
  ['43 characters that no SHA-256 ends with', `${digest('sha256', 'base64url').slice(0, 42)}B`],
  ['a long name of 43 characters', 'Ischemic_heart_disease_and_2_or_more_other0'],
  ['43 characters of one case', `${'a'.repeat(40)}120`],
  ['22 characters that no MD5 ends with', 'Ab3dEf6hIj9kLm2oPqRs4B'],
  ['a long name of 22 characters', 'NumberOfConsultationsQ'],
  ['a word', 'diagnosis'],
])('%s is none', (_, text) => {
  expect(hashForm(text)).toBeNull();
});
