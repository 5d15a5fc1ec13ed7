import { expect, it } from 'vitest';
import { classSizeForRisk } from '../../src/criteria/required-class-size.ts';
import { PUBLISHED_CLASS_SIZES } from '../../src/model/published-risk.ts';
import { threshold } from './facts.ts';

const risk = (limit: number, op: '<=' | '<' = '<=', k?: number) =>
  classSizeForRisk(
    threshold({
      ...{ metric: 'prosecutor-risk-max', op, threshold: limit },
      ...(k === undefined ? {} : { k }),
    }),
  );

it.each([
  // Published with the risk.
  [0.09, 11, 11],
  [0.33, 3, 3],
  [0.075, 15, 15],
  // Published by others, whether the pack repeats it or not.
  [0.09, undefined, 11],
  [0.075, undefined, 15],
  [0.075, 13, 15],
  [0.33, undefined, 3],
  // Computed on the digits.
  [0.091, undefined, 11],
  [0.076, undefined, 14],
  [0.2, undefined, 5],
  [0.05, undefined, 20],
  [0.1, undefined, 10],
  [0.5, undefined, 2],
  [0.04, undefined, 25],
  [1e-6, undefined, 1_000_000],
  [0.0909090909090909, undefined, 12],
])('a risk of at most %d, published with %s, needs %d persons', (limit, published, k) => {
  expect(risk(limit, '<=', published)).toBe(k);
});

it('a risk below 0.2 needs six', () => {
  expect(risk(0.2, '<')).toBe(6);
  expect(risk(0.09, '<')).toBe(12);
});

it('agrees with exact arithmetic for every limit of three digits', () => {
  for (let thousandths = 1; thousandths < 1000; thousandths++) {
    const limit = thousandths / 1000;
    if (PUBLISHED_CLASS_SIZES.has(limit)) continue;
    const k = risk(limit);
    expect(k * thousandths).toBeGreaterThanOrEqual(1000);
    expect((k - 1) * thousandths).toBeLessThan(1000);
  }
});
