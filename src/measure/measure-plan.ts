import type { SensitiveLevels } from '../encode/sensitive-view.ts';
import type { Engine } from '../engines/engine.ts';
import type { PersonUnit } from '../model/assessment.ts';
import type { ClassUnit } from '../model/class.ts';
import type { MetricId } from '../model/metric.ts';
import type { Shape } from '../model/pack.ts';
import type { CountedColumn, EncodedColumn, SensitiveView } from '../model/table.ts';

/** A sensitive column and the levels at which it is measured. */
export interface MeasuredColumn {
  /** Position in the file. */
  column: number;
  name: string;
  levels: SensitiveLevels;
}

/** A column of which the texts themselves are looked at. */
export interface SeenColumn {
  name: string;
  encoded: EncodedColumn;
}

/** A named set of columns, found by their meanings. */
export interface ColumnSet {
  set: string;
  /** By position; fewer than a criterion needs where the data do not have them. */
  columns: readonly number[];
  isWhole: boolean;
}

/** Geographic units with too few inhabitants, as a pack lists them. */
export interface SmallUnits {
  population: number;
  prefix: number;
  below: ReadonlySet<string>;
  /** Units of which anybody knows how many live there; null: all others have enough. */
  known: ReadonlySet<string> | null;
  columns: readonly SeenColumn[];
}

/** Texts of a column of which those are counted that have some form. */
export interface Look {
  id: 'postal-like' | 'places-unknown' | 'dates-within' | 'ages-within';
  column: SeenColumn;
  has: (text: string) => boolean;
}

/** Who objected, as far as anybody said. */
export type Objections =
  /** Persons of the data whose key is on a list of so many; null: nobody said who they are. */
  | { by: 'keys'; keys: number; persons: number | null }
  /** A column of consent: code 1 of the view is every text that does not give it. */
  | { by: 'consent'; view: SensitiveView };

/** What texts of ages are; `classes`: numbers among them are codes of classes, or their beginnings. */
export type AgeUnit = 'years' | 'birth' | 'classes' | 'other';

/** What is measured of texts and named columns, for the criteria that ask for it. */
export interface Circumstances {
  /** ISO date on which ages are counted. */
  asOf: string;
  ages: readonly { column: SeenColumn; unit: AgeUnit }[];
  ageLimits: readonly number[];
  units: readonly SmallUnits[];
  postal: readonly SeenColumn[];
  looks: readonly Look[];
  sets: readonly ColumnSet[];
  objections: readonly Objections[];
}

/** Everything the questions are about; columns by position in the file. */
export interface MeasurePlan {
  engine: Engine;
  names: readonly string[];
  /** On `aggregate`, no class is made: rows are no persons. */
  shape: Shape;
  /** Columns of counts of an `aggregate`. */
  counts: readonly SeenColumn[];
  rows: number;
  persons: number;
  unit: PersonUnit;
  quasi: readonly number[];
  /** Those of `quasi` that nobody declared or recognised. */
  assumed: ReadonlySet<number>;
  sensitive: readonly MeasuredColumn[];
  /** Ignored columns: counted without codes, or encoded (undefined) where there is a subject. */
  ignored: readonly { column: number; counted: CountedColumn | undefined; distinct: number }[];
  /** Thresholds of share-below-k, ascending. */
  shareThresholds: readonly number[];
  circumstances: Circumstances;
  /** Metrics that some applied criterion reads. */
  gated: ReadonlySet<MetricId>;
  /** Nobody reads the numbers but criteria: diversity and influence that none of them reads are not measured. */
  isForVerdict: boolean;
}

/** What a class is made of, for the metrics on classes. */
export function classUnit(unit: PersonUnit): ClassUnit {
  const units: Record<PersonUnit, ClassUnit> = {
    row: 'rows',
    group: 'rows',
    subject: 'histories',
    'subject-private': 'tuples',
  };
  return units[unit];
}

/** What a class is made of where single tuples are meant. */
export function tupleUnit(unit: PersonUnit): ClassUnit {
  return unit === 'row' || unit === 'group' ? 'rows' : 'tuples';
}
