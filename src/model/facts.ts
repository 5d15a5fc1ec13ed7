import type { Column } from './column.ts';
import type { Context } from './context.ts';
import type { MissingPolicy } from './declaration.ts';
import type { MetricValue } from './metric.ts';
import type { Shape } from './pack.ts';
import type { PersonUnit } from './person-unit.ts';

/** Which metric entry criteria read for a sensitive column. */
export interface JudgedEntry {
  /** Name of the sensitive column. */
  of: string;
  /** `params.level` of the entry; null: the values as they are. */
  level: string | null;
  /** `params.harmless` of the entry; null: no declaration applies. */
  harmless: number | null;
  /** Values in the whole table at that level, harmless ones included. */
  values: number;
  /** No value was declared harmful: everything is harmless, nothing to judge. */
  harmfulValues: number;
}

/** All that criteria may know. Aggregates only. */
export interface Facts {
  shape: Shape;
  /** Somebody said so; otherwise the data did. */
  shapeDeclared: boolean;
  columns: readonly Column[];
  metrics: readonly MetricValue[];
  judged: readonly JudgedEntry[];
  unit: PersonUnit;
  /** Name of the subject column; null without one. */
  subject: string | null;
  /** `sensitive: []` was declared. */
  noSensitiveColumn: boolean;
  /** `unit: person` was declared. */
  recordsArePersons: boolean;
  /** Files that the table came in. */
  files: number;
  /** Quotes, escapes or comments other than those of RFC 4180 were declared. */
  dialect: boolean;
  /** Columns that look like an event (a stay, an act), by name. */
  eventColumns: readonly string[];
  /** Columns that repeat as the key of a person does, and that nobody declared as one, by name. */
  repeatedKeys: readonly string[];
  /** Records look like groups of persons with a count, or a column was given the role `count`. */
  aggregated: boolean;
  /** Columns measured after a generalisation that the file does not have yet, by name. */
  generalised: readonly string[];
  missingPolicy: MissingPolicy;
  /** Keys on the list of persons who objected; null: no list was given. */
  objectionKeys: number | null;
  /** What was said of the circumstances. */
  context: Context;
  /** ISO date on which `appliesFrom` is judged. */
  asOf: string;
}
