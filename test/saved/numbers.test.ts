import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { MetricId, MetricValue } from '../../src/model/metric.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { parsed, survey } from './assessments.ts';

const SAVED = await survey();

function messageOf(change: (draft: Assessment) => void): string {
  const draft = parsed(SAVED);
  change(draft);
  try {
    parseAssessment(JSON.stringify(draft), 'a.json');
    return 'accepted';
  } catch (error) {
    return String((error as Error).message);
  }
}

const entry = ({ metrics }: Assessment, id: MetricId): MetricValue => {
  const found = metrics.find((one) => one.id === id && one.value !== null);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('numbers of a saved assessment', () => {
  it('are accepted as they were measured', () => expect(messageOf(() => {})).toBe('accepted'));

  it.each<[string, (draft: Assessment) => void, RegExp]>([
    [
      'a distance below 0',
      (d) => Object.assign(entry(d, 't-closeness'), { value: -5 }),
      /t-closeness can/,
    ],
    [
      'half a person',
      (d) => Object.assign(entry(d, 'value-persons-min'), { value: 0.5 }),
      /can have/,
    ],
    [
      'more persons than there are',
      (d) => Object.assign(entry(d, 'value-persons-min'), { value: 1e9 }),
      /all persons/,
    ],
    [
      'more diversity than values',
      (d) => Object.assign(entry(d, 'l-entropy'), { value: 1e6 }),
      /same classes/,
    ],
    [
      'nobody alike in classes of one value',
      (d) => Object.assign(entry(d, 'homogeneous-share'), { value: 0.5 }),
      /same classes/,
    ],
    [
      'another level than was declared',
      (d) => Object.assign(d.judged[0]!, { level: 'icd10-category' }),
      /^judged\[0\]/,
    ],
    ['more that is harmless', (d) => Object.assign(d.judged[0]!, { harmfulValues: 0 }), /^judged/],
    ['a judged column fewer', (d) => void d.judged.pop(), /^judged/],
    [
      'no sensitive column beside some',
      (d) => void d.assumptions.push({ id: 'no-sensitive-column', of: null, params: {} }),
      /sensitive/,
    ],
    [
      'nothing harmful, undeclared',
      (d) => {
        const { of } = d.judged[0]!;
        for (const one of d.metrics) {
          if (one.of !== of || one.params?.harmless !== undefined) continue;
          if (/^(l-|alpha|t-|beta|delta|homog)/.test(one.id)) {
            Object.assign(one, { value: null, reason: 'no-harmful-value' });
            Reflect.deleteProperty(one, 'infinite');
          }
        }
      },
      /declared harmless|same classes/,
    ],
    ['another unit', (d) => Object.assign(d.policy, { unit: 'subject-private' }), /policy\.unit/],
    [
      'a day before it was made',
      (d) => Object.assign(d.policy, { asOf: '2020-01-01' }),
      /policy\.asOf/,
    ],
    ['another checksum', (d) => Object.assign(d.dataset, { sha256: 'a'.repeat(64) }), /sha256/],
  ])('that were edited are refused: %s', (_, change, said) => {
    expect(messageOf(change)).toMatch(said);
  });
});
