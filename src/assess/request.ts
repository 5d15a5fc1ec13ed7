import type { Readable } from 'node:stream';
import type { Descriptor } from '../descriptor/descriptor.ts';
import type { HeaderMode } from '../detect/column-names.ts';
import type { PatternDeclaration } from '../detect/own-patterns.ts';
import type { EngineName } from '../engines/engine-name.ts';
import type { ErrorLocation } from '../errors/healthrisk-error.ts';
import type { Assessment, Setting } from '../model/assessment.ts';
import { NO_CONTEXT } from '../model/context.ts';
import type { Delimiter, DialectOptions, Encoding } from '../model/csv.ts';
import type { Declarations } from '../model/declaration.ts';
import type { Release } from '../model/release.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Stage } from '../model/stage.ts';
import type { Waiver } from '../model/waiver.ts';

/** Declarations of which each may be absent. */
export type DeclaredSoFar = Partial<Omit<Declarations, 'missing'>> & {
  missing?: Partial<Declarations['missing']>;
};

/** What to assess, and how. Only `path` is needed. */
export interface AssessRequest {
  /**
   * CSV or JSON lines (gzip too), Parquet, or `-` for stdin. Several files, or a glob, are one
   * dataset of one schema.
   */
  path: string | readonly string[];
  /** Where `-` is read from. */
  stdin?: Readable;
  /** Roles, subject, missing values and channel; whatever is absent is not declared. */
  declared?: DeclaredSoFar;
  /**
   * Whether a Frictionless `datapackage.json` or `*.schema.json` beside the data is read; true when
   * absent. What is declared comes before what it says.
   */
  descriptor?: boolean;
  /** Forms of cells that only the holder of the data knows, such as their own patient number. */
  recognise?: readonly PatternDeclaration[];
  /** Names of rule packs, or paths of YAML files; `open-data` when empty. */
  rules?: readonly string[];
  /** Thresholds asked for beside the packs, which they can only tighten. */
  require?: readonly Requirement[];
  delimiter?: Delimiter;
  encoding?: Encoding;
  /** Where a CSV file follows other rules than RFC 4180; then csv-parse reads it. */
  dialect?: DialectOptions;
  header?: HeaderMode;
  engine?: EngineName;
  /** Has a second engine compute everything from the file again; a difference is an error. */
  verify?: boolean;
  /**
   * Looks for treatments under which the verdict would change, unless it is *publish*: until the
   * best is proved, or `isOver` says true. Reads the data again, so they must be files.
   */
  advise?: boolean | { isOver: () => boolean };
  /**
   * MiB for codes, dictionaries and class tables, at least {@link MEMORY_MIN}; half of the
   * machine's memory when absent.
   */
  maxMemory?: number;
  /** Keys of persons who objected to this use of their data; none of them may be in it. */
  optOut?: readonly string[];
  /** What somebody accepts although a criterion is not met; each lowers findings by one step. */
  waivers?: readonly Waiver[];
  /**
   * ISO date on which is judged: ages, what has ended, sources that apply from a date; today when
   * absent. One before today is said and not followed.
   */
  asOf?: string;
  /** Longest record in bytes. */
  recordSizeMax?: number;
  /** Bytes read of the file so far, and its size (null for stdin). */
  onProgress?: (read: number, total: number | null) => void;
}

/** First ISO date as of which may be judged: an earlier one is a slip, or wants nothing to apply. */
export const FIRST_DAY = '1900-01-01';

/** Least `maxMemory`, in MiB. */
export const MEMORY_MIN = 64;

/** A request with what only the command line knows. */
export interface ExamineRequest extends Omit<AssessRequest, 'advise'> {
  /** A stage of the run begins. */
  onStage?: (stage: Stage) => void;
  asOf: string;
  /** ISO date of the run, before which nothing is judged. */
  today: string;
  /** What lies beside the data, where that is known already; null: nothing. */
  described?: Descriptor | null;
  /** An older assessment that this one is compared with. */
  baseline?: Assessment;
  /** Effective settings and who gave each, for the report. */
  settings?: readonly Setting[];
  /** Where a declared column was named, when that was in a file. */
  locateColumn?: (name: string) => ErrorLocation | undefined;
  /** Where a waiver stands, when it came in a file. */
  locateWaiver?: (at: number, key: keyof Waiver) => ErrorLocation;
  /** Lists the records of small classes too. */
  atRisk?: boolean;
  /** The file is a release that was just written. */
  release?: Release;
}

/** The paths of a request, one or several. */
export function pathsOf({ path }: Pick<AssessRequest, 'path'>): readonly string[] {
  return typeof path === 'string' ? [path] : path;
}

/** Whatever was not declared: the cautious side of it. */
export function completeDeclarations(declared: DeclaredSoFar = {}): Declarations {
  return {
    columns: new Map(),
    noSensitiveColumn: false,
    subject: null,
    recordsArePersons: false,
    shape: null,
    channel: 'open',
    context: NO_CONTEXT,
    ...declared,
    missing: { tokens: null, policy: 'category', ...declared.missing },
  };
}
