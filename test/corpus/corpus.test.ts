import { describe, expect, it } from 'vitest';
import { examine } from '../../src/assess.ts';
import { SEMANTICS } from '../../src/model/column.ts';
import { ROLES, type Role } from '../../src/model/role.ts';
import { on } from '../support/examining.ts';
import { firstSight, predictCorpus, readCorpus } from './corpus.js';
import { score } from './score.js';

const tables = readCorpus();
const found = score(await predictCorpus(examine));

/** Where label and prediction differ on a role. */
function wrongs(role: Role): string {
  return found.misses
    .filter(({ expected, got }) => expected.roles.includes(role) !== got.roles.includes(role))
    .map(({ table, column, got }) => `${table}/${column}: ${got.roles}`)
    .join('\n');
}

describe('the corpus', () => {
  it('is large, and a third of it was kept aside until it was measured', () => {
    expect(tables.length).toBeGreaterThanOrEqual(300);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
    const last = firstSight().at(-1)!;
    expect(last.tables / tables.length).toBeGreaterThan(1 / 3);
  });

  it('is labelled in the words of the model', () => {
    for (const { name, label } of tables) {
      expect(['yes', 'no'], name).toContain(label.header);
      expect(typeof label.aggregated, name).toBe('boolean');
      for (const { types, roles } of label.columns) {
        for (const type of types) expect(['none', ...SEMANTICS], name).toContain(type);
        for (const role of roles.flat()) expect(ROLES, name).toContain(role);
        for (const answer of roles) expect(answer.length, name).toBeGreaterThan(0);
      }
    }
  });

  it('leaves few columns with more than one right answer', () => {
    expect(found.alternatives / found.columns).toBeLessThan(0.05);
  });
});

describe('recognition', () => {
  const { roles, shapes } = found;

  it('misses no direct identifier, and takes little else for one', () => {
    const tally = roles.get('direct-identifier')!;
    expect(tally.recall, wrongs('direct-identifier')).toBe(1);
    expect(tally.precision, wrongs('direct-identifier')).toBeGreaterThanOrEqual(0.9);
  });

  it('misses hardly a quasi-identifier, and takes little else for one', () => {
    const tally = roles.get('quasi-identifier')!;
    expect(tally.recall, wrongs('quasi-identifier')).toBeGreaterThanOrEqual(0.98);
    expect(tally.precision, wrongs('quasi-identifier')).toBeGreaterThanOrEqual(0.9);
    expect(tally.precisionOfSuggestions).toBeGreaterThanOrEqual(0.9);
  });

  it('takes little else for any other role', () => {
    for (const role of ['sensitive', 'subject', 'count'] as const) {
      expect(roles.get(role)!.precision, wrongs(role)).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('tells tables of counts from tables of persons', () => {
    const wrong = shapes.map(({ table }) => table);
    // Persons are named in it: those who prescribe.
    expect(wrong.filter((name) => name !== 'prescribers-by-drug')).toEqual([]);
  });
});

describe('the first record', () => {
  it('is never taken for a header where it is data, and hardly ever for data where it is none', async () => {
    const wrong: string[] = [];
    for (const { name, path, label } of tables) {
      const run = examine({ path, ...on('2026-01-01'), header: 'auto' });
      if (label.header === 'no') {
        await expect(run, name).rejects.toMatchObject({ code: 'E-DATA-HEADER-IS-DATA' });
        continue;
      }
      await run.catch((error: { code?: string }) => {
        expect(error.code, name).toBe('E-DATA-HEADER-IS-DATA');
        wrong.push(name);
      });
    }
    // Columns headed `100%`, or by a word that also stands in them: somebody has to say that they are.
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(0.02 * tables.length);
  });
});
