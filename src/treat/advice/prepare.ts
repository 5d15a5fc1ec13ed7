import { packsAsked } from '../../criteria/circumstances.ts';
import { personsOf } from '../../encode/persons.ts';
import { through } from '../../engines/through.ts';
import { invariant } from '../../errors/healthrisk-error.ts';
import type { Column } from '../../model/column.ts';
import type { EncodedColumn } from '../../model/table.ts';
import type { Drop } from '../../model/treatment.ts';
import type { Hierarchy } from '../hierarchies/hierarchy.ts';
import type { Demands } from '../lattice/demands.ts';
import { Evaluator } from '../lattice/evaluator.ts';
import { chooseHierarchy } from './choose-hierarchy.ts';
import { type Demanded, demanded, standing } from './demanded.ts';
import { dropsOf } from './drops.ts';
import type { Judged } from './judged.ts';
import { type LevelRange, levelRange } from './level-range.ts';
import type { AdviceOptions } from './options.ts';
import { type SensitiveAt, sensitiveAt } from './sensitive-column.ts';
import { mendedLevel } from './sensitive-level.ts';
import type { Bench, Treatable } from './treatable.ts';
import type { Coarsening } from './treatment.ts';

/** A quasi-identifier that stays in the table. */
export interface QuasiColumn {
  name: string;
  column: EncodedColumn;
  hierarchy: Hierarchy;
  /** Levels that may be taken. */
  range: LevelRange;
}

/** What the search works on, once it is settled what goes and how sensitive values are written. */
export interface Prepared {
  drops: readonly Drop[];
  /** Of sensitive columns that are no quasi-identifiers. */
  coarsenings: readonly Coarsening[];
  quasi: readonly QuasiColumn[];
  /** Names of the sensitive columns that demands and the evaluator count by their place. */
  sensitive: readonly string[];
  evaluator: Evaluator;
  demands: Demands;
}

/** Share of the suppression budget that rare sensitive values may take; the classes get the rest. */
const RARE_SHARE = 0.5;

/** Settles what goes, how sensitive values are written, and what is demanded of the rest. */
export async function prepare(
  treatable: Treatable,
  bench: Bench,
  before: Judged,
  options: AdviceOptions,
): Promise<Prepared> {
  const { table, declared } = treatable;
  const circumstances = { columns: [...declared.columns.values()], context: declared.context };
  const packs = packsAsked(bench.packs, circumstances);
  const asked = demanded(packs, bench.channel, options.goal);
  const criteria = standing(packs, bench.channel, options.goal);
  const suppressedMax = Math.floor(options.suppression * table.rows);
  const drops = dropsOf(before, options.drop);
  const stays = before.facts.columns.flatMap((column, at) =>
    drops.some((drop) => drop.column === column.name) ? [] : [{ ...column, at }],
  );
  const quasi = stays.filter(({ roles }) => roles.includes('quasi-identifier'));
  // Where the value itself is known to others there is nothing to infer in its own classes.
  const sensitive = stays.filter(
    ({ roles }) => roles.includes('sensitive') && !roles.includes('quasi-identifier'),
  );
  const budget = Math.floor((RARE_SHARE * suppressedMax) / Math.max(1, sensitive.length));
  const persons = personsIn(treatable);
  const mended = sensitive.map((column) => ({
    column,
    ...mendedColumn(treatable, bench, column, options, asked, budget, persons?.personOf ?? null),
  }));
  const kept = mended.flatMap(({ column, hierarchy, found }) =>
    found === null ? [] : [{ column, hierarchy, found }],
  );
  const asks = kept.map(({ found }, at) => found.demands(at, asked));
  const named: QuasiColumn[] = [];
  for (const { name, semantic, at } of quasi) {
    const column = encodedAt(treatable, at);
    const said = declared.columns.get(name);
    const hierarchy = chooseHierarchy(name, column, semantic, said, options);
    const one = { name, column, hierarchy };
    named.push({ ...one, range: await levelRange(one, criteria, treatable, bench) });
  }
  return {
    drops: [
      ...drops,
      ...mended.flatMap(({ column: { name }, found }) =>
        found === null ? [{ column: name, because: 'rare-values' as const }] : [],
      ),
    ],
    coarsenings: kept.flatMap(({ column: { name }, hierarchy, found: { level } }) =>
      level === 0 ? [] : [{ column: name, level, to: hierarchy.levels[level]! }],
    ),
    quasi: named,
    sensitive: kept.map(({ column: { name } }) => name),
    demands: {
      ...{ k: asked.k, sizes: asked.sizes, suppressedMax },
      diversity: asks.flatMap(({ diversity }) => diversity),
      rare: asks.flatMap(({ rare }) => rare),
    },
    evaluator: new Evaluator({
      rows: table.rows,
      quasi: quasi.map(({ at }) => codesOf(treatable, at)),
      hierarchies: named.map(({ hierarchy }) => hierarchy),
      persons,
      sensitive: kept.map(({ column: { at }, hierarchy, found }) => ({
        codes: through(hierarchy.levels[found.level]!.map, codesOf(treatable, at)),
        values: found.column.values.length,
      })),
    }),
  };
}

type PlacedColumn = Column & { at: number };

function mendedColumn(
  treatable: Treatable,
  { room }: Bench,
  { name, semantic, at }: PlacedColumn,
  options: AdviceOptions,
  { rare }: Demanded,
  recordsMax: number,
  person: Uint32Array | null,
): { hierarchy: Hierarchy; found: SensitiveAt | null } {
  const { declared, known } = treatable;
  const column = encodedAt(treatable, at);
  const said = declared.columns.get(name);
  const hierarchy = chooseHierarchy(name, column, semantic, said, options);
  const source = { declared: said, codes: codesOf(treatable, at), person };
  const found = mendedLevel(
    (level) => sensitiveAt(column, hierarchy, level, { ...source, tokens: known.tokens, room }),
    { least: hierarchy.least, most: coarsestTelling(hierarchy), rare, recordsMax },
  );
  return { hierarchy, found };
}

/** The last level with more than one label. */
function coarsestTelling({ levels, least }: Hierarchy): number {
  const last = levels.findLastIndex(({ labels }) => labels.length > 1);
  return Math.max(last, least);
}

function personsIn({ recognition, table, codes }: Treatable): {
  personOf: Uint32Array;
  count: number;
} | null {
  const at = recognition.assigned.findIndex(({ roles }) => roles.includes('subject'));
  if (at === -1) return null;
  const { personOfCode, count } = personsOf(table.columns[at]!, at);
  return { personOf: through(personOfCode, codes[at]!), count };
}

function encodedAt({ table }: Treatable, at: number): EncodedColumn {
  const column = table.columns[at];
  invariant(column !== undefined, 'a column that stays is kept as codes');
  return column;
}

function codesOf({ codes }: Treatable, at: number): Uint32Array {
  const own = codes[at];
  invariant(own !== undefined, 'a column that stays is kept as codes');
  return own;
}
