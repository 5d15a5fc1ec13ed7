import { describe, expect, it } from 'vitest';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { loadPack } from '../../src/packs/load.ts';
import { entry, packFile } from '../support/packs.ts';

const load = (own: string) =>
  loadPack(packFile('mine', [entry('a', own)]), { builtInDirectory: BUILT_IN_PACKS });

async function problem(own: string): Promise<string> {
  try {
    await load(own);
  } catch (error) {
    if (!(error instanceof HealthriskError)) throw error;
    expect(error.code).toBe('E-PACK-INVALID');
    const { line, column } = error.location!;
    expect(line).toBe(6);
    // What the error points at, and what it says of it.
    return `${entry('a', own)
      .trimEnd()
      .slice(column! - 1)} | ${error.message}`;
  }
  throw new Error('accepted');
}

describe('a pack may have', () => {
  it.each([
    ['kind: forbidden, roles: [strategic]', { roles: ['strategic'], semantics: [] }],
    ['kind: forbidden, semantics: [email]', { roles: [], semantics: ['email'] }],
    ['kind: date-granularity, finest: year', { finest: 'year' }],
    ['kind: geography, finest: region', { finest: 'region' }],
    ['kind: geography, finest: postal-prefix, characters: 3', { characters: 3 }],
    ['kind: geography, finest: region, characters: 3', { finest: 'region', characters: 3 }],
    ['kind: age-top-code, age: 89', { age: 89 }],
    [
      'kind: unit-population, semantics: [zip], prefix: 3, population: 20000, below: ["036"]',
      { prefix: 3, below: ['036'] },
    ],
    [
      'kind: column-set, set: foot-print, semantics: [age, sex], least: 2, threshold: 11',
      { set: 'foot-print', least: 2 },
    ],
    ['kind: opt-out', { kind: 'opt-out' }],
    ['kind: purpose, prohibited: [advertising]', { prohibited: ['advertising'] }],
    ['kind: cell-minimum, threshold: 11, shapes: [aggregate]', { threshold: 11 }],
    ['kind: unmeasured, about: dominance', { about: 'dominance' }],
    ['kind: opt-out, only_if: { severity: high }', { onlyIf: { severity: 'high' } }],
    ['kind: opt-out, only_if: { categories: [b, f] }', { onlyIf: { categories: ['b', 'f'] } }],
    ['kind: opt-out, only_if: { invasion: low }', { onlyIf: { invasion: 'low' } }],
    ['kind: opt-out, met_by: [permit]', { metBy: ['permit'] }],
  ])('%s', async (own, criterion) => {
    expect((await load(own)).criteria[0]).toMatchObject(criterion);
  });
});

describe('a pack may not have', () => {
  it.each([
    ['kind: forbidden', /must name at least one role or meaning/],
    ['kind: forbidden, roles: [king]', /^king.*none of the allowed/],
    ['kind: date-granularity, finest: week', /^week.*none of the allowed/],
    ['kind: geography, finest: postal-prefix', /must say how long a postal-prefix may be/],
    ['kind: age-top-code, age: 0', /^0.*at least 1/],
    ['kind: age-top-code, age: 89.5', /^89.5.*whole number/],
    [
      'kind: unit-population, semantics: [zip], prefix: 3, population: 20000, below: ["36"]',
      /as many characters as prefix says/,
    ],
    [
      'kind: unit-population, semantics: [zip], prefix: 3, population: 20000, below: [36]',
      /^36.*expected text/,
    ],
    [
      'kind: column-set, set: s, semantics: [age, sex], least: 3, threshold: 11',
      /not be more than the meanings/,
    ],
    ['kind: column-set, set: S T, semantics: [age], least: 1, threshold: 11', /kebab-case/],
    ['kind: column-set, set: s, semantics: [age], least: 1, threshold: 1', /^1,.*at least 2/],
    ['kind: opt-out, threshold: 0', /^threshold.*unknown key/],
    ['kind: purpose, prohibited: []', /^\[\].*not be empty/],
    ['kind: cell-minimum, threshold: 11', /only tables of counts have cells/],
    ['kind: cell-minimum, threshold: 11, shapes: [microdata, aggregate]', /only tables of counts/],
    ['kind: unmeasured, about: luck', /^luck.*none of the allowed/],
    ['kind: opt-out, only_if: { severity: low }', /^low.*must be high/],
    ['kind: opt-out, only_if: { categories: [z] }', /^z.*none of the allowed/],
    ['kind: opt-out, only_if: { mood: good }', /^mood.*unknown key/],
    ['kind: opt-out, met_by: []', /^\[\].*not be empty/],
    ['kind: opt-out, met_by: [trust]', /^trust.*none of the allowed/],
  ])('%s', async (own, message) => {
    expect(await problem(own)).toMatch(message);
  });
});
