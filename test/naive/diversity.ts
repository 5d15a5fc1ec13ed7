import { type NaiveClass, type NaiveTable, naiveClasses, naiveWhole } from './classes.ts';

/** How a sensitive column is judged. */
export interface NaiveJudgement {
  /** Values declared harmless, canonical like the column. */
  harmless?: ReadonlySet<string>;
  /** All values of the table in their order; then t uses the ordered distance. */
  order?: readonly string[];
}

/** Null where no class is left to judge; Infinity where the definition is infinite. */
export interface NaiveDiversity {
  lDistinct: number;
  lEntropy: number;
  /** By l = 2..5. */
  lRecursive: Map<number, number>;
  alpha: number;
  tCloseness: number;
  betaBasic: number;
  betaEnhanced: number;
  /** Finite maximum over the values present in each class. */
  delta: number;
  /** Some value of the table is absent from some judged class. */
  absentValues: boolean;
  /** Persons of homogeneous classes / persons of all classes. */
  homogeneousShare: number;
  /** Persons behind the rarest value of the table. */
  valuePersonsMin: number;
  /** Classes in which nobody has a present value. */
  classesLeftOut: number;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function entropyL(counts: readonly number[]): number {
  const total = sum(counts);
  return Math.exp(-sum(counts.map((count) => (count / total) * Math.log(count / total))));
}

/** The infimum of the c for which r_1 < c (r_l + … + r_m), r descending. */
function recursiveC(counts: readonly number[], l: number): number {
  const descending = [...counts].sort((a, b) => b - a);
  const rest = sum(descending.slice(l - 1));
  return rest === 0 ? Number.POSITIVE_INFINITY : descending[0]! / rest;
}

/** p of every value of the table, in the table's order of values. */
function shares(counts: ReadonlyMap<string, number>, values: readonly string[]): number[] {
  const total = sum(counts.values());
  return values.map((value) => (counts.get(value) ?? 0) / total);
}

/** Half the sum of differences: every value is equally far from every other. */
function equalDistance(p: readonly number[], q: readonly number[]): number {
  return sum(p.map((share, index) => Math.abs(share - q[index]!))) / 2;
}

/** Earth to be carried from rank to rank, each step 1/(m-1). */
function orderedDistance(p: readonly number[], q: readonly number[]): number {
  if (p.length === 1) return 0;
  let carried = 0;
  let work = 0;
  for (let rank = 0; rank < p.length; rank += 1) {
    carried += p[rank]! - q[rank]!;
    work += Math.abs(carried);
  }
  return work / (p.length - 1);
}

/** t of one class against the whole table; ordered where an order of all values is given. */
export function naiveCloseness(
  found: NaiveClass,
  whole: NaiveClass,
  order?: readonly string[],
): number {
  const values = order ?? [...whole.nv.keys()];
  const p = shares(found.nv, values);
  const q = shares(whole.nv, values);
  return order === undefined ? equalDistance(p, q) : orderedDistance(p, q);
}

/** n_v of the harmful values of a class. */
function harmfulCounts(found: NaiveClass, harmless: ReadonlySet<string>): number[] {
  return [...found.nv].filter(([value]) => !harmless.has(value)).map(([, count]) => count);
}

/** Every present person of the class has one and the same harmful value. */
function isHomogeneous(found: NaiveClass, harmless: ReadonlySet<string>): boolean {
  return harmfulCounts(found, harmless).includes(found.present);
}

/** l-diversity, alpha, t, beta and delta of one sensitive column; null: nothing to judge. */
export function naiveDiversity(
  table: NaiveTable,
  judgement: NaiveJudgement = {},
): NaiveDiversity | null {
  const harmless = judgement.harmless ?? new Set<string>();
  const all = naiveClasses(table);
  const judged = all.filter((found) => harmfulCounts(found, harmless).length > 0);
  if (judged.length === 0) return null;
  const whole = naiveWhole(table);
  const values = [...whole.nv.keys()];
  const q = shares(whole.nv, values);

  const lDistinct: number[] = [];
  const lEntropy: number[] = [];
  const tCloseness: number[] = [];
  const gains: { gain: number; bound: number }[] = [{ gain: 0, bound: 0 }];
  const ratios: number[] = [];
  let absentValues = false;
  for (const found of judged) {
    const persons = [...found.nv.values()];
    const homogeneous = isHomogeneous(found, harmless);
    lDistinct.push(homogeneous ? 1 : Math.min(persons.length, found.sets.length));
    lEntropy.push(homogeneous ? 1 : Math.min(entropyL(persons), entropyL(found.sets)));
    tCloseness.push(naiveCloseness(found, whole, judgement.order));
    const p = shares(found.nv, values);
    for (let index = 0; index < values.length; index += 1) {
      const here = p[index]!;
      const overall = q[index]!;
      if (here === 0) absentValues = true;
      else ratios.push(Math.abs(Math.log(here / overall)));
      if (here > overall) {
        gains.push({ gain: (here - overall) / overall, bound: -Math.log(overall) });
      }
    }
  }
  const betaBasic = Math.max(...gains.map(({ gain }) => gain));
  const homogeneous = all.filter((found) => isHomogeneous(found, harmless));
  return {
    lDistinct: Math.min(...lDistinct),
    lEntropy: Math.min(...lEntropy),
    lRecursive: new Map([2, 3, 4, 5].map((l) => [l, worstRecursive(judged, harmless, l)])),
    alpha: Math.max(
      ...judged.flatMap((found) =>
        harmfulCounts(found, harmless).map((count) => count / found.present),
      ),
    ),
    tCloseness: Math.max(...tCloseness),
    betaBasic,
    betaEnhanced: gains.every(({ gain, bound }) => gain <= bound)
      ? betaBasic
      : Number.POSITIVE_INFINITY,
    delta: Math.max(...ratios),
    absentValues,
    homogeneousShare: sum(homogeneous.map((found) => found.size)) / sum(all.map(sizeOf)),
    valuePersonsMin: Math.min(...whole.nv.values()),
    classesLeftOut: all.filter((found) => found.present === 0).length,
  };
}

function sizeOf(found: NaiveClass): number {
  return found.size;
}

function worstRecursive(
  judged: readonly NaiveClass[],
  harmless: ReadonlySet<string>,
  l: number,
): number {
  const each = judged.map((found) =>
    isHomogeneous(found, harmless)
      ? Number.POSITIVE_INFINITY
      : Math.max(recursiveC([...found.nv.values()], l), recursiveC(found.sets, l)),
  );
  return Math.max(...each);
}
