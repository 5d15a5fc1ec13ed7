import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/verdict.ts';
import { distance, mustWithdraw } from '../../src/verdict/worse.ts';

const decision = (verdict: Decision['verdict'], ...grounds: Decision['grounds']): Decision => ({
  verdict,
  grounds,
  verdicts: { open: verdict, api: verdict, 'secure-space': verdict },
  quality: 'anonymised',
});

const BEST_FIRST = [
  decision('publish'),
  decision('restrict', 'conditions'),
  decision('restrict', 'conditions', 'undetermined'),
  decision('refuse'),
];

describe('what must be withdrawn', () => {
  it('orders decisions; a restriction without grounds is undetermined', () => {
    expect(BEST_FIRST.map(distance)).toEqual([0, 1, 2, 3]);
    expect(distance(decision('restrict'))).toBe(2);
  });

  it.each([
    ['restrict', [1, 0, 0, 0]],
    ['refuse', [1, 1, 0, 0]],
    ['never', [1, 1, 1, 1]],
  ] as const)('is what the gate %s let through and is worse now', (failOn, through) => {
    for (const [from, before] of BEST_FIRST.entries()) {
      for (const [to, now] of BEST_FIRST.entries()) {
        expect(mustWithdraw(before, now, failOn), `${from} ${to}`).toBe(
          through[from] === 1 && to > from,
        );
      }
    }
  });
});
