import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { exact } from '../../src/report/disclosure.ts';
import { render } from '../../src/report/index.ts';
import { smallestCount, travelling } from '../../src/report/small-counts.ts';
import { finding, kFinding, SAMPLES } from './sample.ts';

const shown = travelling(en.numbers, en.report, 11);
const own = exact(en.numbers);
const WIDE = { color: false, ascii: false, width: 200 };

describe('what may travel', () => {
  it.each([
    [0, null, '0'],
    [1, null, '<11'],
    [10, null, '<11'],
    [11, null, '11'],
    [4999, 5000, '>4,989'],
    [4989, 5000, '4,989'],
    [5000, 5000, '5,000'],
    [12, 15, '>4'],
  ])('counts: %d of %s', (n, whole, text) => {
    expect(shown.count(n, whole).text).toBe(text);
  });

  it.each([
    [0, 5000, '0%'],
    [1, 5000, '100%'],
    [1 / 5000, 5000, '<1%'],
    [0.35, 5000, '35-36%'],
    [0.29, 5000, '29-30%'],
    [4999 / 5000, 5000, '99-100%'],
    [0.3437, 5000, '34-35%'],
    [0.3437, 500, '30-35%'],
    [0.3437, 100, '20-40%'],
    [0.3437, 20, '<100%'],
    [0.5, 22, '50-100%'],
    [0.5, 12, '<100%'],
  ])('shares: %d of %d', (share, whole, text) => {
    expect(shown.share(share, whole, null)).toBe(text);
  });

  it('every range that a share is shown as holds at least as many persons as a small count', () => {
    for (const whole of [11, 12, 30, 55, 100, 999, 1100, 5000]) {
      const counts = new Map<string, number>();
      for (let n = 1; n < whole; n++) {
        const text = shown.share(n / whole, whole, null);
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      // Zero is not in the lowest range, and a width that is no whole number of persons loses one.
      for (const [, persons] of counts) expect(persons).toBeGreaterThanOrEqual(10);
    }
  });

  it.each([
    [1, '>9.09%'],
    [1 / 10, '>9.09%'],
    [1 / 11, '9.09%'],
    [1 / 14, '7.14%'],
    [1 / 100000, '0.001%'],
  ])('risk %d', (risk, text) => {
    expect(shown.risk(risk)).toBe(text);
  });

  it.each([
    [2 / 3, null, '0.7'],
    [0.01, null, '<0.1'],
    [1.96, 2, '<2'],
    [2.04, 2, '>2'],
    [2, 2, '2'],
  ])('ratio %d against %s', (value, threshold, text) => {
    expect(shown.ratio(value, threshold)).toBe(text);
  });

  it('shortens the checksum of the data', () => {
    expect(shown.checksum('ab'.repeat(32))).toBe('abababababab');
  });
});

describe('what is exact', () => {
  it.each([
    [0.34371, null, '34.4%'],
    [0.99996, null, '99.996%'],
    [1 / 100000, null, '0.001%'],
    [0.05004, 0.05, '5.004%'],
    [0, null, '0%'],
  ])('share %d against %s', (share, threshold, text) => {
    expect(own.share(share, 100, threshold)).toBe(text);
  });

  it('shows as many digits as tell a value from its threshold', () => {
    expect(own.ratio(1.9999996, 2)).toBe('1.9999996');
    expect(own.ratio(2.828427, null)).toBe('2.8284');
  });
});

describe('numbers made inside one class', () => {
  // 112 beside a class of 114 and three values is 112 + 1 + 1; 1.2 beside 20 is one of 20.
  it.each([
    ['l-recursive-c', 112, '<', 4, 'not met, required less than 4'],
    ['l-entropy', 1.2, '>=', 2, 'not met, required at least 2'],
    ['t-closeness', 0.137, '<=', 0.2, 'met, required at most 0.2'],
    ['alpha', 0.95, '<=', 0.5, 'not met, required at most 0.5'],
    ['beta-basic', 7.7, '<=', 4, 'not met, required at most 4'],
    ['beta-enhanced', null, '<=', 4, 'not met, required at most 4'],
    ['delta-disclosure', 2.9, '<=', 1, 'not met, required at most 1'],
  ] as const)('do not travel: %s', (metric, observed, op, threshold, said) => {
    const sample = SAMPLES.refused();
    const met = said.startsWith('met');
    const found = finding(met ? 'pass' : 'fail', met ? null : 'refuse', {
      ...{ id: 'x', metric, of: 'diagnosis', observed, op, threshold },
      ...(observed === null ? { infinite: true } : {}),
      params: { absentValues: true, withoutAssumed: observed },
    });
    sample.findings = [found];
    sample.metrics = [
      ...sample.metrics.filter(({ id }) => id !== metric),
      { id: metric, of: 'diagnosis', value: observed, unit: 'ratio' },
    ];
    const text = render(sample, 'markdown');
    expect(text).toContain(`  - \`diagnosis\`: ${said}\n`);
    if (observed !== null) expect(text).not.toContain(String(observed));
    const own = render({ ...sample, verdict: 'publish' }, 'terminal', WIDE);
    expect(own).toContain(`observed ${observed ?? 'infinite'}`);
  });
});

describe('the small-cell rule of the packs', () => {
  it('is 11 without a criterion on k, else the strictest one', () => {
    const sample = SAMPLES.published();
    expect(smallestCount({ ...sample, findings: [] })).toBe(11);
    const of = (k: number) => ({ ...kFinding(30), params: { k } });
    expect(smallestCount({ ...sample, findings: [of(5)] })).toBe(5);
    expect(smallestCount({ ...sample, findings: [of(5), of(20)] })).toBe(20);
    const risk = { ...of(20), metric: 'prosecutor-risk-max' as const };
    expect(smallestCount({ ...sample, findings: [risk] })).toBe(20);
    const share = { ...of(20), metric: 'share-below-k' as const };
    expect(smallestCount({ ...sample, findings: [of(5), share] })).toBe(5);
  });

  it('leaves no count of 1 to 10 persons or rows in the Markdown', () => {
    const style = { color: false, ascii: false, width: 80 };
    for (const sample of Object.values(SAMPLES)) {
      const text = render(sample(), 'markdown', style);
      expect(text).not.toMatch(/(?<![\d,.<])([1-9]|10) (person|row)s?\b/);
      expect(text).not.toMatch(/\bk (is )?([1-9]|10)\b/);
    }
    // The same numbers do stand in the producer's own report.
    expect(render(SAMPLES.refused(), 'terminal', style)).toMatch(/\b7 rows have no subject key/);
    expect(render(SAMPLES.refused(), 'terminal', style)).toMatch(/· k 1$/m);
  });
});
