import type { SensitiveLevels } from '../encode/sensitive-view.ts';
import type { Engine } from '../engines/engine.ts';
import type { PersonUnit } from '../model/assessment.ts';
import type { ClassUnit } from '../model/class.ts';
import type { MetricId } from '../model/metric.ts';
import type { CountedColumn } from '../model/table.ts';

/** A sensitive column and the levels at which it is measured. */
export interface MeasuredColumn {
  /** Position in the file. */
  column: number;
  name: string;
  levels: SensitiveLevels;
}

/** Everything the questions are about; columns by position in the file. */
export interface MeasurePlan {
  engine: Engine;
  names: readonly string[];
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
  /** Metrics that some applied criterion reads. */
  gated: ReadonlySet<MetricId>;
}

/** What a class is made of, for the metrics on classes. */
export function classUnit(unit: PersonUnit): ClassUnit {
  return { row: 'rows', subject: 'histories', 'subject-private': 'tuples' }[unit] as ClassUnit;
}

/** What a class is made of where single tuples are meant. */
export function tupleUnit(unit: PersonUnit): ClassUnit {
  return unit === 'row' ? 'rows' : 'tuples';
}
