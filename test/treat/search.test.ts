import { expect, test } from 'vitest';
import { automaticHierarchy } from '../../src/treat/hierarchies/automatic.ts';
import { onlyK } from '../../src/treat/lattice/demands.ts';
import { Evaluator } from '../../src/treat/lattice/evaluator.ts';
import { leafLoss } from '../../src/treat/loss/leaf-loss.ts';
import { type SearchProgress, search } from '../../src/treat/search/search.ts';
import { encoded } from '../support/tables.ts';
import { recordsOf } from '../support/treating.ts';

/** Ages and places of so many records, in a fixed disorder. */
function request(records: number, suppressedMax: number) {
  const numbers = Array.from({ length: records }, (_, at) => (at * 7919) % 10_007);
  const quasi = [
    encoded(numbers.map((number) => String(number % 97))),
    encoded(numbers.map((number) => String(10_000 + (number % 80) * 1000 + (number % 9)))),
    encoded(
      numbers.map((number) => `20${10 + (number % 12)}-0${1 + (number % 9)}-1${number % 10}`),
    ),
    encoded(numbers.map((number) => ['a', 'b', 'c'][number % 3]!)),
  ];
  const meanings = ['age', 'postcode', 'admission-date', 'sex'] as const;
  const hierarchies = quasi.map((column, at) => automaticHierarchy(column, meanings[at]!));
  return {
    evaluator: new Evaluator(recordsOf(quasi, hierarchies)),
    demands: onlyK(5, suppressedMax),
    loss: leafLoss(quasi, hierarchies),
    least: hierarchies.map(() => 0),
    most: hierarchies.map(({ levels }) => levels.length - 1),
  };
}

test('progress never goes back, and ends where the best meets the bound', async () => {
  const seen: SearchProgress[] = [];
  const found = await search({ ...request(2000, 40), onProgress: (one) => seen.push(one) });
  expect(found.isProved).toBe(true);
  expect(seen.length).toBeGreaterThan(1);
  for (const [at, { evaluated, best, bound }] of seen.entries()) {
    const before = seen[at - 1];
    if (before === undefined) continue;
    expect(evaluated).toBeGreaterThanOrEqual(before.evaluated);
    expect(best!).toBeLessThanOrEqual(before.best ?? Number.POSITIVE_INFINITY);
    expect(bound).toBeLessThanOrEqual(best!);
  }
  expect(seen.at(-1)).toMatchObject({ best: found.best!.loss, evaluated: found.evaluated });
});

test('a search that may not go on has something to show, and proves nothing', async () => {
  const whole = await search(request(2000, 40));
  let asked = 0;
  for (const limit of [{ isOver: () => ++asked > 3 }, { openMax: 2 }]) {
    const found = await search({ ...request(2000, 40), ...limit });
    expect(found.isProved).toBe(false);
    expect(found.evaluated).toBeLessThan(whole.evaluated);
    expect(found.best!.outcome.isFeasible).toBe(true);
    expect(found.best!.loss).toBeGreaterThanOrEqual(whole.best!.loss);
  }
});

test('where nothing is feasible, that is proved', async () => {
  const found = await search({ ...request(4, 0), isOver: () => false });
  expect(found).toMatchObject({ best: null, isProved: true });
});

test('levels outside what is allowed are not looked at', async () => {
  const asked = request(2000, 40);
  const { best } = await search({
    ...asked,
    least: asked.least.with(0, 3),
    most: asked.most.with(3, 0),
  });
  expect(best!.outcome.levels[0]).toBeGreaterThanOrEqual(3);
  expect(best!.outcome.levels[3]).toBe(0);
  const none = await search({ ...asked, most: asked.most.with(0, -1) });
  expect(none).toMatchObject({ best: null, isProved: true, evaluated: 0 });
});
