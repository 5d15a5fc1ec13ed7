import { expect, it } from 'vitest';
import { COUNTED_DISTINCT_MAX } from '../../src/encode/value-counter.ts';
import type { DeclarableRole } from '../../src/model/declaration.ts';
import type { MetricValue } from '../../src/model/metric.ts';
import { assessText, csv, roles } from '../support/examining.ts';

const HEADER = ['age', 'person', 'note'];
const said: Record<string, DeclarableRole[]> = {
  age: ['quasi-identifier'],
  note: ['ignored'],
};

/** What is said of the ignored column `note`, of which every row has its own value but two. */
async function rarestNote(values: number, isPerRow: boolean): Promise<MetricValue[]> {
  const rows = Array.from({ length: values + 1 }, (_, row) => [
    '40',
    `p${row}`,
    `note ${Math.min(row, values - 1)}`,
  ]);
  const text = csv(HEADER, rows);
  const request = isPerRow
    ? roles({ ...said, person: ['ignored'] })
    : roles(said, { subject: { column: 'person', released: true } });
  const { metrics } = await assessText(text, { declared: request, delimiter: ',' });
  return metrics.filter(({ id, of }) => id === 'value-persons-min' && of === 'note');
}

it.each([
  ['rows', true],
  ['subjects', false],
])('never gives a number for values that were not counted: %s', async (_, isPerRow) => {
  const base = { id: 'value-persons-min', of: 'note', unit: 'persons' };
  expect(await rarestNote(3, isPerRow)).toEqual([{ ...base, value: 1 }]);
  expect(await rarestNote(COUNTED_DISTINCT_MAX, isPerRow)).toEqual([{ ...base, value: 1 }]);
  expect(await rarestNote(COUNTED_DISTINCT_MAX + 1, isPerRow)).toEqual([
    { ...base, value: null, reason: 'too-many-values' },
  ]);
});
