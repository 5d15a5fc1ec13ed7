import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { AdvisedPlan, Treatments } from '../../src/model/treatments.ts';
import { json } from '../../src/report/json.ts';
import { contradiction } from '../../src/saved/assessment-consistency.ts';
import { parseAssessment } from '../../src/saved/parse-assessment.ts';
import { FOUND, NOT_ENOUGH } from '../report/advised.ts';
import { assessed, parsed, STAYS, survey } from './assessments.ts';

const refused = await parsed(await assessed('hospital-stays.csv', { declared: STAYS }));
const names = refused.dataset.columns.map(({ name }) => name);
const { rows } = refused.dataset;

/** A plan for the columns and records of the stays. */
function planOf(plan: AdvisedPlan): AdvisedPlan {
  const [first, second, ...others] = names as [string, string, ...string[]];
  return {
    ...plan,
    drops: [{ column: first, because: 'asked' }],
    coarser: [{ column: second, level: 1, step: { kind: 'date', unit: 'year' } }],
    unchanged: others,
    suppressed: 7,
    suppressedShare: 7 / rows,
  };
}

const best = planOf(FOUND.plans[0]!);
const partial = planOf(NOT_ENOUGH);
const withTreatments = (more: Partial<Treatments>): Assessment => ({
  ...refused,
  treatments: { ...FOUND, plans: [best, partial], ...more },
});
const said = (plan: AdvisedPlan) => contradiction(withTreatments({ plans: [plan] }))?.[0];

describe('a saved assessment with treatments', () => {
  it('is read, and written again as it was', () => {
    const text = json(withTreatments({}));
    expect(json(parseAssessment(text, 'a.json'))).toBe(text);
    expect(contradiction(withTreatments({ plans: [] }))).toBe(null);
  });

  it('is rejected where a plan has another form, and no value is told', () => {
    const text = json(withTreatments({})).replace('"because": "asked"', '"because": "zqcanary"');
    expect(() => parseAssessment(text, 'a.json')).toThrow(/treatments\.plans\[0\]\.drops\[0\]/);
    expect(() => parseAssessment(text, 'a.json')).not.toThrow(/zqcanary/);
  });

  it('has none where the verdict is publish', async () => {
    const published = await parsed(await survey());
    expect(contradiction(published)).toBe(null);
    expect(contradiction({ ...published, treatments: { ...FOUND, plans: [] } })?.[0]).toBe(
      'saved-treatments-needless',
    );
  });

  it('has plans for the columns of the table, each once', () => {
    const { unchanged } = best;
    for (const wrong of [
      [],
      unchanged.slice(1),
      [...unchanged, 'other'],
      [...unchanged, names[0]!],
    ]) {
      expect(said({ ...best, unchanged: wrong })).toBe('saved-treatment-columns');
    }
  });

  it('leaves out as many records as it says, and no more than it might', () => {
    expect(said({ ...best, suppressed: 8 })).toBe('saved-treatment-records');
    expect(said({ ...best, suppressedShare: 0 })).toBe('saved-treatment-records');
    const many = { ...best, suppressed: rows, suppressedShare: 1 };
    expect(said(many)).toBe('saved-treatment-records');
    expect(contradiction(withTreatments({ plans: [many], suppression: 1 }))).toBe(null);
  });

  it('promises no better verdict than what is left gives', () => {
    const { after } = partial;
    expect(said(partial)).toBe(undefined);
    expect(said({ ...partial, after: { ...after, verdict: 'publish' } })).toBe('saved-verdict');
    expect(said({ ...partial, after: { ...after, grounds: [] } })).toBe('saved-verdict');
    expect(said({ ...best, after: { ...best.after, verdict: 'restrict' } })).toBe('saved-verdict');
    expect(said({ ...partial, reachesGoal: true })).toBe('saved-treatment-goal');
    expect(said({ ...best, reachesGoal: false })).toBe('saved-treatment-goal');
    const goal = withTreatments({ goal: 'restrict', plans: [{ ...partial, reachesGoal: true }] });
    expect(contradiction(goal)).toBe(null);
  });
});
