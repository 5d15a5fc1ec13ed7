import { listedKeys } from '../../assess/objectors.ts';
import { packsAsked } from '../../criteria/circumstances.ts';
import { personsOf } from '../../encode/persons.ts';
import { through } from '../../engines/through.ts';
import type { Column } from '../../model/column.ts';
import type { EncodedColumn, Persons } from '../../model/table.ts';
import type { Drop, Step } from '../../model/treatment.ts';
import type { Hierarchy } from '../hierarchies/hierarchy.ts';
import { withPresentLabels } from '../hierarchies/present-labels.ts';
import { randomKey } from '../hierarchies/random-key.ts';
import type { Demands } from '../lattice/demands.ts';
import { Evaluator } from '../lattice/evaluator.ts';
import { chooseHierarchy } from './choose-hierarchy.ts';
import { type Demanded, demanded, standing } from './demanded.ts';
import { dropsOf } from './drops.ts';
import type { Judged } from './judged.ts';
import { type LevelRange, levelRange } from './level-range.ts';
import type { AdviceOptions } from './options.ts';
import {
  fatesOf,
  plannedDrops,
  plannedLevel,
  requireFollowed,
  requireReleasable,
  requireReplaced,
} from './planned.ts';
import { type SensitiveAt, sensitiveAt } from './sensitive-column.ts';
import { mendedLevel } from './sensitive-level.ts';
import { type Bench, keptColumn, type Treatable } from './treatable.ts';
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
  /** Quasi-identifiers that go, whatever is searched. */
  lost: number;
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
  const { names } = treatable.known;
  const fates = options.plan === undefined ? null : fatesOf(options.plan, names);
  const drops =
    fates === null ? dropsOf(before, options) : plannedDrops(fates, names, options.drop);
  if (fates !== null) {
    const isKept = (name: string) => table.columns[names.indexOf(name)] !== undefined;
    requireReleasable(fates, drops, (name) => !names.includes(name) || isKept(name));
  }
  const stays = before.facts.columns.flatMap((column, at) =>
    drops.some((drop) => drop.column === column.name) ? [] : [{ ...column, at }],
  );
  const quasi = stays.filter(({ roles }) => roles.includes('quasi-identifier'));
  // Where the value itself is known to others there is nothing to infer in its own classes.
  const sensitive = stays.filter(
    ({ roles }) => roles.includes('sensitive') && !roles.includes('quasi-identifier'),
  );
  const budget = Math.floor((RARE_SHARE * suppressedMax) / Math.max(1, sensitive.length));
  const key = keyIn(treatable);
  const persons = key === null ? null : personsBehind(key, treatable);
  const isReplaced = key !== null && stays.some(({ at }) => at === key.column);
  if (isReplaced && fates !== null) requireReplaced(fates, names[key.column]!);
  const mended = sensitive.map((column) => ({
    column,
    ...mendedColumn(treatable, bench, column, {
      ...{ options, demanded: asked, recordsMax: budget, person: persons?.personOf ?? null },
      write: fates?.get(column.name)?.write ?? null,
    }),
  }));
  const kept = mended.flatMap(({ column, hierarchy, found }) =>
    found === null ? [] : [{ column, hierarchy, found }],
  );
  const asks = kept.map(({ found }, at) => found.demands(at, asked));
  const named: QuasiColumn[] = [];
  for (const { name, semantic, at, roles } of quasi) {
    const { column } = keptColumn(treatable, at);
    // Absence is a category of quasi-identifiers; of sensitive values it is none.
    const told = (one: Hierarchy) =>
      roles.includes('sensitive') ? withPresentLabels(one, column, treatable.known.tokens) : one;
    const said = declared.columns.get(name);
    const chosen = chooseHierarchy(name, column, semantic, said, options);
    const write = fates?.get(name)?.write;
    if (write === undefined) {
      const one = { name, column, hierarchy: told(chosen) };
      named.push({ ...one, range: await levelRange(one, criteria, treatable, bench) });
    } else {
      const { hierarchy, level } = plannedLevel(chosen, write, name, column);
      named.push({
        name,
        column,
        hierarchy: told(hierarchy),
        range: { least: level, most: level },
      });
    }
  }
  if (fates !== null) {
    const written = [...quasi, ...sensitive].map(({ name }) => name);
    requireFollowed(fates, drops, isReplaced ? [...written, names[key.column]!] : written);
  }
  return {
    drops: [
      ...drops,
      ...mended.flatMap(({ column: { name }, found }) =>
        found === null ? [{ column: name, because: 'rare-values' as const }] : [],
      ),
    ],
    coarsenings: [
      ...(isReplaced ? [replacedKey(key, treatable, bench)] : []),
      ...kept.flatMap(({ column: { name }, hierarchy, found: { level } }) =>
        level === 0 ? [] : [{ column: name, level, to: hierarchy.levels[level]! }],
      ),
    ],
    quasi: named,
    lost: before.facts.columns.filter(
      ({ name, roles }) =>
        roles.includes('quasi-identifier') && drops.some(({ column }) => column === name),
    ).length,
    sensitive: kept.map(({ column: { name } }) => name),
    demands: {
      ...{ k: asked.k, sizes: asked.sizes, suppressedMax },
      diversity: asks.flatMap(({ diversity }) => diversity),
      rare: asks.flatMap(({ rare }) => rare),
    },
    evaluator: new Evaluator({
      rows: table.rows,
      quasi: quasi.map(({ at }) => keptColumn(treatable, at).codes),
      hierarchies: named.map(({ hierarchy }) => hierarchy),
      persons,
      sensitive: kept.map(({ column: { at }, hierarchy, found }) => ({
        codes: through(hierarchy.levels[found.level]!.map, keptColumn(treatable, at).codes),
        values: found.column.values.length,
      })),
    }),
  };
}

type PlacedColumn = Column & { at: number };

/** How the level of a sensitive column is settled. */
interface Mending {
  options: AdviceOptions;
  demanded: Demanded;
  /** Records that its rare values may take. */
  recordsMax: number;
  /** Person of each record; null: each is one. */
  person: Uint32Array | null;
  /** The level that a plan settles; null: none does. */
  write: Step | null;
}

function mendedColumn(
  treatable: Treatable,
  { room }: Bench,
  { name, semantic, at }: PlacedColumn,
  { options, demanded: { rare }, recordsMax, person, write }: Mending,
): { hierarchy: Hierarchy; found: SensitiveAt | null } {
  const { declared, known } = treatable;
  const { column, codes } = keptColumn(treatable, at);
  const said = declared.columns.get(name);
  const chosen = chooseHierarchy(name, column, semantic, said, options);
  const { tokens } = known;
  const source = { declared: said, codes, person, tokens, room };
  if (write !== null) {
    const { hierarchy, level } = plannedLevel(chosen, write, name, column);
    const told = withPresentLabels(hierarchy, column, tokens);
    return { hierarchy: told, found: sensitiveAt(column, told, level, source) };
  }
  const hierarchy = withPresentLabels(chosen, column, tokens);
  const found = mendedLevel((level) => sensitiveAt(column, hierarchy, level, source), {
    ...{ least: hierarchy.least, most: coarsestTelling(hierarchy), rare, recordsMax },
  });
  return { hierarchy, found };
}

/** The last level with more than one label. */
function coarsestTelling({ levels, least }: Hierarchy): number {
  const last = levels.findLastIndex(({ labels }) => labels.length > 1);
  return Math.max(last, least);
}

function keyIn({ recognition, table }: Treatable): Persons | null {
  const at = recognition.assigned.findIndex(({ roles }) => roles.includes('subject'));
  return at === -1 ? null : personsOf(table.columns[at]!, at);
}

function personsBehind(
  { personOfCode, count, column }: Persons,
  { codes }: Treatable,
): { personOf: Uint32Array; count: number } {
  return { personOf: through(personOfCode, codes[column]!), count };
}

function replacedKey(key: Persons, treatable: Treatable, { optOut }: Bench): Coarsening {
  const { column } = key;
  const encoded = keptColumn(treatable, column).column;
  const objected = [...listedKeys(optOut ?? [], encoded.values).values()].flat();
  const to = randomKey(encoded, key, new Set(objected));
  return { column: treatable.known.names[column]!, level: 1, to };
}
