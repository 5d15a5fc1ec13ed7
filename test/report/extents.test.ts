import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { exact } from '../../src/report/disclosure.ts';
import type { Extent } from '../../src/report/extents.ts';
import { travelling } from '../../src/report/small-counts.ts';

const shown = travelling(en.numbers, en.report, 11);
const { extents } = shown;

/** Holds what is drawn of each number against what is said of it. */
function sameAsText(
  cases: Iterable<readonly [text: string, extent: Extent, value: number]>,
  rounding = 1e-9,
): void {
  const drawn = new Map<string, string>();
  for (const [text, extent, value] of cases) {
    const [low, high] = extent;
    expect(low).toBeLessThanOrEqual(value + rounding);
    expect(high).toBeGreaterThanOrEqual(value - rounding);
    expect(drawn.get(text) ?? String(extent), text).toBe(String(extent));
    drawn.set(text, String(extent));
  }
  expect(drawn.size).toBeGreaterThan(3);
}

describe('a picture that travels tells no more than its text', () => {
  for (const whole of [9, 12, 40, 300, 5000]) {
    it(`of counts and parts of ${whole}`, () => {
      const all = Array.from({ length: whole + 1 }, (_, n) => n);
      const counted = all.map(
        (n) => [shown.count(n, whole).text, extents.count(n, whole), n] as const,
      );
      const parted = all.map(
        (n) => [shown.part(n, whole).text, extents.part(n, whole), n] as const,
      );
      if (whole > 20) {
        sameAsText(counted);
        sameAsText(parted);
      }
      for (const [text, [low, high]] of counted) {
        if (text.startsWith('<') || text.startsWith('>')) expect(high - low).toBeGreaterThan(10);
      }
    });

    it(`of shares of ${whole}`, () => {
      const cases = Array.from({ length: whole + 1 }, (_, n): [string, Extent, number] => {
        const share = n / whole;
        return [shown.share(share, whole, null), extents.share(share, whole), share];
      });
      if (whole > 20) sameAsText(cases);
      for (const [, [low, high], share] of cases) {
        if (share > 0 && share < 1)
          expect((high - low) * whole).toBeGreaterThanOrEqual(Math.min(11, whole) - 1e-6);
      }
    });
  }

  it('of risks', () => {
    const risks = Array.from({ length: 60 }, (_, at) => 1 / (at + 1));
    sameAsText(risks.map((risk) => [shown.risk(risk), extents.risk(risk), risk]));
    expect(extents.risk(1 / 3)).toEqual([1 / 11, 1]);
  });

  it.each([null, 2, 1.97])('of other numbers beside %s', (threshold) => {
    const values = Array.from({ length: 400 }, (_, at) => at / 100);
    const told = (value: number) => shown.ratio(value, threshold);
    sameAsText(
      values.map((value) => [told(value), extents.ratio(value, threshold), value]),
      0.050001,
    );
  });
});

describe('a picture for whoever holds the data', () => {
  it('is exact', () => {
    const own = exact(en.numbers).extents;
    expect(own.count(3, 5000)).toEqual([3, 3]);
    expect(own.share(0.123, 5000)).toEqual([0.123, 0.123]);
  });
});
