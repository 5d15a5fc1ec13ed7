import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { FORMATS, render } from '../../src/report/index.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { assessed, parsed, STAYS } from './assessments.ts';

const SIGNED = { dataset: 'hospital-*.csv', reason: 'r', approver: 'a', expires: '2027-01-01' };
const WAIVERS: Waiver[] = [
  { criterion: 'open-data/k-minimum', ...SIGNED, worst: 1 },
  {
    criterion: 'open-data/rare-sensitive-value',
    ...SIGNED,
    columns: ['icd10', 'ccam_act', 'cost_eur'],
    worst: 1,
  },
  { criterion: 'open-data/l-distinct-minimum', ...SIGNED, columns: ['icd10'], worst: 2 },
  { criterion: 'core/unit-unknown', ...SIGNED },
  { criterion: 'core/roles-guessed', ...SIGNED },
  { criterion: 'core/roles-guessed', ...SIGNED, dataset: 'other.csv' },
];

const text = await assessed('hospital-stays.csv', {
  declared: { ...STAYS, channel: 'all' },
  waivers: WAIVERS,
});

type Edit = (assessment: Assessment) => void;

function edited(edit: Edit): () => Assessment {
  const copy = parsed(text);
  edit(copy);
  return () => parseAssessment(JSON.stringify(copy), 'a.json');
}

const waived = ({ findings }: Assessment) => findings.find(({ outcome }) => outcome === 'waived')!;

describe('a saved assessment with waivers', () => {
  it('is what it is: some used, one worse, one unused, one for other data', () => {
    const { waivers, findings } = parsed(text);
    expect(waivers.map(({ lowered, worse }) => [lowered, worse])).toEqual([
      [1, 0],
      [3, 0],
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(findings.filter(({ outcome }) => outcome === 'waived')).toHaveLength(5);
  });

  it('can be read again, and gives the same bytes in every format', () => {
    const again = parseAssessment(text, 'a.json');
    expect(again).toEqual(parsed(text));
    const style = { color: false, ascii: false, width: 80 };
    for (const format of FORMATS) {
      const first = render(parsed(text), format, style);
      expect(render(again, format, style)).toBe(first);
      expect(first).toMatch(/Waive|waived/);
    }
  });

  it.each<[string, Edit]>([
    ['a waiver that is not listed', (a) => a.waivers.shift()],
    ['no waiver at all', (a) => Object.assign(a, { waivers: [] })],
    ['a waiver for other data', (a) => Object.assign(a.waivers[0]!, { dataset: 'other.csv' })],
    ['a waiver of another criterion', (a) => Object.assign(a.waivers[0]!, { criterion: 'a/b' })],
    ['a stricter worst value', (a) => Object.assign(a.waivers[0]!, { worst: 2 })],
    ['another approver', (a) => Object.assign(waived(a).waiver!, { approver: 'me' })],
    ['another reason', (a) => Object.assign(waived(a).waiver!, { reason: 'none' })],
    ['a later day', (a) => Object.assign(waived(a).waiver!, { expires: '2027-01-02' })],
    ['a waiver that had expired', (a) => Object.assign(a.policy, { asOf: '2027-01-02' })],
    ['a waiver for years', (a) => Object.assign(a.policy, { asOf: '2025-11-23' })],
    ['two steps', (a) => Object.assign(waived(a).channels.open, { effect: null, grounds: null })],
    [
      'a milder finding before',
      (a) =>
        Object.assign(waived(a).waiver!.from.open, { effect: 'restrict', grounds: 'conditions' }),
    ],
    [
      'a waived finding without a waiver',
      (a) => {
        delete waived(a).waiver;
      },
    ],
    ['a waiver of nothing', (a) => Object.assign(waived(a), { outcome: 'fail' })],
    [
      'a criterion that was met',
      (a) => {
        const met = a.findings.find(({ outcome }) => outcome === 'pass')!;
        Object.assign(met, { outcome: 'waived', waiver: waived(a).waiver });
      },
    ],
    ['a value that was not found', (a) => Object.assign(waived(a), { observed: 5 })],
    ['other counts', (a) => Object.assign(a.waivers[0]!, { lowered: 2 })],
    [
      'an unused waiver that is said to be used',
      (a) => Object.assign(a.waivers[4]!, { lowered: 1 }),
    ],
    ['the quality that it would have', (a) => Object.assign(a, { quality: 'anonymised' })],
    ['no list', (a) => Reflect.deleteProperty(a, 'waivers')],
    ['a list of something else', (a) => Object.assign(a, { waivers: [{}] })],
  ])('must not be rendered with %s', (_, edit) => {
    expect(edited(edit)).toThrow(expect.objectContaining({ code: 'E-DATA-ASSESSMENT' }));
  });
});
