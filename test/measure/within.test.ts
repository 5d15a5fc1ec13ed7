import { describe, expect, it } from 'vitest';
import { holdsAge, holdsDate } from '../../src/measure/within.ts';

describe('a date within a text', () => {
  it.each([
    '12.5 (17/05/2023)',
    'J45 2023-05-17',
    'died 17 May 2023',
    'décédé le 1er août 2023',
    'widowed 2021-05-03',
    '17/05/1930 (x)',
    'May 17, 2023',
    'mars 2021',
    'since 2021-05',
    '17.05.23',
  ])('%s', (text) => expect(holdsDate(text)).toBe(true));

  it.each([
    '120/80',
    '2023',
    '1-0-1',
    'J45.0',
    '12.5',
    '1234-5',
    'grade 3',
    '10.02.2',
    '≥ 5/10',
    '99/99/9x',
    'mars',
  ])('none in %s', (text) => expect(holdsDate(text)).toBe(false));
});

describe('an age within a text', () => {
  it.each([
    'F 93 ans',
    'born 1930',
    'née en 1930',
    '93 years',
    '93yo',
    '101 y/o',
    'retired at 70 years',
  ])('%s', (text) => expect(holdsAge(text)).toBe(true));

  it.each(['45 ans', '12 years of school', '93', 'stage 93', 'born', '165 years', '2 ans'])(
    'none in %s',
    (text) => expect(holdsAge(text)).toBe(false),
  );
});
