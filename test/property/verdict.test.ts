import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { NO_CONTEXT } from '../../src/model/context.ts';
import type { ColumnDeclaration, Declarations } from '../../src/model/declaration.ts';
import { assessText, csv } from '../support/examining.ts';

/** Small enough that some tables reach publish: few categories, many equal rows. */
const tables = fc.record({
  groups: fc.array(
    fc.record({
      age: fc.constantFrom('18-34', '35-49', '50+'),
      sex: fc.constantFrom('F', 'M'),
      ward: fc.constantFrom('A', 'B'),
      diagnosis: fc.constantFrom('flu', 'gout', 'asthma'),
      times: fc.integer({ min: 1, max: 25 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  keys: fc.constantFrom<'own' | 'shared' | 'none'>('own', 'shared', 'none'),
  /** Every group is large and holds every diagnosis: fit for publication. */
  isGood: fc.boolean(),
});

const HEADER = ['age', 'sex', 'ward', 'diagnosis', 'person'];

function rowsOf({ groups, keys, isGood }: Table): string[][] {
  let person = 0;
  const all = isGood
    ? groups.flatMap((group) =>
        ['flu', 'gout', 'asthma'].map((diagnosis) => ({ ...group, diagnosis, times: 11 })),
      )
    : groups;
  return all.flatMap(({ age, sex, ward, diagnosis, times }) =>
    Array.from({ length: times }, () => {
      person++;
      const key = keys === 'none' ? '' : `p${keys === 'own' ? person : person % 20}`;
      return [age, sex, ward, diagnosis, key];
    }),
  );
}
type Table = {
  groups: { age: string; sex: string; ward: string; diagnosis: string; times: number }[];
  keys: string;
  isGood: boolean;
};

const column = (...said: ColumnDeclaration['roles']): ColumnDeclaration => ({ roles: said });

/** What a careful producer might declare of that table. */
const declarations = fc
  .record({
    harmless: fc.boolean(),
    ignoreWard: fc.boolean(),
    subject: fc.constantFrom<'released' | 'private' | 'ignored'>('released', 'private', 'ignored'),
    persons: fc.boolean(),
    channel: fc.constantFrom<'open' | 'secure-space'>('open', 'secure-space'),
  })
  .map(({ harmless, ignoreWard, subject, persons, channel }): Declarations => {
    const vouched = { reason: 'on every invoice', by: 'the officer' };
    const columns = new Map<string, ColumnDeclaration>([
      ['age', column('quasi-identifier')],
      ['sex', column('quasi-identifier')],
      ['ward', ignoreWard ? { ...column('ignored'), ...vouched } : column('quasi-identifier')],
      ['diagnosis', { ...column('sensitive'), ...(harmless ? { harmless: ['flu'] } : {}) }],
    ]);
    if (subject === 'ignored') columns.set('person', { ...column('ignored'), ...vouched });
    return {
      columns,
      noSensitiveColumn: false,
      subject:
        subject === 'ignored' ? null : { column: 'person', released: subject === 'released' },
      recordsArePersons: persons && subject === 'ignored',
      shape: null,
      missing: { tokens: null, policy: 'category' },
      channel,
      context: NO_CONTEXT,
    };
  });

/** publish < restrict with conditions < restrict undetermined = refuse. */
function rank({ verdict, grounds }: Pick<Assessment, 'verdict' | 'grounds'>): number {
  if (verdict === 'publish') return 0;
  return verdict === 'restrict' && !grounds.includes('undetermined') ? 1 : 2;
}

describe('the verdict', () => {
  it('never improves when less is declared', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(tables, declarations, fc.nat(), async (table, declared, which) => {
        const text = csv(HEADER, rowsOf(table));
        const full = rank(await assessText(text, { declared }));
        seen.add(full);
        for (const less of withoutOne(declared, which)) {
          const found = await assessText(text, { declared: less });
          expect(rank(found)).toBeGreaterThanOrEqual(full);
        }
      }),
      { numRuns: 150 },
    );
    // Without tables that do well, nothing could get worse.
    expect([...seen].sort()).toEqual([0, 1, 2]);
  });

  it('does not depend on the order of rows and columns, or on how the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        declarations,
        fc.integer({ min: 1, max: 40 }),
        async (table, declared, piece) => {
          const rows = rowsOf(table);
          const first = await assessText(csv(HEADER, rows), { declared });
          const same = await assessText(csv(HEADER, rows), { declared }, piece);
          expect(same).toEqual(first);
          const turned = (cells: readonly string[]) => [...cells].reverse();
          const other = await assessText(csv(turned(HEADER), turned2(rows).map(turned)), {
            declared,
          });
          expect(other.verdict).toBe(first.verdict);
          expect(byKey(other.metrics)).toEqual(byKey(first.metrics));
          expect(other.classSizes).toEqual(first.classSizes);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('knows no smaller k when two categories are merged', async () => {
    await fc.assert(
      fc.asyncProperty(tables, declarations, async (table, declared) => {
        const rows = rowsOf(table);
        const merged = rows.map(([age, ...rest]) => [age === '50+' ? '35-49' : age!, ...rest]);
        const k = async (of: string[][]) => {
          const { metrics } = await assessText(csv(HEADER, of), { declared });
          return metrics.find(({ id }) => id === 'k')!.value!;
        };
        expect(await k(merged)).toBeGreaterThanOrEqual(await k(rows));
      }),
      { numRuns: 60 },
    );
  });
});

function turned2<T>(rows: readonly T[]): T[] {
  return [...rows].reverse();
}

function byKey(metrics: Assessment['metrics']): unknown[] {
  return metrics.map((entry) => JSON.stringify(entry)).sort();
}

/** The same with one declaration left out, and with nothing declared at all. */
function withoutOne(declared: Declarations, which: number): Declarations[] {
  const names = [...declared.columns.keys()];
  const name = names[which % names.length]!;
  const columns = new Map([...declared.columns].filter(([other]) => other !== name));
  const quieter = new Map(
    [...declared.columns].map(([other, { roles }]) => [other, { roles }] as const),
  );
  return [
    { ...declared, columns },
    { ...declared, columns: quieter },
    { ...declared, subject: null },
    { ...declared, recordsArePersons: false },
    { ...declared, subject: null, recordsArePersons: false, columns: new Map() },
  ];
}
