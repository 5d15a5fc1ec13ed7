import { expect, it } from 'vitest';
import { choices, nearest } from '../../src/errors/did-you-mean.ts';
import { problemText } from '../../src/errors/problem.ts';

it.each([
  ['opne', ['api', 'open'], 'open'],
  ['OPEN', ['api', 'open'], 'open'],
  ['treshold', ['threshold', 'title'], 'threshold'],
  ['op', ['id', 'k'], null],
  ['zebra', ['threshold', 'title'], null],
  ['', ['k'], null],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

it('lists what is allowed where nothing is near', () => {
  const hints = (word: string) =>
    (['en', 'fr'] as const).map(
      (language) => problemText(['other-word', choices(word, ['age', 'sex'])], language).hint,
    );
  expect(hints('zebra')).toEqual(['allowed: age, sex', 'valeurs permises\u00a0: age, sex']);
  expect(hints('agee')).toEqual([
    'did you mean "age"?',
    'vouliez-vous dire «\u00a0age\u00a0»\u00a0?',
  ]);
});
