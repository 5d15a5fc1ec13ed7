import type { Engine } from '../engines/engine.ts';
import { type ClassSizes, classCount } from '../metrics/k-anonymity.ts';
import { uniqueCount, uniqueShare } from '../metrics/uniqueness.ts';
import type { SetSearch, SinglingSet } from '../model/profile.ts';
import { histogram } from './class-sizes.ts';
import { binomial } from './combinations.ts';
import { SetLevels } from './set-levels.ts';

/** Share of records from which a set counts as one that singles records out. */
export const SINGLING_SHARE = 0.05;

/** Columns taken together at most, unless somebody asks for another number. */
export const SET_SIZE = 3;

/** Most columns taken together that anybody may ask for. */
export const SET_SIZE_MAX = 4;

/** Questions to the engine at most. */
const QUESTIONS_MAX = 500;

/** Records looked at in all questions together: some twenty seconds. */
const RECORDS_MAX = 200_000_000;

/** Columns that are combined: those that tell most records apart. */
const COMBINED_MAX = 40;

/** A column that takes part in the search. */
export interface SearchedColumn {
  /** Position in the file. */
  column: number;
  name: string;
  /** Records per value of the column. */
  sizes: ClassSizes;
}

/** How far the search goes. */
export interface SearchLimits {
  /** Largest number of columns taken together, 1 to {@link SET_SIZE_MAX}. */
  sizeMax: number;
  /** Share (0..1] of unique records from which a set counts. */
  threshold: number;
  /** Questions to the engine at most. */
  questionsMax: number;
}

/** What is usual for a table of so many records: fewer questions the more records there are. */
export function usualLimits(rows: number): SearchLimits {
  const questionsMax = Math.min(QUESTIONS_MAX, Math.ceil(RECORDS_MAX / rows));
  return { sizeMax: SET_SIZE, threshold: SINGLING_SHARE, questionsMax };
}

/** What was found, and what was looked at. */
export interface SetsFound {
  /** Smaller sets first, then those with more unique records, then in the order of columns. */
  sets: SinglingSet[];
  search: Omit<SetSearch, 'leftOut'>;
}

/**
 * The smallest sets of columns of which a share of the records has a combination of their own: level
 * by level, as in Mannila and Toivonen, "Levelwise search and borders of theories in knowledge
 * discovery", 1997. A superset of a found set singles out as much and is not looked at; a set that a
 * bound excludes counts as examined.
 * @param rows records of the table, at least 1
 */
export async function singlingSets(
  engine: Engine,
  columns: readonly SearchedColumn[],
  rows: number,
  limits: SearchLimits = usualLimits(rows),
): Promise<SetsFound> {
  const { sizeMax, threshold, questionsMax } = limits;
  const isEnough = (unique: number) => unique > 0 && unique / rows >= threshold;
  const alone = columns.filter(({ sizes }) => isEnough(uniqueCount(sizes)));
  const found: Found[] = alone.map((column) => ({ columns: [column], sizes: column.sizes }));

  const rest = columns.filter((column) => !alone.includes(column));
  const combined = mostDistinct(rest);
  const levels = new SetLevels(
    {
      values: combined.map(({ sizes }) => classCount(sizes)),
      rows,
      questionsMax,
      isEnough,
      ask: (members) => {
        const asked = members.map((place) => combined[place]!.column);
        return histogram(engine, asked, 'rows');
      },
      take(members, sizes) {
        if (!isEnough(uniqueCount(sizes))) return false;
        found.push({ columns: members.map((place) => combined[place]!), sizes });
        return true;
      },
    },
    combined.map(({ sizes }) => sizes),
  );
  for (let size = 2; size <= sizeMax; size++) await levels.next();
  const others = setsWithOthers(rest.length - combined.length, levels.free);
  return {
    sets: inOrder(found),
    search: {
      sizeMax,
      threshold,
      examined: columns.length + levels.examined,
      notExamined: Math.min(levels.notExamined + others, Number.MAX_SAFE_INTEGER),
    },
  };
}

interface Found {
  columns: SearchedColumn[];
  sizes: ClassSizes;
}

/** The columns with the most values, in the order of the file. */
function mostDistinct(columns: readonly SearchedColumn[]): SearchedColumn[] {
  return [...columns]
    .sort((a, b) => classCount(b.sizes) - classCount(a.sizes) || a.column - b.column)
    .slice(0, COMBINED_MAX)
    .sort((a, b) => a.column - b.column);
}

/**
 * Sets of at least two columns, some of them of those that are not combined.
 * @param free combined sets by size, from 0, that hold no found one
 */
function setsWithOthers(others: number, free: readonly number[]): number {
  let sets = 0;
  for (let size = 2; size < free.length; size++) {
    for (let other = 1; other <= size; other++) {
      sets += binomial(others, other) * free[size - other]!;
    }
  }
  return sets;
}

function inOrder(found: readonly Found[]): SinglingSet[] {
  const positions = ({ columns }: Found) => columns.map(({ column }) => column);
  return [...found]
    .map((set) => ({ set, share: uniqueShare(set.sizes) }))
    .sort(
      (a, b) =>
        a.set.columns.length - b.set.columns.length ||
        b.share - a.share ||
        byPositions(positions(a.set), positions(b.set)),
    )
    .map(({ set, share }) => ({
      columns: set.columns.map(({ name }) => name),
      uniqueShare: share,
    }));
}

function byPositions(a: readonly number[], b: readonly number[]): number {
  for (const [at, position] of a.entries()) {
    if (position !== b[at]) return position - b[at]!;
  }
  return 0;
}
