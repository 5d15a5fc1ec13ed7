import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  identifierPatterns,
  ownPatterns,
  PATTERN_LENGTH_MAX,
  patternProblem,
  suggestByPattern,
} from '../../src/detect/own-patterns.ts';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { problemText } from '../../src/errors/problem.ts';

const declared = (pattern: string, label = 'patient number') => ({
  label,
  pattern,
  roles: ['direct-identifier'] as const,
});
const made = async (pattern: string) => (await ownPatterns([declared(pattern)]))[0]!;
const numbers = (count: number) => Array.from({ length: count }, (_, i) => `H${100_000 + i}`);

describe('a pattern', () => {
  it.each([
    ['H\\d{6}', 'H123456', true],
    ['H\\d{6}', ' H123456\t', true],
    ['H\\d{6}', 'xH123456', false],
    ['H\\d{6}', 'H1234567', false],
    ['^H\\d{6}$', 'H123456', true],
    ['a|bc', 'bc', true],
    ['a|bc', 'ac', false],
    ['(?i)h\\d', 'H1', true],
    ['\\p{L}+', 'Élodie', true],
    ['H.+', 'H1\nH2', false],
  ])('%s and the cell %j: %j', async (pattern, cell, fits) => {
    expect((await made(pattern)).matches(cell)).toBe(fits);
  });

  it('is not tried on texts that no identifier is as long as', async () => {
    const { matches } = await made('x+');
    expect(matches('x'.repeat(200))).toBe(true);
    expect(matches('x'.repeat(201))).toBe(false);
  });

  it('says of cells what a backtracking engine says of them', async () => {
    const patterns = ['[ab]+c?', '(?:a|ab)(?:c|bcd)d*', 'a{2,3}b{0,2}', '(?:ab?)*c'];
    const own = await ownPatterns(patterns.map((pattern) => declared(pattern)));
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
    fc.assert(
      fc.property(cell, (text) => {
        for (const [i, pattern] of patterns.entries()) {
          expect(own[i]!.matches(text)).toBe(new RegExp(`^(?:${pattern})$`).test(text));
        }
      }),
    );
  });
});

describe('a pattern that cannot be used', () => {
  it.each([
    ['H(\\d', 'expected a pattern in RE2 syntax: a round bracket is never closed'],
    [
      'H\\d{6',
      'expected a pattern in RE2 syntax: a curly bracket begins no repetition (write \\{ for the sign)',
    ],
    ['H)', 'expected a pattern in RE2 syntax: a round bracket is closed and was never opened'],
    ['H[0-9', 'expected a pattern in RE2 syntax: a square bracket is never closed'],
    ['H\\', 'expected a pattern in RE2 syntax: a backslash stands at the end'],
    ['+H', 'expected a pattern in RE2 syntax: a repetition has nothing to repeat'],
    ['H**', 'expected a pattern in RE2 syntax: a repetition is repeated without brackets'],
    ['H{2000}', 'expected a pattern in RE2 syntax: a repetition counts too far, or backwards'],
    [
      'H(?=\\d)',
      'expected a pattern in RE2 syntax: look-around and its like do not exist in RE2 syntax',
    ],
    [
      '(H)\\1',
      'expected a pattern in RE2 syntax: after a backslash stands what RE2 does not know (it has no back-references)',
    ],
    ['', 'expected a pattern of whole cells, found one that fits an empty cell'],
    ['H*', 'expected a pattern of whole cells, found one that fits an empty cell'],
    ['.+', 'expected a pattern of one form, found one that fits any text'],
    ['[^;]+', 'expected a pattern of one form, found one that fits any text'],
    [
      'H'.repeat(PATTERN_LENGTH_MAX + 1),
      'expected a pattern of at most 1000 characters, found a longer one',
    ],
  ])('%s', async (pattern, problem) => {
    const found = await patternProblem(pattern);
    expect(found && problemText(found, 'en').message).toBe(problem);
  });

  it('is told with all others, each at its place', async () => {
    const patterns = [declared('H(', 'one'), declared('H\\d', 'two'), declared('H[', 'three')];
    const lines: Record<string, number> = { one: 3, two: 5, three: 7 };
    const locate = (label: string) => ({ file: 'healthrisk.yaml', line: lines[label]! });
    const error = await ownPatterns(patterns, locate).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof HealthriskError)) throw error ?? new Error('expected it to fail');
    const all = [error, ...error.others];
    expect(all.map(({ code, location }) => [code, location?.line])).toEqual([
      ['E-CONFIG-PATTERN', 3],
      ['E-CONFIG-PATTERN', 7],
    ]);
    expect(error.exitCode).toBe(78);
  });

  it('is never quoted, whatever is wrong with it', async () => {
    const text = fc.string({
      unit: fc.constantFrom(...'()[]{}*+?|\\^$-,:<P=!1dpxz'),
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(text, async (rest) => {
        const problem = await patternProblem(`ZQCANARY${rest}`);
        if (problem !== null) expect(problem).not.toContain('ZQCANARY');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a column of such cells', () => {
  it('gets the roles of the pattern', async () => {
    const patterns = await ownPatterns([declared('H\\d{6}')]);
    expect(suggestByPattern({ values: numbers(10) }, patterns)).toEqual({
      roles: ['direct-identifier'],
      semantic: null,
      confidence: 'high',
      signals: [{ id: 'pattern', params: { label: 'patient number', share: 1, values: 10 } }],
    });
  });

  it.each([
    ['nine in ten', [...numbers(9), 'none'], 0.9],
    ['less', [...numbers(8), 'none', 'unknown'], null],
    ['three values', numbers(3), 1],
    ['two values', numbers(2), null],
    ['no value', [], null],
  ])('%s', async (_, values, share) => {
    const found = suggestByPattern({ values }, await ownPatterns([declared('H\\d{6}')]));
    expect(found?.signals[0]?.params.share ?? null).toBe(share);
  });

  it('gets the roles of every pattern that fits, each once', async () => {
    const patterns = await ownPatterns([
      declared('H\\d{6}', 'one'),
      { label: 'two', pattern: 'H.*', roles: ['subject', 'direct-identifier'] },
      { label: 'three', pattern: 'K.*', roles: ['sensitive'] },
    ]);
    const found = suggestByPattern({ values: numbers(5) }, patterns);
    expect(found?.roles).toEqual(['direct-identifier', 'subject']);
    expect(found?.signals.map(({ params }) => params.label)).toEqual(['one', 'two']);
  });
});

it('evidence comes from patterns of direct identifiers', async () => {
  const patterns = await ownPatterns([
    declared('H\\d{6}', 'one'),
    { label: 'two', pattern: 'W\\d', roles: ['quasi-identifier'] },
  ]);
  expect(identifierPatterns(patterns).map(({ label }) => label)).toEqual(['one']);
});
