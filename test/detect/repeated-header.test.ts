import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RepeatedHeader } from '../../src/detect/repeated-header.ts';
import { spansOf, textsOf } from '../support/spans.ts';

const kinds = [
  ['texts', textsOf],
  ['bytes', spansOf],
] as const;

test.each(kinds)('a repeated header is found in any later record, in its column: %s', (_, of) => {
  const watched = new RepeatedHeader(['sex', 'age', '']);
  watched.see(
    of([
      ['F', '12', ''],
      ['age', 'sex', ''],
    ]),
  );
  expect(watched.found).toBe(false);
  watched.see(of([['F', 'age', 'x']]));
  watched.see(of([['F', '12', 'x']]));
  expect(watched.found).toBe(true);
});

const cases: [string, string, boolean][] = [
  ['Dupont', 'Dupont', true],
  ['Dupont', ' Dupont', true],
  ['Dupont', 'Dupont\t ', true],
  [' Dupont', 'Dupont', true],
  ['\u00a0Dupont', '\u00a0Dupont', true],
  ['Dupont', 'Dupont\u202f', true],
  ['Dupont', '\ufeffDupont', true],
  ['âgé', ' âgé', true],
  ['âgé', 'âgé', true],
  ['âgé', 'âge', false],
  ['Dupont', 'Dupont-Durand', false],
  ['Dupont', 'Dupond', false],
  ['Dupont', 'dupont', false],
  ['Dupont', 'Dupon', false],
  ['', '', false],
  [' ', ' ', false],
];

test.each(cases)('a header %j over %j is repeated: %s', (name, cell, repeated) => {
  for (const [, of] of kinds) {
    const watched = new RepeatedHeader([name]);
    watched.see(of([[cell]]));
    expect(watched.found).toBe(repeated);
  }
});

test('property: it is the comparison of trimmed texts, for both kinds of batch', () => {
  const sign = fc.constantFrom('a', 'b', 'é', ' ', '\t', '\u00a0', '\u3000', '\u0000', '😀');
  const text = fc.array(sign, { maxLength: 4 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 8 }), (name, cells) => {
      const expected = name.trim() !== '' && cells.some((cell) => cell.trim() === name.trim());
      for (const [, of] of kinds) {
        const watched = new RepeatedHeader([name]);
        watched.see(of(cells.map((cell) => [cell])));
        expect(watched.found).toBe(expected);
      }
    }),
    { numRuns: 500 },
  );
});
