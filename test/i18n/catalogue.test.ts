import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/errors/codes.ts';
import { en } from '../../src/i18n/en.ts';
import { join, say } from '../../src/i18n/sentence.ts';
import { ASSUMPTION_IDS } from '../../src/model/assessment.ts';
import { SEMANTICS } from '../../src/model/column.ts';
import { FINDING_REASONS } from '../../src/model/finding.ts';
import { METRIC_IDS } from '../../src/model/metric.ts';
import { CORE_CHECKS } from '../../src/model/pack.ts';
import { ROLE_SOURCES, ROLES } from '../../src/model/role.ts';
import { CONFIDENCES, SIGNAL_IDS } from '../../src/model/suggestion.ts';
import { LOSS_IDS } from '../../src/model/treatment.ts';
import { VERDICTS } from '../../src/model/verdict.ts';

describe('the catalogue is complete', () => {
  it.each([
    ['metrics', en.metrics, METRIC_IDS],
    ['assumptions', en.assumptions, ASSUMPTION_IDS],
    ['core checks', en.coreChecks, CORE_CHECKS],
    ['roles', en.roles, ROLES],
    ['remedies', en.remedies, FINDING_REASONS],
    ['semantics', en.semantics, SEMANTICS],
    ['role sources', en.roleSources, ROLE_SOURCES],
    ['confidences', en.confidences, CONFIDENCES],
    ['signals', en.signals, SIGNAL_IDS],
    ['verdicts', en.verdicts, VERDICTS],
    ['losses', en.treatments.losses, LOSS_IDS],
    ['exits', en.exits, Object.keys(EXIT)],
  ])('%s', (_, words, ids) => {
    expect(Object.keys(words).sort()).toEqual([...ids].sort());
  });

  it('says something everywhere', () => {
    const empty: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value === 'string' && value.trim() === '') empty.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, member] of Object.entries(value)) visit(member, `${path}.${key}`);
    };
    visit(en, 'en');
    expect(empty).toEqual([]);
  });
});

describe('sentences', () => {
  const n = (value: number) => ({ text: String(value), n: value });
  const text = (sentence: readonly (string | { name: string })[]) =>
    sentence.map((part) => (typeof part === 'string' ? part : `<${part.name}>`)).join('');

  it.each([
    [1, '1 row has no subject key; together they count as one person.'],
    [2, '2 rows have no subject key; together they count as one person.'],
    [0, '0 rows have no subject key; together they count as one person.'],
  ])('agree with their number: %d', (rows, said) => {
    expect(text(en.assumptions['rows-without-subject-are-one-person']({ rows: n(rows) }))).toBe(
      said,
    );
  });

  it('keep names apart from words', () => {
    const given = { of: { name: 'ward' }, persons: n(3), vouched: true, groups: false };
    expect(text(en.assumptions['ignored-by-declaration'](given))).toMatch(/^<ward> was declared/);
    expect(say`a ${{ name: 'b' }} ${join([['c'], ['d']], ', ')}`).toEqual([
      'a ',
      { name: 'b' },
      ' ',
      'c',
      ', ',
      'd',
    ]);
  });

  it('say who said that rows are persons', () => {
    expect(text(en.assumptions['rows-are-persons']({ declared: true }))).toContain('declared.');
    expect(text(en.assumptions['rows-are-persons']({ declared: false }))).toContain(
      'no subject column was declared',
    );
  });

  it.each([
    [1, 'only its first character were kept'],
    [3, 'only its first 3 characters were kept'],
  ])('agree with the length of a prefix: %d', (to, said) => {
    const given = { of: { name: 'code' }, how: 'prefix' as const, to: n(to) };
    expect(text(en.assumptions['quasi-identifier-generalised'](given))).toContain(said);
  });

  it('name the packs that made open-data superfluous', () => {
    expect(text(en.assumptions['open-data-not-applied']({ packs: { name: 'ours' } }))).toContain(
      'the named packs (<ours>) say that they suffice',
    );
  });

  it('name no two meanings of columns alike', () => {
    const names = Object.values(en.semantics);
    expect(new Set(names).size).toBe(names.length);
  });

  it('write numbers as English does', () => {
    expect(en.numbers.integer(1234567)).toBe('1,234,567');
    expect(en.numbers.decimal(0.64657, 4)).toBe('0.6466');
    expect(en.numbers.percent(0.3437, 1)).toBe('34.4%');
  });
});
