import { expect, test } from 'vitest';
import { measuredNumber } from '../../src/encode/measured-number.ts';
import { sensitiveLevels } from '../../src/encode/sensitive-view.ts';
import { tableOf } from '../support/tables.ts';

test.each([
  ['100.01 EUR', 100.01],
  ['<5', 5],
  ['60 mL/min/1.73m2', 60],
  ['12h30', 12],
  ['10m', 10],
  ['75kg', 75],
  ['20 cm', 20],
])('%s measures %d', (text, number) => {
  expect(measuredNumber(text)).toBe(number);
});

test.each(['05M092', '05C04J', '28z04z', '05K10', '23M20T', '05E041', 'HBQK002'])(
  '%s is a code, and measures nothing',
  (text) => {
    expect(measuredNumber(text)).toBeNull();
  },
);

test('groups of patients (GHM) are judged as they are, and not in bands', () => {
  const cells = ['05M092', '05M093', '04M054', '28Z04Z'];
  const { judged } = sensitiveLevels(tableOf([cells]).columns[0]!, 0, undefined);
  expect(judged).toMatchObject({ level: null, size: 4 });
});
