import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../src/model/waiver.ts';
import { BUILT_IN_PACKS } from '../../src/packs/choose-packs.ts';
import { listBuiltInPacks, loadCorePack } from '../../src/packs/load.ts';
import { isExpired, isTooLong } from '../../src/verdict/waiver-days.ts';
import { waiverProblems } from '../../src/waivers/check.ts';
import { measuredBy } from '../../src/waivers/measured.ts';
import { on } from '../support/examining.ts';

const options = { builtInDirectory: BUILT_IN_PACKS };
const packs = [...(await listBuiltInPacks(options)), await loadCorePack(options)];
const AS_OF = '2026-11-23';

function waiver(more: Partial<Waiver> = {}): Waiver {
  return {
    ...{ criterion: 'open-data/k-minimum', dataset: '*', reason: 'r', approver: 'a' },
    ...{ expires: '2027-01-01', worst: 5 },
    ...more,
  };
}

const told = (...waivers: Waiver[]) =>
  waiverProblems(waivers, packs, on(AS_OF)).map(({ at, key, code }) => [at, key, code]);

describe('waivers are checked', () => {
  it('valid ones have no problem', () => {
    const { worst: _, ...unmeasured } = waiver({ criterion: 'core/roles-guessed' });
    expect(told(waiver(), unmeasured)).toEqual([]);
  });

  it.each<[string, Partial<Waiver>, string, string]>([
    [
      'a criterion that nobody has',
      { criterion: 'open-data/k-minimun' },
      'criterion',
      'E-WAIVER-CRITERION',
    ],
    ['a pack that nobody has', { criterion: 'mine/k' }, 'criterion', 'E-WAIVER-CRITERION'],
    ['yesterday', { expires: '2026-11-22' }, 'expires', 'E-WAIVER-EXPIRED'],
    ['more than a year ahead', { expires: '2027-11-24' }, 'expires', 'E-WAIVER-INVALID'],
    ['a worst value of nothing', { criterion: 'core/roles-guessed' }, 'worst', 'E-WAIVER-INVALID'],
  ])('%s', (_, more, key, code) => expect(told(waiver(more))).toEqual([[0, key, code]]));

  it.each(['subject-to-drop', 'generalisation-to-apply'])('%s cannot be waived', (id) => {
    const { worst: _, ...one } = waiver({ criterion: `core/${id}` });
    expect(told(one)).toEqual([[0, 'criterion', 'E-WAIVER-CRITERION']]);
  });

  it.each<[string, string[] | null, number]>([
    ['open-data/k-minimum', null, 0],
    ['open-data/k-minimum', null, -1],
    ['open-data/k-minimum', null, 2.5],
    ['open-data/l-distinct-minimum', ['a'], 0],
    ['open-data/rare-sensitive-value', ['a'], -1],
    ['house-strict/t-closeness-maximum', ['a'], 1.5],
    ['core/ignored-singles-out', ['a'], 0],
  ])('%s of %j: %d is no value that it can have', (criterion, columns, worst) => {
    const known = packs.some(({ id, criteria }) =>
      criteria.some((one) => `${id}/${one.id}` === criterion),
    );
    expect(known).toBe(true);
    const one = waiver({ criterion, worst, ...(columns === null ? {} : { columns }) });
    expect(waiverProblems([one], packs, on(AS_OF))).toMatchObject([
      { key: 'worst', code: 'E-WAIVER-INVALID', problem: ['worst-out-of-range', {}] },
    ]);
  });

  it('the worst value that was found may be named', () => {
    expect(told(waiver({ worst: 1 }))).toEqual([]);
  });

  it('a year is counted from the run, whatever later day is asked for', () => {
    const [problem] = waiverProblems([waiver({ expires: '2028-06-30' })], packs, {
      asOf: '2028-01-01',
      today: AS_OF,
    });
    expect(problem).toMatchObject({ key: 'expires', code: 'E-WAIVER-INVALID' });
  });

  it('a measured criterion needs a worst value', () => {
    const { worst: _, ...one } = waiver();
    expect(told(one)).toEqual([[0, 'criterion', 'E-WAIVER-INVALID']]);
  });

  it('the same is said twice', () => {
    const column = (...columns: string[]) =>
      waiver({ criterion: 'open-data/l-distinct-minimum', columns });
    expect(told(waiver(), waiver({ dataset: 'a' }), waiver())).toEqual([
      [2, 'criterion', 'E-WAIVER-INVALID'],
    ]);
    expect(told(column('a', 'b'), column('c'), column('d', 'b'), waiver())).toEqual([
      [2, 'criterion', 'E-WAIVER-INVALID'],
    ]);
  });

  it('no message quotes what the file says', () => {
    const odd = waiver({ criterion: 'zq/zq', dataset: 'zq', expires: '1999-09-09', worst: 777 });
    const text = JSON.stringify(waiverProblems([odd, odd], packs, on(AS_OF)));
    expect(text).not.toMatch(/zq|1999|777/);
  });
});

describe('days', () => {
  it.each([
    ['2026-11-23', '2026-11-22', true, false],
    ['2026-11-23', '2026-11-23', false, false],
    ['2026-11-23', '2027-11-23', false, false],
    ['2026-11-23', '2027-11-24', false, true],
    ['2028-02-29', '2029-02-28', false, false],
    ['2028-02-29', '2029-03-01', false, true],
    ['2027-02-28', '2028-02-29', false, true],
  ])('on %s, until %s: expired %s, too long %s', (asOf, expires, expired, tooLong) => {
    expect(isExpired({ expires }, asOf)).toBe(expired);
    expect(isTooLong({ expires }, asOf)).toBe(tooLong);
  });
});

describe('criteria that measure something', () => {
  it('are those whose kind compares a metric', () => {
    for (const { id, criteria } of packs) {
      for (const criterion of criteria) {
        const hasNumber = 'metric' in criterion || 'threshold' in criterion;
        if (hasNumber) expect(measuredBy(criterion), `${id}/${criterion.id}`).not.toBeNull();
        if (criterion.kind === 'identifier') expect(measuredBy(criterion)).toBeNull();
      }
    }
  });
});
