import { expect, test } from 'vitest';
import { isMaskedCount } from '../../src/encode/masked-count.ts';

test.each([
  '*',
  '<11',
  '< 5',
  'nc',
  'ND',
  's',
  '..',
  '-',
  'x',
  'secret',
  '-11',
  '[REDACTED]',
  '1 à 10',
  '1-10',
])('%s hides a count', (cell) => expect(isMaskedCount(cell)).toBe(true));

test.each(['<2', '≤1', '1-1', '1 to 1', 'less than 1', 'fewer than 2', '11', '3*', ''])(
  '%s states one, or none',
  (cell) => expect(isMaskedCount(cell)).toBe(false),
);
