import type { Purpose } from '../model/context.ts';
import type { GeoLevel, Shape, UnmeasuredCriterion } from '../model/pack.ts';
import type { Name, Quantity, Sentence } from './sentence.ts';

/** A unit of time. */
type DateUnit = 'day' | 'month' | 'year';

/** What criteria on roles, dates, places, ages and circumstances found. */
export interface FindingWords {
  /** A column is what none may be; `semantic`: what it was recognised as. */
  forbidden(semantic: string | null): string;
  dates(found: DateUnit, finest: DateUnit): string;
  /** A place that is finer than `finest`. */
  place(semantic: string, finest: string): string;
  levels: Record<GeoLevel, string>;
  /** Beside a comparison: above which age. */
  agesAbove(said: string, age: string): string;
  unitsBelow(said: string, population: string): string;
  /** Beside a comparison: on which named set of columns. */
  onSet(said: string, set: Name): Sentence;
  purposes(purposes: readonly Purpose[], words: Record<Purpose, string>): string;
  qualityOverstated(declared: string, computed: string): string;
  unmeasured: Record<UnmeasuredCriterion['about'], string>;
  /** What keeps a criterion from being judged, and the columns that do. */
  becauseOf(said: string, columns: readonly Name[], more: Quantity | null): Sentence;
  /** Columns that say something of one person, on records that are groups. */
  personColumns(columns: readonly Name[]): Sentence;
  /** What records were taken for. */
  judgedAs: Record<Shape, string>;
  /** Smallest count of a column of counts. */
  smallestCount: string;
  ofColumn(column: Name, value: string): Sentence;
}
