import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/model/role.ts';
import { type Pair, parseLabel } from './corpus.js';
import { score } from './score.js';

const LABEL = parseLabel(`
header: yes
aggregated: false
columns:
  who: { roles: [direct-identifier, subject], type: record-number }
  when: { roles: [quasi-identifier], type: event-date, orType: [act-date] }
  what: { roles: [sensitive], or: [[quasi-identifier, sensitive]], type: icd10 }
  else: { roles: [quasi-identifier], type: none }
`);
const RIGHT: [Role[], string | null][] = [
  [['subject', 'direct-identifier'], 'record-number'],
  [['quasi-identifier'], 'event-date'],
  [['sensitive'], 'icd10'],
  [['quasi-identifier'], null],
];

function pair(changes: Record<number, [Role[], string | null]> = {}, aggregated = false): Pair {
  const columns = LABEL.columns.map(({ name }, at) => {
    const [roles, semantic] = changes[at] ?? RIGHT[at]!;
    return { name, roles, semantic };
  });
  return { table: { name: 'toy', label: LABEL }, prediction: { columns, aggregated } };
}

const scored = (...changes: Parameters<typeof pair>) => score([pair(...changes)]);

describe('score', () => {
  it('reads a label', () => {
    expect(LABEL.header).toBe('yes');
    expect(LABEL.columns[1]?.types).toEqual(['event-date', 'act-date']);
    expect(LABEL.columns[2]?.roles).toEqual([['sensitive'], ['quasi-identifier', 'sensitive']]);
  });

  it('finds nothing wrong with the labels themselves', () => {
    const { roles, types, misses, shapes, columns, alternatives } = scored();
    expect([columns, alternatives]).toEqual([4, 1]);
    expect([...roles.keys()].sort()).toEqual([
      'direct-identifier',
      'quasi-identifier',
      'sensitive',
      'subject',
    ]);
    for (const tally of [...roles.values(), ...types.values()]) {
      expect([tally.recall, tally.precision]).toEqual([1, 1]);
    }
    expect(types.has('none')).toBe(false);
    expect([...misses, ...shapes]).toEqual([]);
  });

  it('counts a missed role against recall, and against nothing else', () => {
    const { roles, misses } = scored({ 0: [['subject'], 'record-number'] });
    expect(roles.get('direct-identifier')).toMatchObject({ recall: 0, precision: null });
    expect(roles.get('subject')).toMatchObject({ recall: 1, precision: 1 });
    expect(misses).toEqual([
      {
        table: 'toy',
        column: 'who',
        isRole: true,
        expected: { roles: ['direct-identifier', 'subject'], type: 'record-number' },
        got: { roles: ['subject'], type: 'record-number' },
      },
    ]);
  });

  it('counts a role too many against precision', () => {
    const { roles } = scored({ 1: [['quasi-identifier', 'sensitive'], 'event-date'] });
    expect(roles.get('sensitive')).toMatchObject({ recall: 1, precision: 0.5, columns: 1 });
    expect(roles.get('quasi-identifier')).toMatchObject({ recall: 1, precision: 1, columns: 2 });
  });

  it('leaves what nothing recognised out of the precision of suggestions alone', () => {
    const wrong = pair({ 2: [['quasi-identifier'], null] });
    wrong.prediction.columns[2]!.isAssumed = true;
    wrong.prediction.columns[3]!.isAssumed = true;
    expect(score([wrong]).roles.get('quasi-identifier')).toMatchObject({
      truePositives: 2,
      falsePositives: 1,
      precisionOfSuggestions: 1,
    });
  });

  it('adds up over tables', () => {
    const { roles, tables } = score([pair(), pair({ 1: [[], null] })]);
    expect(tables).toBe(2);
    expect(roles.get('quasi-identifier')).toMatchObject({ truePositives: 3, recall: 0.75 });
  });

  it('takes another right answer, and the first one where none is given', () => {
    expect(scored({ 2: [['sensitive', 'quasi-identifier'], 'icd10'] }).misses).toEqual([]);
    const { roles } = scored({ 2: [['quasi-identifier'], 'icd10'] });
    expect(roles.get('sensitive')?.recall).toBe(0);
    expect(roles.get('quasi-identifier')).toMatchObject({ recall: 1, falsePositives: 1 });
  });

  it('counts types apart from roles', () => {
    expect(scored({ 1: [['quasi-identifier'], 'act-date'] }).misses).toEqual([]);
    const { types, misses } = scored({ 1: [['quasi-identifier'], 'age'], 3: RIGHT[1]! });
    expect(types.get('age')).toMatchObject({ recall: null, precision: 0 });
    expect(types.get('event-date')).toMatchObject({ recall: 0, precision: 0 });
    expect(misses.map(({ column, isRole }) => [column, isRole])).toEqual([
      ['when', false],
      ['else', false],
    ]);
  });

  it('says which tables have another shape', () => {
    expect(scored({}, true).shapes).toEqual([{ table: 'toy', expected: false, got: true }]);
  });

  it('refuses predictions of other columns', () => {
    const { table, prediction } = pair();
    const turned = { ...prediction, columns: prediction.columns.toReversed() };
    expect(() => score([{ table, prediction: turned }])).toThrow('toy');
  });
});
