import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { tendencyOf } from '../../src/compare/direction.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { METRIC_IDS } from '../../src/model/metric.ts';
import { METRIC_LIMITS } from '../../src/packs/metric-limits.ts';
import { renderComparison } from '../../src/report/comparison/index.ts';
import { assessed, assessedText, parsed, survey } from '../saved/assessments.ts';
import { roles } from '../support/examining.ts';

const rows = (classes: number, size: number) =>
  Array.from({ length: classes * size }, (_, at) => `${at % classes},${at % 2 ? 'a' : 'b'}`);
const table = (classes: number, size: number, head = 'age,result') =>
  `${head}\n${rows(classes, size).join('\n')}\n`;
const declared = roles(
  { age: ['quasi-identifier'], result: ['sensitive'] },
  { recordsArePersons: true },
);

const two = async (before: string, after: string, more = {}): Promise<[Assessment, Assessment]> => [
  parsed(await assessedText(before, { declared })),
  parsed(await assessedText(after, { declared, ...more })),
];

describe('which of two numbers is safer', () => {
  const n = (value: number) => ({ value });
  it.each([
    ['k', n(11), n(12), 'better'],
    ['k', n(11), n(2), 'worse'],
    ['unique-share', n(0.1), n(0.2), 'worse'],
    ['delta-disclosure', n(3), { value: null, infinite: true }, 'worse'],
    ['delta-disclosure', { value: null, infinite: true }, n(3), 'better'],
    ['k', n(2), { value: null, reason: 'no-quasi-identifier' }, 'worse'],
    ['l-distinct', n(2), { value: null, reason: 'no-harmful-value' }, 'changed'],
    ['value-persons-min', n(2), n(3), 'better'],
    ['opted-out-persons', n(0), n(1), 'worse'],
    ['distinct', n(2), n(3), 'changed'],
  ] as const)('%s: %j, %j: %s', (id, before, after, tendency) => {
    expect(tendencyOf(id, before, after)).toBe(tendency);
  });

  it('knows the way of every metric that a criterion may read', () => {
    for (const id of METRIC_IDS) {
      const bound = METRIC_LIMITS[id]?.bound;
      if (bound === undefined) continue;
      expect(tendencyOf(id, n(1), n(2)), id).toBe(bound === 'minimum' ? 'better' : 'worse');
    }
  });
});

describe('comparing two assessments', () => {
  it('finds nothing between an assessment and itself', async () => {
    for (const text of [await survey(), await assessed('hospital-stays.csv')]) {
      const one = parsed(text);
      const { verdicts, quality, packs, columns, metrics, findings, regressions } = compare(
        one,
        structuredClone(one),
      );
      expect([verdicts, packs, columns, metrics, findings, regressions].flat()).toEqual([]);
      expect(quality).toBeNull();
    }
  });

  it('turns round when the two are exchanged', async () => {
    const [good, bad] = await two(table(3, 20), table(30, 2));
    const turned = { better: 'worse', worse: 'better', came: 'gone', gone: 'came' };
    const there = compare(good, bad);
    const back = compare(bad, good);
    const said = ({ metrics }: typeof there) =>
      Object.fromEntries(metrics.map((one) => [JSON.stringify([one.id, one.of, one.params]), one]));
    for (const [key, { before, after, tendency }] of Object.entries(said(there))) {
      const other = said(back)[key]!;
      expect([other.before, other.after]).toEqual([after, before]);
      expect(other.tendency).toBe(turned[tendency as 'better'] ?? tendency);
    }
  });

  it('calls a smaller class, a failing criterion and a worse verdict a regression', async () => {
    const [good, bad] = await two(table(3, 20), table(30, 2));
    expect(compare(good, bad).regressions).toEqual(
      expect.arrayContaining([
        { kind: 'metric', id: 'k', of: null },
        { kind: 'criterion', id: 'k-minimum', of: null },
        { kind: 'verdict', id: 'open', of: null },
      ]),
    );
    expect(compare(bad, good).regressions).toEqual([]);
  });

  it('counts a risk that nobody asks about, and calls nothing worse that it does not count', async () => {
    // One of 61 is unique in the one, four of 124 in the other; k stays 1 for whoever reads it.
    const [before, after] = await two(
      `${table(3, 20)}90,a\n`,
      `${table(6, 20)}90,a\n91,a\n92,a\n93,a\n`,
    );
    const { metrics, regressions } = compare(before, after);
    const way = (id: string) => metrics.find((one) => one.id === id)?.tendency;
    expect(way('unique-share')).toBe('worse');
    expect(regressions).toContainEqual({ kind: 'metric', id: 'unique-share', of: null });
    // More of a larger table: no risk of anybody.
    expect(way('unique-count')).toBe('changed');
    expect(way('expected-reidentifications')).toBe('changed');
    const worse = metrics.filter(({ tendency }) => tendency === 'worse');
    expect(worse.length).toBeGreaterThan(0);
    for (const { id, of = null } of worse) {
      expect(regressions).toContainEqual({ kind: 'metric', id, of });
    }
  });

  it('says of what nobody judges whether it is higher or lower', async () => {
    const [before, after] = await two(table(3, 20), table(6, 20));
    const rowOf = (comparison: ReturnType<typeof compare>, language: 'en' | 'fr') =>
      renderComparison(comparison, 'terminal', 11, { language })
        .split('\n')
        .find((line) => line.startsWith('expected-reidentifications'));
    expect(rowOf(compare(before, after), 'en')).toMatch(/ higher$/);
    expect(rowOf(compare(after, before), 'en')).toMatch(/ lower$/);
    expect(rowOf(compare(before, after), 'fr')).toMatch(/ en hausse$/);
  });

  it('sees roles that were lost and columns that nobody judges', async () => {
    const wide = (text: string) =>
      text
        .replaceAll(/^(.*)$/gm, '$1,z')
        .replace('result,z', 'result,ward')
        .replace(/\n,z$/, '\n');
    const [before] = await two(table(3, 20), table(3, 20));
    const after = parsed(
      await assessedText(wide(table(3, 20)), {
        declared: roles(
          { age: ['ignored'], result: ['sensitive'], ward: ['ignored'] },
          { recordsArePersons: true },
        ),
      }),
    );
    const { columns, regressions } = compare(before, after);
    expect(columns.map(({ name }) => name)).toEqual(['age', 'ward']);
    expect(regressions).toEqual(
      expect.arrayContaining([
        { kind: 'role-lost', id: 'quasi-identifier', of: 'age' },
        { kind: 'column-unassessed', id: 'ignored', of: 'ward' },
        { kind: 'metric', id: 'k', of: null },
      ]),
    );
  });

  it('names packs that came, went, or are of another version', async () => {
    const [before, after] = await two(table(3, 20), table(3, 20), { rules: ['house-strict'] });
    expect(compare(before, after).packs.map(({ id }) => id)).toEqual(['open-data', 'house-strict']);
    const newer = structuredClone(before);
    newer.packs[0]!.version = '9.0.0';
    expect(compare(before, newer).packs).toMatchObject([
      { id: 'open-data', before: { version: '1.2.0' }, after: { version: '9.0.0' } },
    ]);
  });
});
