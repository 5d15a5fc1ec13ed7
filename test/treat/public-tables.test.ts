import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advise.ts';
import type { Declarations } from '../../src/model/declaration.ts';
import { hierarchyLines } from '../../src/source/hierarchy-lines.ts';
import { roles } from '../support/examining.ts';
import { ADULT_QUASI, HAS_ADULT, SHARED } from '../support/treating.ts';

/** Real tables of persons, with two records in a hundred left out at most. */
describe.skipIf(!HAS_ADULT)('real tables become fit for publication', () => {
  const adviceOn = async (
    file: string,
    declared: Partial<Declarations>,
    hierarchies = new Map(),
  ) => {
    const path = join(SHARED, 'data', file);
    const days = { asOf: '2026-11-23', today: '2026-11-23' };
    return (await advise({ path, declared, ...days }, { hierarchies, plansMax: 1 })).advice;
  };
  const quasi = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, { roles: ['quasi-identifier' as const] }]));

  test('adult.csv with its hierarchies, the class of salary sensitive', async () => {
    const hierarchies = new Map(
      ADULT_QUASI.map((name) => {
        const file = `adult_hierarchy_${name}.csv`;
        return [
          name,
          { file, lines: hierarchyLines(readFileSync(join(SHARED, 'data', file), 'utf8'), file) },
        ];
      }),
    );
    // Two classes of salary are two values, although both are written with the same number.
    const salary = { roles: ['sensitive' as const], judgeAt: 'value' as const };
    const declared = roles({ ...quasi(ADULT_QUASI), 'salary-class': salary });
    const { before, plans, isProved } = await adviceOn('adult.csv', declared, hierarchies);
    expect(before.decision.verdict).toBe('refuse');
    expect(isProved).toBe(true);
    expect(plans[0]).toMatchObject({ reachesGoal: true, suppressed: 582 });
    expect(plans[0]!.drops.map(({ because }) => because)).toEqual(Array(3).fill('nothing-left'));
    expect(plans[0]!.after.k).toBeGreaterThanOrEqual(11);
  }, 60_000);

  test('nhanes.csv, the columns that nobody assessed left out', async () => {
    const names = ['RIAGENDR', 'RIDAGEYR', 'RIDRETH1', 'DMDEDUC2', 'DMDMARTL'];
    const depressed = { roles: ['sensitive' as const], harmless: ['F'] };
    const declared = roles({ ...quasi(names), DPQ020: depressed });
    const { plans } = await adviceOn('nhanes.csv', declared);
    expect(plans[0]!.reachesGoal).toBe(true);
    expect(plans[0]!.suppressed).toBeLessThanOrEqual(0.02 * 3985);
    const unassessed = plans[0]!.drops.filter(({ because }) => because === 'unassessed');
    expect(unassessed.length).toBe(6);
  }, 60_000);
});
