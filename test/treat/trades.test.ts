import fc from 'fast-check';
import { expect, test } from 'vitest';
import { automaticHierarchy } from '../../src/treat/hierarchies/automatic.ts';
import { onlyK } from '../../src/treat/lattice/demands.ts';
import { Evaluator } from '../../src/treat/lattice/evaluator.ts';
import { isWithin } from '../../src/treat/lattice/levels.ts';
import { leafLoss } from '../../src/treat/loss/leaf-loss.ts';
import { search } from '../../src/treat/search/search.ts';
import { searchTrades } from '../../src/treat/search/trades.ts';
import { encoded } from '../support/tables.ts';
import { recordsOf } from '../support/treating.ts';

const rows = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 95 }).map(String),
    fc.constantFrom('F', 'M'),
    fc.constantFrom('75001', '75002', '13001', '13002', '33000', '20000'),
  ),
  { minLength: 5, maxLength: 60 },
);

test('trades begin with the best, and none is worse than another in everything', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 2, max: 4 }), async (cells, k) => {
      const quasi = [0, 1, 2].map((at) => encoded(cells.map((row) => row[at as 0])));
      const hierarchies = [
        automaticHierarchy(quasi[0]!, 'age'),
        automaticHierarchy(quasi[1]!, 'sex'),
        automaticHierarchy(quasi[2]!, 'postcode'),
      ];
      const request = {
        evaluator: new Evaluator(recordsOf(quasi, hierarchies)),
        demands: onlyK(k, Math.floor(0.2 * cells.length)),
        loss: leafLoss(quasi, hierarchies),
        least: [0, 0, 0],
        most: hierarchies.map(({ levels }) => levels.length - 1),
      };
      const { best } = await search(request);
      const { trades, isProved } = await searchTrades(request, 8);
      expect(isProved).toBe(true);
      expect(trades[0]?.loss).toBe(best?.loss);
      for (const [at, { outcome, loss, demands }] of trades.entries()) {
        expect(outcome.isFeasible).toBe(true);
        expect(outcome.k).toBeGreaterThanOrEqual(k);
        expect(outcome.suppressed).toBeLessThanOrEqual(demands.suppressedMax);
        expect(loss).toBeGreaterThanOrEqual(best!.loss);
        for (const other of trades.slice(at + 1)) {
          const isWorse = (a: typeof outcome, b: typeof outcome) =>
            isWithin(b.levels, a.levels) && b.suppressed <= a.suppressed;
          expect(isWorse(outcome, other.outcome) || isWorse(other.outcome, outcome)).toBe(false);
        }
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
