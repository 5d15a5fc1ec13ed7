import { describe, expect, it } from 'vitest';
import { isKnownPlace, isPostalLike } from '../../../src/detect/forms/coarse-place.ts';

describe('texts like postcodes', () => {
  it.each([
    '10025',
    '02139-1234',
    'NY 10025',
    '75013 Paris',
    '021391234',
    '10025.0',
    'SW1A 1AA',
    'H2X 1Y4',
    'H2X',
    ' 10025 ',
    '１００２５',
  ])('%s is one', (text) => {
    expect(isPostalLike(text)).toBe(true);
  });

  it.each([
    '100',
    '2023',
    'NY',
    '123456',
    '10.02512',
    'Bretagne',
    '65+',
    '2023-05-17',
    'C50',
    '12,345',
    '',
  ])('%j is none', (text) => {
    expect(isPostalLike(text)).toBe(false);
  });
});

describe('large places', () => {
  it.each([
    ['NY', 'region'],
    ['California', 'region'],
    ['Île-de-France', 'region'],
    ['IDF', 'region'],
    ['44', 'region'],
    ['Québec', 'region'],
    ['Bayern', 'region'],
    ['FR10', 'region'],
    ['US-NY', 'region'],
    ['France', 'region'],
    ['Gironde', 'departement'],
    ['2A', 'departement'],
    ['971', 'departement'],
    ['Bretagne', 'departement'],
    ['FR', 'country'],
    ['FRA', 'country'],
    ['États-Unis', 'country'],
    ['United-States', 'country'],
    ['Deutschland', 'country'],
  ] as const)('%s is a %s, or coarser', (text, meaning) => {
    expect(isKnownPlace(text, meaning)).toBe(true);
  });

  it.each([
    ['Boston', 'region'],
    ['Gironde', 'region'],
    ['100', 'region'],
    ['2139', 'region'],
    ['Gironde', 'country'],
    ['Bretagne', 'country'],
    ['Rennes', 'departement'],
    ['35000', 'departement'],
    ['ZZZ', 'country'],
  ] as const)('%s is not known as a %s', (text, meaning) => {
    expect(isKnownPlace(text, meaning)).toBe(false);
  });
});
