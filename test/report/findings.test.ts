import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { MetricValue } from '../../src/model/metric.ts';
import { render } from '../../src/report/index.ts';
import { finding, SAMPLES } from './sample.ts';

const STYLE = { color: false, ascii: false, width: 200 };

/** The report on the screen of a table with one finding and some metrics more. */
function shown(
  found: Finding,
  metrics: readonly MetricValue[] = [],
  more: Partial<Assessment> = {},
): string {
  const sample = SAMPLES.conditional();
  return render(
    {
      ...sample,
      findings: [...sample.findings, found],
      metrics: [...sample.metrics, ...metrics],
      ...more,
    },
    'terminal',
    STYLE,
  );
}

const core = (id: string, more: Partial<Finding>) =>
  finding('fail', 'restrict', { id, pack: 'core', kind: 'core', ...more });
const notEvaluable = (params: Finding['params']) =>
  finding('not-evaluable', 'restrict', {
    ...{ id: 'l', metric: 'l-distinct', of: 'stage', op: '>=', threshold: 3, params },
  });

describe('what a finding says', () => {
  it.each<[string, Finding, string]>([
    [
      'fewer values than l',
      notEvaluable({ reason: 'fewer-values-than-l', values: 1, needed: 3, level: 'band' }),
      'stage, by band of numbers: could not be evaluated: the column has 1 value in the whole table, and at least 3 are needed',
    ],
    [
      'any other reason',
      notEvaluable({ reason: 'not-measured' }),
      'stage: could not be evaluated: it was not measured',
    ],
    [
      'columns that look like an event',
      core('unit-unknown', { params: { columns: ['admission', 'act'] } }),
      'columns that look like an event: admission, act',
    ],
    [
      'what was not judged',
      core('evidence-missing', {
        params: { about: 'singling-out', channels: ['api', 'secure-space'] },
      }),
      'not judged on api, secure-space: whether a person can be singled out',
    ],
    [
      'nothing to judge',
      finding('not-evaluable', null, {
        ...{ id: 'l', metric: 'l-distinct', outcome: 'pass' },
        params: { nothingToJudge: 'no-sensitive-column' },
      }),
      'nothing to judge: no column is sensitive, so it was declared',
    ],
  ])('%s', (_, found, said) => {
    const detailed = { ...found, effect: found.effect ?? ('restrict' as const) };
    expect(shown(detailed)).toContain(`  ${said}\n`);
  });

  it('that an ignored column has too many values to count, and no number', () => {
    const found = core('ignored-singles-out', {
      ...{ of: 'note', metric: 'value-persons-min', op: '>=', threshold: 11 },
      params: { reason: 'too-many-values' },
    });
    const entry: MetricValue = {
      ...{ id: 'value-persons-min', of: 'note', unit: 'persons' },
      ...{ value: null, reason: 'too-many-values' },
    };
    const { dataset, assumptions } = SAMPLES.conditional();
    const note = { ...dataset.columns[3]!, name: 'note' };
    const params = { persons: null, vouched: false };
    const text = shown(found, [entry], {
      dataset: { ...dataset, columns: [...dataset.columns, note] },
      assumptions: [...assumptions, { id: 'ignored-by-declaration', of: 'note', params }],
    });
    expect(text).toContain('  note: its values are too many to count\n');
    expect(text).toMatch(/^note +its values are too many to count/m);
    expect(text).toContain('note was declared harmless; its values are too many to count.\n');
  });

  it('the unit that the metric has', () => {
    const found = finding('fail', 'restrict', {
      ...{ id: 'mean', metric: 'class-size-mean', observed: 12.5, op: '>=', threshold: 20 },
    });
    const mean: MetricValue = { id: 'class-size-mean', value: 12.5, unit: 'persons' };
    expect(shown(found, [mean])).toContain('observed 12.5 persons, required at least 20 persons\n');
  });

  it('that its source does not apply yet', () => {
    const found = finding('fail', 'restrict', { id: 'later' });
    const source = { ...found.source, appliesFrom: '2029-03-26' };
    const late = { ...found, source, params: { notYetApplicable: true as const } };
    expect(shown(late)).toMatch(
      /The source applies from 2029-03-26, not yet on [\s\S]* until then it restricts at most\.\n/,
    );
    expect(shown({ ...found, source })).not.toContain('applies from');
  });
});

describe('what was assumed', () => {
  it.each([
    [{ level: 'band', step: 500 }, 'stage is judged in bands of 500: finer'],
    [{ level: 'band', step: 0.000005 }, 'stage is judged in bands of 0.000005: finer'],
    [{ level: 'icd10-category', step: null }, 'stage is judged by ICD-10 category: finer'],
  ])('%j', (params, said) => {
    const assumptions = [{ id: 'judged-at-level' as const, of: 'stage', params }];
    expect(shown(finding('fail', 'restrict', { id: 'x' }), [], { assumptions })).toContain(said);
  });

  it('of a file that is no text', () => {
    const sample = SAMPLES.published();
    sample.dataset = { ...sample.dataset, format: 'parquet', text: null };
    expect(render(sample, 'markdown', STYLE)).toContain('format parquet\n');
  });
});
