import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS_MAX, bandIndex, bandStep } from '../../src/encode/bands.ts';

describe('bandStep', () => {
  it.each([
    [0, 1, 0.1],
    [0, 19, 1],
    [0, 20, 2],
    [0, 100, 10],
    [12, 95, 5],
    [0, 1_000_000, 100_000],
    [-5, 5, 1],
    [0.001, 0.002, 0.0001],
  ])('of %f..%f is %f', (min, max, step) => {
    expect(bandStep(min, max)).toBe(step);
  });

  it.each([
    [3, 3],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    [-1e308, 1e308],
    [0, 1e-323],
    [0, Number.MAX_VALUE],
  ])('of %f..%f is one band for all, found without end', (min, max) => {
    expect(bandStep(min, max)).toBe(Number.POSITIVE_INFINITY);
    expect(bandIndex(min, bandStep(min, max))).toBe(0);
  });

  it('spans at most 20 bands, and the next smaller step would span more', () => {
    const range = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
    fc.assert(
      fc.property(range, fc.constantFrom(1, 0.01, 1000), ([from, width], scale) => {
        const [min, max] = [from * scale, (from + width) * scale];
        const spanned = (step: number) => bandIndex(max, step) - bandIndex(min, step) + 1;
        const step = bandStep(min, max);
        expect(spanned(step)).toBeLessThanOrEqual(BANDS_MAX);
        const leading = Number(step.toExponential()[0]);
        const smaller = { 1: step / 2, 2: step / 2, 5: (step / 5) * 2 }[leading]!;
        expect(spanned(smaller)).toBeGreaterThan(BANDS_MAX);
      }),
    );
  });
});

describe('bandIndex', () => {
  it.each([
    [0.3, 0.1, 3],
    [0.7, 0.1, 7],
    [-0.1, 0.2, -1],
    [-0.2, 0.2, -1],
    [99.99, 100, 0],
    [100.01, 100, 1],
  ])('of %f in steps of %f is %i', (x, step, band) => {
    expect(bandIndex(x, step)).toBe(band);
  });
});
