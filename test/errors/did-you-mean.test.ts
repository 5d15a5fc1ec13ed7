import { expect, it } from 'vitest';
import { nearest, suggestion } from '../../src/errors/did-you-mean.ts';

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
  expect(suggestion('zebra', ['a', 'b'], 'allowed')).toBe('allowed: a, b');
});
