import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { Semantic } from '../../src/model/column.ts';
import { SIGNAL_IDS, type Signal } from '../../src/model/suggestion.ts';
import { exact } from '../../src/report/disclosure.ts';
import { signalSentences, type Telling } from '../../src/report/signals.ts';
import { travelling } from '../../src/report/small-counts.ts';

const OWN: Telling = { words: en, disclosure: exact(en.numbers), rows: 1000 };
const SHARED: Telling = { ...OWN, disclosure: travelling(en.numbers, en.report, 11) };

function said(signals: readonly Signal[], of: Semantic | null = null, telling = OWN): string[] {
  return signalSentences(signals, of, telling).map((sentence) =>
    sentence.map((part) => (typeof part === 'string' ? part : `<${part.name}>`)).join(''),
  );
}

const NIR = 'NIR (French social security number)';

/** Each signal with all it may hold, and what is said of it in a column recognised as a NIR. */
const SIGNALS: Record<Signal['id'], [Signal['params'], string]> = {
  name: [{ semantic: 'nir' }, 'its name says so'],
  form: [
    { semantic: 'nir', share: 0.98, values: 500 },
    '98% of its distinct values have that form',
  ],
  'check-digits': [{ share: 1 }, '100% of those have valid check digits'],
  'lost-zeros': [
    { semantic: 'nir', share: 0.03 },
    '3% of its distinct values have that form only with leading zeros put back: a spreadsheet seems to have dropped them',
  ],
  'name-contradicted': [
    { semantic: 'age', share: 0.02 },
    'its name says: age, but only 2% of its distinct values have that form',
  ],
  vocabulary: [
    { semantic: 'sex', share: 1 },
    '100% of its distinct values are known words for: sex',
  ],
  cells: [{ semantic: 'nir', share: 0.5 }, `50% of the cells looked at hold: ${NIR}`],
  'long-texts': [
    { words: 12.7, share: 0.9 },
    'texts of 12 words on average; 90% of the rows have one of their own',
  ],
  'one-value': [{}, 'every present cell is the same'],
  repeats: [{ records: 2.25 }, 'a key whose values stand in 2.3 rows each, on average'],
  unique: [{}, 'no value occurs twice'],
  'masked-cells': [{ share: 0.1 }, '10% of the cells are marks of suppressed counts'],
  'top-coded': [{}, 'the highest ages are one open group'],
  days: [{}, 'ages in days or months, as good as a date of birth'],
  neighbours: [{}, 'the columns beside it say so'],
  descriptor: [{ label: 'nss' }, 'a metadata file says so: <nss>'],
  pattern: [
    { label: 'our key', share: 0.99 },
    '99% of its distinct values have the form that the configuration calls <our key>',
  ],
};

describe('a signal in words', () => {
  it.each(SIGNAL_IDS)('%s', (id) => {
    const [params, words] = SIGNALS[id];
    expect(said([{ id, params }], 'nir')).toEqual([words]);
  });

  it.each(SIGNAL_IDS)('says no number that a damaged file lacks: %s', (id) => {
    expect(said([{ id, params: {} }]).join()).toMatch(/^[^\d]+$/);
  });

  it('names a meaning that is not the one of the column', () => {
    const form: Signal = { id: 'form', params: { semantic: 'nir', share: 0.5 } };
    const other = [`50% of its distinct values have the form of: ${NIR}`];
    expect(said([form], 'phone')).toEqual(other);
    expect(said([form], null)).toEqual(other);
  });

  it.each([
    [0, '0%'],
    [0.0004, '<1%'],
    [0.0149, '1%'],
    [0.29, '29%'],
    [0.9996, '99%'],
    [1 - Number.EPSILON, '99%'],
    [1, '100%'],
  ])('rounds the share %d down to %s', (share, text) => {
    expect(said([{ id: 'check-digits', params: { share } }])).toEqual([
      `${text} of those have valid check digits`,
    ]);
  });
});

describe('a signal in a report that travels', () => {
  it('has ranges of at least as many values as may be told', () => {
    const signals: Signal[] = [
      { id: 'form', params: { semantic: 'nir', share: 0.983, values: 500 } },
      { id: 'check-digits', params: { share: 0.949 } },
    ];
    expect(said(signals, 'nir', SHARED)).toEqual([
      '95-100% of its distinct values have that form',
      '90-95% of those have valid check digits',
    ]);
  });

  it('says no more than "not all" of few or of nobody knows how many', () => {
    for (const params of [{ share: 0.9 }, { share: 0.9, values: 10 }]) {
      expect(said([{ id: 'vocabulary', params }], null, SHARED)[0]).toMatch(/^<100% of/);
    }
  });

  it('does not count cells, nor rows behind a value', () => {
    expect(said([{ id: 'cells', params: { share: 0.0312 } }], 'nir', SHARED)).toEqual([
      `cells looked at hold: ${NIR}`,
    ]);
    expect(said([{ id: 'repeats', params: { records: 1.02 } }], null, SHARED)).toEqual([
      'a key whose values stand in several rows',
    ]);
  });

  it('gives ranges of rows', () => {
    expect(said([{ id: 'masked-cells', params: { share: 0.0312 } }], null, SHARED)).toEqual([
      '2-4% of the cells are marks of suppressed counts',
    ]);
  });
});
