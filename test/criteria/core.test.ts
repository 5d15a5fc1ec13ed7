import { describe, expect, it } from 'vitest';
import { judge } from '../../src/criteria/judge.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Role } from '../../src/model/role.ts';
import {
  column,
  core,
  coreFindings,
  effects,
  goodFacts,
  goodMetrics,
  metric,
  openData,
  pack,
  threshold,
} from './facts.ts';

const HOLD = Array(3).fill('restrict/undetermined');
const CONDITIONS = Array(3).fill('restrict/conditions');
const LINKS = ['refuse', 'refuse', 'restrict/conditions'];
const REFUSE = Array(3).fill('refuse');

function adding(...columns: Facts['columns']): Partial<Facts> {
  return { columns: [...goodFacts().columns, ...columns] };
}

const ward = (more = {}) => column('ward', ['ignored'], more);
const wardPersons = (value: number | null, more = {}) => ({
  ...adding(ward()),
  metrics: [...goodMetrics(), metric('value-persons-min', value, { of: 'ward', ...more })],
});

describe('the checks of the tool itself', () => {
  it('say nothing where they find nothing', () => {
    expect(coreFindings(goodFacts())).toEqual([]);
  });

  it('come after the findings of the packs', () => {
    const findings = judge(
      [openData],
      core,
      goodFacts({ eventColumns: ['date'], recordsArePersons: false }),
      'open',
    );
    expect(findings.map(({ pack }) => pack).lastIndexOf('open-data')).toBe(findings.length - 2);
    expect(findings.at(-1)).toMatchObject({ pack: 'core', id: 'unit-unknown', kind: 'core' });
  });

  it.each<[string, Partial<Facts>, string, string | null, string[]]>([
    [
      'a column nobody named',
      adding(column('x', ['unassessed'], { roleFrom: 'assumed' })),
      ...(['unassessed-column', 'x', HOLD] as const),
    ],
    ['a column without a role', adding(column('x', [])), 'unassessed-column', 'x', HOLD],
    [
      'a column nobody recognised',
      adding(column('x', ['quasi-identifier'], { roleFrom: 'assumed' })),
      ...(['assumed-column', 'x', HOLD] as const),
    ],
    [
      'events without a subject',
      { recordsArePersons: false, eventColumns: ['admission', 'act'] },
      ...(['unit-unknown', null, HOLD] as const),
    ],
    [
      'a repeated key without a subject',
      { recordsArePersons: false, repeatedKeys: ['pid'] },
      ...(['unit-unknown', null, HOLD] as const),
    ],
    ['counts of groups', { aggregated: true }, 'aggregated-table', null, HOLD],
    ...(['unassessed', 'sensitive', 'quasi-identifier', 'ignored'] as const).map(
      (role): [string, Partial<Facts>, string, string, string[]] => {
        const note = column('note', [role], { semantic: 'free-text', vouched: true });
        const illness = metric('l-distinct', 3, { of: 'note' });
        const rarest = metric('value-persons-min', 11, { of: 'note' });
        const entry = { level: null, harmless: null, values: 9, harmfulValues: 9 };
        return [
          `free text that is ${role}`,
          {
            ...adding(note),
            metrics: [...goodMetrics(), illness, rarest],
            judged: [...goodFacts().judged, { of: 'note', ...entry }],
          },
          ...(['free-text', 'note', HOLD] as const),
        ];
      },
    ),
    [
      'free text that was recognised, and no role',
      adding(column('note', ['unassessed'], { semantic: 'free-text', roleFrom: 'detected' })),
      ...(['free-text', 'note', HOLD] as const),
    ],
    [
      'terms of a contract',
      adding(column('rebate', ['strategic'])),
      ...(['strategic-column', 'rebate', CONDITIONS] as const),
    ],
    ['a rare value of an ignored column', wardPersons(10), 'ignored-singles-out', 'ward', HOLD],
    ['an ignored column never counted', adding(ward()), 'ignored-singles-out', 'ward', HOLD],
    [
      'an ignored column of too many values',
      wardPersons(null, { reason: 'too-many-values' }),
      ...(['ignored-singles-out', 'ward', HOLD] as const),
    ],
    ['a released key', { unit: 'subject', subject: 'age' }, 'released-subject-key', 'age', LINKS],
    [
      'a key to drop',
      {
        unit: 'subject-private',
        subject: 'age',
        metrics: [...goodMetrics(), metric('k-record', 11)],
      },
      ...(['subject-to-drop', 'age', CONDITIONS] as const),
    ],
    [
      'a generalisation not yet in the file',
      { generalised: ['age'] },
      ...(['generalisation-to-apply', 'age', CONDITIONS] as const),
    ],
    [
      'a missing quasi-identifier',
      { ...adding(column('x', ['quasi-identifier'], { missing: 2 })), missingPolicy: 'refuse' },
      ...(['missing-quasi-identifier', 'x', REFUSE] as const),
    ],
    [
      'a missing weight',
      { ...adding(column('x', ['weight'], { missing: 1 })), missingPolicy: 'refuse' },
      ...(['missing-quasi-identifier', 'x', REFUSE] as const),
    ],
  ])('%s', (_, change, id, of, told) => {
    const findings = coreFindings(goodFacts(change));
    expect(findings).toMatchObject([{ id, of, kind: 'core', source: { binding: 'house' } }]);
    expect(effects(findings[0]!)).toEqual(told);
  });

  it.each<[string, Partial<Facts>]>([
    ['events with unit: person', { eventColumns: ['admission'] }],
    ['a repeated key with unit: person', { repeatedKeys: ['pid'] }],
    ['an ignored column of frequent values', wardPersons(11)],
    [
      'an ignored column somebody answers for',
      { ...wardPersons(1), ...adding(ward({ vouched: true })) },
    ],
    ['an ignored column without a value', wardPersons(null, { reason: 'no-present-value' })],
    [
      'missing values under the policy category',
      adding(column('x', ['quasi-identifier'], { missing: 9 })),
    ],
    [
      'a missing sensitive value under the policy refuse',
      {
        columns: goodFacts().columns.map((c) => (c.name === 'illness' ? { ...c, missing: 3 } : c)),
        missingPolicy: 'refuse',
      },
    ],
  ])('do not mind %s', (_, change) => {
    expect(coreFindings(goodFacts(change))).toEqual([]);
  });

  it('say why an ignored column fails that was not counted, and give no number for it', () => {
    const facts = wardPersons(null, { reason: 'too-many-values' });
    expect(coreFindings(goodFacts(facts))).toMatchObject([
      { outcome: 'fail', observed: null, threshold: 11, params: { reason: 'too-many-values' } },
    ]);
  });

  it('name the columns that look like an event, one by one', () => {
    const facts = { recordsArePersons: false, eventColumns: ['admission', 'act, date'] };
    expect(coreFindings(goodFacts(facts))[0]!.params).toEqual({
      columns: ['admission', 'act, date'],
    });
  });

  it('name the keys that repeat beside the events, and the columns of counts', () => {
    const unit = { recordsArePersons: false, eventColumns: ['act'], repeatedKeys: ['pid', 'mrn'] };
    expect(coreFindings(goodFacts(unit))[0]!.params).toEqual({
      columns: ['act'],
      keys: ['pid', 'mrn'],
    });
    const counts = { aggregated: true, ...adding(column('n', ['count'])) };
    expect(coreFindings(goodFacts(counts))[0]!.params).toEqual({
      shape: 'microdata',
      columns: ['n'],
    });
    expect(coreFindings(goodFacts({ aggregated: true }))[0]!.params).toEqual({
      shape: 'microdata',
    });
  });

  it('tell free text that identifies once, as an identifier', () => {
    const note = (roles: Role[]) =>
      coreFindings(goodFacts(adding(column('note', roles, { semantic: 'free-text' })))).map(
        ({ id }) => id,
      );
    expect(note(['direct-identifier'])).toEqual([]);
    expect(note(['unassessed', 'direct-identifier'])).toEqual(['unassessed-column']);
  });

  it('ask for the confirmation of roles, not of what has none', () => {
    const told = (roles: Role[]) =>
      coreFindings(goodFacts(adding(column('x', roles, { roleFrom: 'detected' })))).map(
        ({ id, params }) => [id, params.columns],
      );
    expect(told(['quasi-identifier'])).toEqual([['roles-guessed', ['x']]]);
    expect(told(['unassessed'])).toEqual([['unassessed-column', undefined]]);
  });

  it('measure ignored columns by the largest k of the packs, or 11', () => {
    const ids = (persons: number, ...packs: Parameters<typeof pack>[1]) =>
      coreFindings(goodFacts(wardPersons(persons)), [pack('a', packs)]).filter(
        ({ id }) => id === 'ignored-singles-out',
      );
    const k = (limit: number, op: '>=' | '>' = '>=') =>
      threshold({ id: `k-${limit}`, metric: 'k', op, threshold: limit });
    const risk = threshold({ id: 'r', metric: 'prosecutor-risk-max', op: '<=', threshold: 0.05 });
    expect(ids(10)).toMatchObject([{ observed: 10, op: '>=', threshold: 11 }]);
    expect(ids(5, k(5))).toEqual([]);
    expect(ids(4, k(3), k(5))).toMatchObject([{ threshold: 5 }]);
    expect(ids(5, k(5, '>'))).toMatchObject([{ threshold: 6 }]);
    expect(ids(19, k(5), risk)).toMatchObject([{ threshold: 20 }]);
  });

  it('ask for the sensitive columns', () => {
    const columns = goodFacts().columns.filter(({ name }) => name !== 'illness');
    const ids = (facts: Facts) => coreFindings(facts).map(({ id }) => id);
    expect(ids(goodFacts({ columns }))).toEqual(['sensitive-undeclared']);
    expect(ids(goodFacts({ columns, noSensitiveColumn: true }))).toEqual([]);
  });
});
