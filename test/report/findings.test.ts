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
      'columns that repeat as a key does',
      core('unit-unknown', { params: { keys: ['pid', 'mrn'] } }),
      'columns that repeat as the key of a person does: pid, mrn',
    ],
    [
      'both',
      core('unit-unknown', { params: { columns: ['admission'], keys: ['pid'] } }),
      'columns that look like an event: admission; columns that repeat as the key of a person does: pid',
    ],
    [
      'columns of counts',
      core('aggregated-table', { params: { columns: ['n', 'deaths'] } }),
      'columns of counts: n, deaths',
    ],
    [
      'roles that nobody confirmed',
      core('roles-guessed', { params: { columns: ['sex', 'icd10'] } }),
      'recognised, not declared: sex, icd10',
    ],
    [
      'many roles that nobody confirmed',
      core('roles-guessed', { params: { columns: [...'abcdefghijk'] } }),
      'recognised, not declared: a, b, c, d, e, f, g, h and 3 more',
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

describe('the title of a criterion', () => {
  const titled = (found: Finding) =>
    shown(found)
      .match(/▲ (.*)/g)
      ?.at(-1);

  it.each([
    [finding('fail', 'restrict', { id: 'x' }), '▲ Not met: Title of x'],
    [finding('not-evaluable', 'restrict', { id: 'x' }), '▲ Not evaluated: Title of x'],
    [core('x', {}), '▲ Title of x'],
  ])('%#', (found, title) => {
    expect(titled(found)).toBe(title);
  });

  it('stands once for what failed and once for what could not be evaluated', () => {
    const held = { id: 'l', metric: 'l-distinct', grounds: 'undetermined' } as const;
    const sample = SAMPLES.conditional();
    sample.findings.push(
      finding('fail', 'restrict', { ...held, of: 'a', observed: 1, op: '>=', threshold: 2 }),
      finding('not-evaluable', 'restrict', {
        ...held,
        of: 'b',
        params: { reason: 'not-measured' },
      }),
    );
    const text = render(sample, 'terminal', STYLE);
    expect(text).toContain('▲ Not met: Title of l\n');
    expect(text).toContain('▲ Not evaluated: Title of l\n');
  });
});

describe('advice', () => {
  it('is the criterion’s own where it failed, and fits the reason where it was not evaluated', () => {
    expect(shown(finding('fail', 'restrict', { id: 'x' }))).toContain('What to do: Advice of x.');
    const few = notEvaluable({ reason: 'fewer-values-than-l', values: 2, needed: 3 });
    const text = shown(few, [], { grounds: ['undetermined'] });
    expect(text).not.toContain('Advice of l.');
    expect(text).toContain('What to do: Whatever the classes are, the column cannot meet this');
  });

  it('is not repeated where a check of the tool gives it', () => {
    const found = { ...notEvaluable({ reason: 'no-sensitive-column' }), of: null };
    expect(shown(found)).toContain('What to do: Declare the sensitive columns (--sensitive');
    const told = [found, core('sensitive-undeclared', { grounds: 'undetermined' })];
    const text = shown(found, [], { findings: told });
    expect(text).toContain('What to do: see core / sensitive-undeclared\n');
    expect(text).not.toContain('Declare the sensitive columns');
  });
});

describe('a private subject', () => {
  const sample = SAMPLES.published();
  const found = { ...sample.findings[1]!, metric: 'k-record' as const, observed: 34 };
  const metrics: MetricValue[] = [
    ...sample.metrics.filter(({ id }) => id !== 'unique-share' && id !== 'k'),
    { id: 'k', value: 15, unit: 'persons' },
    { id: 'k-record', value: 34, unit: 'persons' },
    { id: 'unique-share', value: 0, unit: 'share-of-person-tuple-pairs' },
  ];
  const policy = { ...sample.policy, unit: 'subject-private' as const };
  const report = (format: 'terminal' | 'markdown') =>
    render({ ...sample, policy, metrics, findings: [found] }, format, STYLE);

  it('has one k among the key numbers, the one that criteria read', () => {
    expect(report('terminal')).toContain('Smallest class of records (k-record)');
    expect(report('terminal')).not.toMatch(/\b15 persons/);
    expect(report('terminal')).toContain(
      'observed 34 persons, required at least 11 persons (k-record, over single records)\n',
    );
    expect(report('markdown')).toContain('Smallest class of histories (k): 15 persons (not judged');
  });

  it('counts pairs by one name', () => {
    expect(report('terminal')).toMatch(/Unique person-tuple pairs +0 \(0% of person-tuple pairs\)/);
    expect(report('terminal')).toContain('unique person-tuple pairs without it');
    expect(report('terminal')).toContain('averaged over person-tuple pairs');
    expect(report('terminal')).not.toMatch(/unique persons/i);
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
