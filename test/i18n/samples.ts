import { DELIMITERS } from '../../src/model/csv.ts';
import type { Criterion } from '../../src/model/pack.ts';
import { DROP_REASONS, type Step } from '../../src/model/treatment.ts';
import { anything } from './anything.ts';

const of = { name: 'x' };
const one = { text: '1', n: 1 };
const two = { text: '2', n: 2 };
const QUANTITIES = [{ text: '0', n: 0 }, one, two];
const said = { by: of, until: '2027-01-01', reference: of, expired: false };

const MISSED = [
  { columns: [], table: false },
  { columns: [], table: true },
  { columns: [of], table: false },
  { columns: [of, of], table: false },
];

const waiver = (n: number, missed = MISSED[0]) => {
  const count = { text: String(n), n };
  return {
    ...{ criterion: of, columns: n === 0 ? null : [of], approver: of, expires: '2027-01-01' },
    ...{ reason: of, worst: n === 0 ? null : '3', lowered: count, worse: count, unmeasured: count },
    missed,
  };
};

const criterion = (own: object): [Criterion] => [
  { onFail: { open: 'refuse', 'secure-space': 'restrict' }, ...own } as Criterion,
];
const CRITERIA = [
  { kind: 'threshold', metric: 'k', op: '>=', threshold: 11, params: { l: 2, k: 3 }, k: 11 },
  { kind: 'identifier', sort: 'clear' },
  { kind: 'identifier', sort: 'pseudonym' },
  { kind: 'rare-value', threshold: 11 },
  { kind: 'forbidden', roles: ['weight'], semantics: ['age'] },
  { kind: 'date-granularity', finest: 'month' },
  { kind: 'geography', finest: 'postal-prefix', characters: 3 },
  { kind: 'column-set', set: 'x', semantics: ['age'], least: 2, threshold: 11 },
  { kind: 'purpose', prohibited: ['advertising'] },
  { kind: 'cell-minimum', threshold: 11 },
  { kind: 'unmeasured', about: 'rounding' },
  { kind: 'core', grounds: 'undetermined' },
].map(criterion);

const STEPS: Step[] = [
  { kind: 'as-is' },
  ...(['day', 'month', 'quarter', 'year'] as const).map(
    (unit) => ({ kind: 'date', unit }) as const,
  ),
  { kind: 'years', years: 5 },
  { kind: 'band', width: 5, top: null },
  { kind: 'band', width: 5, top: 90 },
  { kind: 'prefix', length: 1 },
  { kind: 'prefix', length: 3 },
  ...(['commune', 'departement', 'region'] as const).map(
    (unit) => ({ kind: 'place', unit }) as const,
  ),
  ...(['category', 'block', 'chapter'] as const).map((unit) => ({ kind: 'icd10', unit }) as const),
  { kind: 'atc', level: 3 },
  ...(['act-group', 'site', 'system'] as const).map((unit) => ({ kind: 'ccam', unit }) as const),
  { kind: 'file', level: 2 },
  { kind: 'random-key' },
  { kind: 'any' },
];

/** Arguments of the functions that choose words by ids, or say something else for nothing. */
export const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'treatments.step': STEPS.map((step) => [step, String]),
  'releases.csv': DELIMITERS.map((delimiter) => ['utf-8', delimiter]),
  'treatments.drop': DROP_REASONS.map((because) => [of, because]),
  'releases.dropped': DROP_REASONS.map((because) => [of, because]),
  ofPack: [[{ en: 'pack', fr: 'référentiel' }]],
  'numbers.integer': [[1234567]],
  'numbers.decimal': [[0.6466, 2]],
  'numbers.percent': [[0.343, 1]],
  'formats.verbose.times': [
    [
      [
        { stage: 'preparing', ms: '12' },
        { stage: 'reporting', ms: '1' },
      ],
    ],
  ],
  'assumptions.quasi-identifier-generalised': [
    [{ of, how: 'date', to: { text: 'month', n: 0 } }],
    [{ of, how: 'date', to: { text: 'year', n: 0 } }],
    [{ of, how: 'band', to: two }],
    [{ of, how: 'prefix', to: one }],
    [{ of, how: 'prefix', to: two }],
    [{ of, how: 'hierarchy', to: one }],
  ],
  'assumptions.ignored-by-declaration': [
    [{ of, persons: null, vouched: true, groups: false }],
    [{ of, persons: one, vouched: false, groups: false }],
    [{ of, persons: null, vouched: false, groups: true }],
  ],
  'assumptions.meaning-declared': [
    [{ of, semantic: 'x', found: null }],
    [{ of, semantic: 'x', found: 'y' }],
  ],
  'assumptions.as-of-in-the-past': [
    [{ asked: '2025-01-01', days: two, judged: '2025-01-01' }],
    [{ asked: '2025-01-01', days: one, judged: '2026-01-01' }],
  ],
  'assumptions.objections-listed': QUANTITIES.map((persons) => [{ keys: two, persons }]),
  'comparison.regression.not-comparable': [['unit'], ['shape'], ['channel'], ['columns']],
  'findings.becauseOf': [
    ['x', [of], null],
    ['x', [of], two],
  ],
  'assumptions.judged-at-level': [
    [{ of, level: 'icd10-category', step: null }],
    [{ of, level: 'band', step: '5' }],
  ],
  'assumptions.judged-level-declared': [[{ of, level: 'value' }], [{ of, level: 'other' }]],
  'circumstances.quality': [['pseudonymised']],
  'circumstances.condition': ['lacking', 'attested', 'expired', 'not-counted'].map((standing) => [
    'x',
    standing,
    standing === 'lacking' ? null : said,
  ]),
  'circumstances.attested': [['x', { ...said, until: null, reference: null }]],
  'criteria.required': CRITERIA,
  'criteria.consequence': CRITERIA,
  'criteria.circumstances': [
    criterion({ onlyIf: { severity: 'high', categories: ['a'], invasion: 'high' } }),
  ],
  'findings.dates': [['day', 'month']],
  'findings.forbidden': [[null], ['x']],
  'report.size': [[two, null, one]],
  'report.channelVerdicts': [
    [[{ channel: 'x', verdict: 'x', hold: true }]],
    [[{ channel: 'x', verdict: 'x', hold: false }]],
  ],
  'report.configuration': [[null], [of]],
  'report.rolesFrom': [
    [
      ['declared', 'descriptor', 'detected', 'assumed', 'unassessed'].map((from, at) => ({
        from,
        columns: { text: String(at), n: at },
      })),
    ],
  ],
  ...Object.fromEntries(
    ['report.publish', 'report.refuse', 'report.refuseAndHold', 'waivers.publish'].map((path) => [
      path,
      [['open'], ['api'], ['secure-space'], ['all']],
    ]),
  ),
  'report.notJudged': [['singling-out', ['x']]],
  'report.couldNotBeEvaluated': [[null], ['x']],
  'report.identifierFound': [
    [null, null],
    ['x', '7'],
  ],
  'report.riskMean': [
    ['x', 'pairs'],
    ['x', 'persons'],
  ],
  'report.file': [
    ['csv', null],
    ['csv', { encoding: 'utf-8', delimiter: null }],
    ['csv', { encoding: 'utf-8', delimiter: of }],
  ],
  'report.parts': [[3, [{ name: of, rows: '2' }]]],
  'report.source': [['x', ['y', '2026'], 'z']],
  'explain.requirement': [['l-recursive-c', [['l', 2]], 'x']],
  'advices.missing-metadata': [[{ metadata: ['licence', 'publisher', 'coverage'] }]],
  'advices.gaps-in-series': [
    [{ missing: one, periods: ['2024'], more: null }],
    [{ missing: two, periods: ['2024'], more: one }],
  ],
  'decided.verdict': [
    ['x', null],
    ['x', 'y'],
  ],
  'comparison.side': [[of, two, null, 'x', '2026-01-01']],
  'init.certainTitle': QUANTITIES.map((n) => [{ n }]),
  'init.certain.question': QUANTITIES.map((n) => [{ n }]),
  'config.settings.harmless': QUANTITIES.map((n) => [{ n, word: '' }]),
  'config.unconfirmed': QUANTITIES.map((n) => [{ n }]),
  'config.sensitive.some': QUANTITIES.map((n) => [{ n, described: n, suggested: n }]),
  'config.tokens': [
    [{ n: null, policy: 'x', added: null }],
    [{ n: one, policy: 'x', added: one }],
    [{ n: two, policy: 'x', added: two }],
  ],
  'config.settings.ordered': [[{ n: one, word: 'true' }], [{ n: one, word: 'false' }]],
  'config.data': [
    [
      {
        file: of,
        columns: one,
        unnamed: { text: '0', n: 0 },
        names: of,
        described: true,
        held: false,
      },
    ],
    [{ file: of, columns: two, unnamed: one, names: of, described: false, held: false }],
    [{ file: of, columns: two, unnamed: one, names: of, described: false, held: true }],
    [{ file: of, columns: two, unnamed: two, names: of, described: true, held: true }],
  ],
  'config.metadata': [
    [{ file: of, columns: two, read: true }],
    [{ file: of, columns: two, read: false }],
  ],
  'config.unmatched': [[{ pattern: of, records: null }], [{ pattern: of, records: one }]],
  'init.columns.recognised': [
    [{ semantic: null, confidence: 'x', signals: [['y']] }],
    [{ semantic: 'x', confidence: 'x', signals: [] }],
    [{ semantic: 'x', confidence: 'x', signals: [['y'], ['z']] }],
  ],
  'waivers.listed': [
    ...[0, 1, 2].map((n) => [waiver(n)]),
    ...MISSED.map((missed) => [waiver(0, missed)]),
  ],
  'waivers.unused': MISSED.map((missed) => [of, missed]),
  'waivers.by': [
    [{ approver: of, expires: '2027-01-01', reason: of, from: null }],
    [{ approver: of, expires: '2027-01-01', reason: of, from: 'x' }],
  ],
};

/** What a function of a catalogue is called with, however it is called. */
export function samplesOf(path: string): readonly (readonly unknown[])[] {
  const own = SAMPLES[path];
  if (own !== undefined) return own;
  return [0, 1, 2].map((n) => Array.from({ length: 6 }, () => anything(n)));
}
