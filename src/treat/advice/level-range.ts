import { factsOfCodes } from '../../assess/facts-of-codes.ts';
import { recogniseCodes } from '../../assess/recognise-codes.ts';
import { judgeCriterion } from '../../criteria/judge.ts';
import type { Criterion, CriterionKind } from '../../model/pack.ts';
import type { EncodedColumn } from '../../model/table.ts';
import type { Hierarchy } from '../hierarchies/hierarchy.ts';
import type { Bench, Treatable } from './treatable.ts';
import { columnAt } from './treated-table.ts';

/** Levels at which a column may be written, both included. */
export interface LevelRange {
  least: number;
  most: number;
}

/** Criteria that look at the texts of a column, whoever shares them. */
const ON_TEXTS: readonly CriterionKind[] = [
  'date-granularity',
  'geography',
  'age-top-code',
  'unit-population',
];

/**
 * The levels of a column that criteria on dates, places and ages let through: the finest one and those
 * right above it. Its distinct texts are judged as a table of their own. Where no level passes, all stay:
 * the treated table is judged in the end, and its findings say why.
 * @param criteria that stand between the table and its goal
 */
export async function levelRange(
  { name, column, hierarchy }: { name: string; column: EncodedColumn; hierarchy: Hierarchy },
  criteria: readonly Criterion[],
  treatable: Treatable,
  bench: Bench,
): Promise<LevelRange> {
  const { least, levels } = hierarchy;
  const all = { least, most: levels.length - 1 };
  const asked = criteria.filter(({ kind }) => ON_TEXTS.includes(kind));
  if (asked.length === 0) return all;
  const passes: boolean[] = [];
  for (const [level, to] of levels.entries()) {
    const written = columnAt(column, to, treatable.known.tokens);
    // A column that says nothing any more is left out.
    passes[level] =
      to.step.kind === 'any' ||
      (level >= least && (await isLetThrough(name, written, asked, treatable, bench)));
    // Levels above one that passed and before one that does not are all that is needed.
    if (passes[level - 1] === true && passes[level] === false) break;
  }
  const first = passes.indexOf(true);
  return first === -1 ? all : { least: first, most: passes.lastIndexOf(true) };
}

async function isLetThrough(
  name: string,
  { values, missing }: EncodedColumn,
  criteria: readonly Criterion[],
  { known, declared }: Treatable,
  bench: Bench,
): Promise<boolean> {
  const codes = [Uint32Array.from(missing, (_, code) => code)];
  const counts = new Uint32Array(values.length).fill(1);
  const table = {
    rows: values.length,
    columns: [{ values, missing, counts }],
    counted: [undefined],
  };
  const said = declared.columns.get(name);
  const own = {
    ...declared,
    columns: new Map(said === undefined ? [] : [[name, said]]),
    subject: null,
    shape: 'microdata' as const,
  };
  const seen = recogniseCodes({ ...known, names: [name], declared: own }, table, codes);
  const facts = await factsOfCodes(
    { table, codes, ...seen, declared: own },
    { ...bench, optOut: null },
  );
  return criteria.every((criterion) =>
    judgeCriterion(criterion, facts).every(({ outcome }) => outcome === 'pass'),
  );
}
