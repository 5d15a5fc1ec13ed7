import { expect, test } from 'vitest';
import { hashForm } from '../../src/detect/hash-format.ts';
import { IdentifierEvidence } from '../../src/detect/identifier-evidence.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

/** What a column of one cell, repeated, is evidence of. */
function found(cells: readonly string[]): string | null {
  const evidence = new IdentifierEvidence(1, DEFAULT_MISSING);
  evidence.look({ kind: 'texts', rows: cells.length, records: cells.map((cell) => [cell]) });
  return evidence.found(0)?.semantic ?? null;
}

test.each([
  '262 087 503 203 977',
  '2620875032039 (77)',
  '2620875032039 cle 77',
  '2620875032039 clé : 77',
  '2620875032039|77',
  '2_62_08_75_032_039_77',
])('%s is a NIR in another grouping', (cell) => {
  expect(found([cell, cell, cell])).toBe('nir');
  const other = cell.replace(/77(?=\D*$)/, '78').replace(/977$/, '978');
  expect(found([other, other, other])).not.toBe('nir');
});

test('medicine codes are no NIR, whatever their check digit', () => {
  expect(found(['3400930000014', '3400930000021', '3400930000035', '3400936000006'])).toBeNull();
});

test('an address with blanks around its sign is one', () => {
  expect(found(['x', 'y', 'jean @ chu.example'])).toBe('email');
  expect(found(['x', 'y', 'meet @ noon'])).toBeNull();
});

test('addresses of terms are no addresses of persons', () => {
  const terms = ['1', '2', '3', '4'].map((n) => `http://loinc.org/rdf/${n}`);
  expect(found(terms)).toBeNull();
  expect(found(terms.map((text) => text.replace('loinc.org', 'loinc.org.example')))).toBe('url');
});

const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
test.each([
  [`sha256:${digest}`, 'certain'],
  [`md5=${digest.slice(0, 32)}`, 'certain'],
  [`P-${digest.slice(0, 32)}`, 'certain'],
  ['$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW', 'certain'],
  [`sha256:${digest.slice(0, 30)}`, null],
  [`P-${'a name that is rather long'.repeat(2)}`, null],
])('%s is a digest: %s', (text, form) => {
  expect(hashForm(text)).toBe(form);
});
