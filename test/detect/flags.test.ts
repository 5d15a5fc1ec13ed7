import { expect, test } from 'vitest';
import { holdsFlags } from '../../src/detect/flags.ts';
import { seeCells } from '../../src/detect/see-column.ts';
import { suggest } from '../../src/detect/suggest.ts';
import { DEFAULT_MISSING } from '../../src/encode/missing.ts';

/** A column whose cells are these words, in turn. */
const seen = (name: string, words: readonly string[], rows = 30) =>
  seeCells(
    name,
    Array.from({ length: rows }, (_, row) => words[row % words.length]!),
    DEFAULT_MISSING,
  );

test.each([
  [['yes', 'no']],
  [['Oui', 'NON', 'oui']],
  [['0', '1']],
  [['1.0', '0.0']],
  [['Y', 'N']],
  [['true', 'false', '']],
  [['1']],
])('%j are flags', (words) => {
  expect(holdsFlags(seen('x', words))).toBe(true);
});

test.each([
  ['initials', ['N', 'O', 'Y']],
  ['one letter, which may be an initial', ['N']],
  ['words of two pairs', ['yes', '0']],
  ['other words', ['yes', 'maybe']],
  ['numbers', ['1', '2']],
  ['nothing', ['']],
])('%s are none', (_, words) => {
  expect(holdsFlags(seen('x', words))).toBe(false);
});

test('two records are too few to tell', () => {
  expect(holdsFlags(seen('x', ['0', '1'], 2))).toBe(false);
});

test.each([
  ['has_phone', ['yes', 'no']],
  ['consent_email', ['0', '1']],
  ['nom_renseigne', ['oui', 'non']],
  ['patient_id_ok', ['true', 'false']],
])('%s names nobody where it holds flags', (name, words) => {
  const { roles } = suggest(seen(name, words));
  expect(roles).not.toContain('direct-identifier');
  expect(roles).not.toContain('subject');
});

test('a name still makes an identifier of values that are none', () => {
  const { roles } = suggest(seen('has_phone', ['a', 'b']));
  expect(roles).toEqual(['direct-identifier']);
});
