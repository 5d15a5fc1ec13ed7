import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advise.ts';
import type { AdviceReport } from '../../src/model/advice-report.ts';
import type { Requirement } from '../../src/model/requirement.ts';
import { largerBudgets } from '../../src/treat/advice/larger-budgets.ts';
import type { AdviceOptions } from '../../src/treat/advice/options.ts';
import { roles } from '../support/examining.ts';

const lines = (line: string, times: number) => `${line}\n`.repeat(times);

/** A hundred persons of whom half have each value, and some who all have the same. */
const table = (uniform: number) =>
  `site,sort\n${lines('a,x', 50)}${lines('a,y', 50)}${lines('b,x', uniform)}`;

async function reportOn(
  text: string,
  require: Requirement[] = [],
  options: Partial<AdviceOptions> = {},
): Promise<Omit<AdviceReport, 'run'>> {
  const stdin = Readable.from([Buffer.from(text)]);
  const declared = roles({ site: ['quasi-identifier'], sort: ['sensitive'] });
  const days = { asOf: '2026-11-23', today: '2026-11-23' };
  return (await advise({ path: '-', stdin, declared, require, ...days }, options)).report;
}

const HALF: Requirement[] = [{ metric: 'alpha', threshold: 0.5 }];
const alpha = { metric: 'alpha', op: '<=', threshold: 0.5, params: {}, of: 'sort' };

describe('why there is no treatment', () => {
  test('a value that too many hold, and the budget that would do', async () => {
    const { lacking, plans } = await reportOn(table(10), HALF);
    expect(plans).toEqual([]);
    expect(lacking).toEqual({
      records: 110,
      demands: [{ ...alpha, records: 110, share: 1 }],
      larger: { tried: [0.05], found: { suppression: 0.1, suppressed: 10 } },
    });
    const larger = await reportOn(table(10), HALF, { suppression: 0.1 });
    expect(larger.lacking).toBeNull();
    expect(larger.plans[0]).toMatchObject({ reachesGoal: true, suppressed: 10 });
    const smaller = await reportOn(table(10), HALF, { suppression: 0.09 });
    expect(smaller.lacking!.larger).toEqual({
      tried: [],
      found: { suppression: 0.1, suppressed: 10 },
    });
  });

  test('no budget that is tried would do', async () => {
    const { lacking } = await reportOn(table(40), HALF);
    expect(lacking!.larger).toEqual({ tried: [0.05, 0.1, 0.2], found: null });
    const most = await reportOn(table(40), HALF, { suppression: 0.2 });
    expect(most.lacking!.larger).toEqual({ tried: [], found: null });
  });

  test('too few persons for k, whatever is done', async () => {
    const { lacking } = await reportOn(`site,sort\n${lines('a,x', 5)}${lines('b,y', 5)}`);
    expect(lacking!.records).toBe(10);
    expect(lacking!.demands).toContainEqual({
      ...{ metric: 'k', op: '>=', threshold: 11, params: {}, of: null },
      ...{ records: 10, share: 1 },
    });
  });

  test('a limit on all classes together is met by no record left out', async () => {
    const few: Requirement[] = [{ metric: 'class-size-mean', threshold: 1000 }];
    const { lacking } = await reportOn(table(50), few);
    expect(lacking!.demands).toContainEqual({
      ...{ metric: 'class-size-mean', op: '>=', threshold: 1000, params: {}, of: null },
      ...{ records: null, share: null },
    });
  });

  test('is not said where there is a treatment, or of tables of counts', async () => {
    expect((await reportOn(table(50))).lacking).toBeNull();
    const stdin = Readable.from([Buffer.from('age,count\n20-39,30\n40-59,3\n')]);
    const declared = roles({ age: ['quasi-identifier'], count: ['count'] });
    const request = { path: '-', stdin, declared, asOf: '2026-11-23', today: '2026-11-23' };
    expect((await advise(request)).report.lacking).toBeNull();
  });
});

describe('larger budgets', () => {
  const none = { plans: [], isProved: true };

  test('are not looked at once the time is up, and prove nothing where it ended a search', async () => {
    const asked: number[] = [];
    const under = async (share: number) => {
      asked.push(share);
      return { plans: [], isProved: false };
    };
    expect(await largerBudgets(0.02, () => true, under)).toEqual({ tried: [], found: null });
    expect(asked).toEqual([]);
    expect(await largerBudgets(0.02, () => asked.length > 1, under)).toEqual({
      tried: [],
      found: null,
    });
    expect(asked).toEqual([0.05, 0.1]);
  });

  test('count only where the goal is reached', async () => {
    const under = async (share: number) =>
      share < 0.2 ? none : { plans: [{ reachesGoal: false, suppressed: 3 }], isProved: true };
    expect(await largerBudgets(0, () => false, under)).toEqual({
      tried: [0.05, 0.1, 0.2],
      found: null,
    });
  });
});
