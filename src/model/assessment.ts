import type { Advice } from './advice.ts';
import type { Column } from './column.ts';
import type { Comparison } from './comparison.ts';
import type { Context } from './context.ts';
import type { DecidedAgain } from './decided.ts';
import type { MissingPolicy } from './declaration.ts';
import type { JudgedEntry } from './facts.ts';
import type { Finding } from './finding.ts';
import type { MetricValue } from './metric.ts';
import type { Channel, Shape } from './pack.ts';
import type { PersonUnit } from './person-unit.ts';
import type { Treatments } from './treatments.ts';
import type { Decision } from './verdict.ts';
import type { AppliedWaiver } from './waiver.ts';

export { PERSON_UNITS, type PersonUnit } from './person-unit.ts';

/** Something that was taken for granted. `id` names the sentence, `params` fills it. */
export interface Assumption {
  id: AssumptionId;
  /** Column it is about; null for the whole table. */
  of: string | null;
  params: Record<string, string | number | boolean | null>;
}

/** Ids of the sentences under "assumed". */
export const ASSUMPTION_IDS = [
  'as-of-in-the-past',
  'target-is-in-file',
  'rows-are-persons',
  'rows-without-subject-are-one-person',
  'key-held-apart',
  'rows-are-groups',
  'judged-as-microdata',
  'missing-is-a-category',
  'missing-tokens-declared',
  'no-sensitive-column',
  'harmless-values-declared',
  'missing-means-none',
  'missing-means-unknown',
  'ordered-declared',
  'ordered-not-applicable',
  'meaning-declared',
  'judged-level-declared',
  'judged-at-level',
  'sensitive-also-quasi-identifier',
  'diversity-without-own-column',
  'weight-is-quasi-identifier',
  'ignored-by-declaration',
  'quasi-identifier-generalised',
  'empty-lines-skipped',
  'dialect-declared',
  'objections-listed',
  'pattern-unmatched',
  'roles-detected',
  'pack-added',
  'pack-silent',
  'open-data-not-applied',
] as const;

/** One of {@link ASSUMPTION_IDS}. */
export type AssumptionId = (typeof ASSUMPTION_IDS)[number];

/** One effective setting and who gave it. */
export interface Setting {
  name: string;
  value: string;
  from: 'flag' | 'config' | 'default';
}

/** Why an engine was taken. */
export const ENGINE_REASONS = ['asked-for', 'codes-fit-in-memory', 'codes-exceed-memory'] as const;

/** One of {@link ENGINE_REASONS}. */
export type EngineReason = (typeof ENGINE_REASONS)[number];

/** A pack that was applied. */
export interface AppliedPack {
  id: string;
  version: string;
  sha256: string;
  /** `required`: what `--require` asks for. */
  from: 'default' | 'named' | 'added' | 'required';
}

/**
 * Everything known after a run: aggregates only, enough to render every format and to decide again
 * without the data. Same input, same bytes, except `run`.
 */
export interface Assessment extends Decision {
  schema: 'healthrisk.assessment/v1';
  /** The channel judged; `all` judges each and reports the worst. */
  channel: Channel | 'all';
  shape: Shape;
  dataset: {
    /** Base name of the file, or `stdin`; of several, the first's and how many more: `a.csv +11`. */
    name: string;
    /** Of all files together, as stored. */
    bytes: number;
    /**
     * SHA-256 of the file, hex; of several, that of a list of theirs, each followed by a line feed.
     */
    sha256: string;
    /** In the order read; `rows` are records, header not counted. */
    files: { name: string; bytes: number; sha256: string; rows: number }[];
    format: string;
    /** How a text format is written; null for others. */
    text: { encoding: string; delimiter: string | null } | null;
    rows: number;
    /** Null: records are groups, and nobody can say how many persons are behind all of them. */
    persons: number | null;
    columns: Column[];
  };
  packs: AppliedPack[];
  policy: {
    missing: MissingPolicy;
    unit: PersonUnit;
    engine: string;
    engineReason: EngineReason;
    /** ISO date on which was judged: ages, what had ended, sources that apply from a date. */
    asOf: string;
    settings: Setting[];
  };
  /** What was said of the circumstances, by whom. */
  context: Context;
  metrics: MetricValue[];
  /** Which entries criteria on sensitive columns read. */
  judged: JudgedEntry[];
  /** [size in persons, number of classes], ascending by size. */
  classSizes: [number, number][];
  /** The same of single tuples, where `classSizes` is of whole histories; null elsewhere. */
  classSizesRecord: [number, number][] | null;
  findings: Finding[];
  /** Waivers for this dataset, used or not, in the order of their file. */
  waivers: AppliedWaiver[];
  assumptions: Assumption[];
  /** What would make the publication better; no verdict depends on it. */
  advice: Advice[];
  /** Only where somebody asked what would change the verdict, and something has to. */
  treatments?: Treatments;
  /** Only where it was compared with an older assessment. */
  baseline?: Comparison;
  /** Only where it was decided again, without the data. */
  decided?: DecidedAgain;
  run: {
    version: string;
    node: string;
    command: string;
    startedAt: string;
    elapsedMs: number;
  };
}
