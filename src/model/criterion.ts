import type { ConditionId, Invasion, Purpose } from './context.ts';
import type { MetricId } from './metric.ts';
import type { Role } from './role.ts';
import type { Bilingual, Channel, Effect, Grounds, Location, Shape, Source } from './rule.ts';
import type { Semantic } from './semantic.ts';
import type { UnitTable } from './unit-table.ts';

/** Comparison of an observed value with a threshold. */
export const OPERATORS = ['>=', '<=', '>', '<'] as const;

/** One of {@link OPERATORS}. */
export type Operator = (typeof OPERATORS)[number];

/** In which circumstances a criterion applies; a key that is absent asks for nothing. */
export interface OnlyIf {
  /** Some sensitive column was declared as severe. */
  severity?: 'high';
  /** The data were said to be of one of these categories (article 51(1) of the EHDS). */
  categories?: readonly string[];
  /** Recognising somebody would intrude so far; where nobody said, `high`. */
  invasion?: Invasion;
}

/** What every criterion carries, whatever its kind. */
export interface CriterionBase {
  /** Stable, never reused: kebab-case, unique in its pack. */
  id: string;
  title: Bilingual;
  advice: Bilingual;
  source: Source;
  /** Channels it speaks of, and what failing does there. A channel not named is not judged by it. */
  onFail: Partial<Record<Channel, Effect>>;
  shapes: readonly Shape[];
  /** Absent: always. */
  onlyIf?: OnlyIf;
  /** Failing in a secure space has no effect where all of these are attested; none: nothing helps. */
  metBy?: readonly ConditionId[];
  /** Where it stands in its pack. */
  location: Location;
}

/** A metric against a threshold; per sensitive column where the metric is. */
export interface ThresholdCriterion extends CriterionBase {
  kind: 'threshold';
  metric: MetricId;
  op: Operator;
  threshold: number;
  /** Parameters the metric entry must have (`l` of recursive (c,l), `k` of share-below-k). */
  params: { l?: number; k?: number };
  /** Only for `prosecutor-risk-max`: the integer that the source publishes with the risk. */
  k?: number;
}

/** No column may be a direct identifier of the given sort. */
export interface IdentifierCriterion extends CriterionBase {
  kind: 'identifier';
  sort: 'clear' | 'pseudonym';
}

/** Every present, not harmless sensitive value as written is held by at least k persons. */
export interface RareValueCriterion extends CriterionBase {
  kind: 'rare-value';
  threshold: number;
}

/** No column may have one of the roles or meanings. */
export interface ForbiddenCriterion extends CriterionBase {
  kind: 'forbidden';
  roles: readonly Role[];
  semantics: readonly Semantic[];
}

/** Units of time from fine to coarse. */
export const DATE_UNITS = ['day', 'month', 'year'] as const;

/** Every date is at least so coarse. */
export interface DateGranularityCriterion extends CriterionBase {
  kind: 'date-granularity';
  finest: (typeof DATE_UNITS)[number];
}

/**
 * Geographic units from fine to coarse. `postal-prefix` is the beginning of a postcode, as long as
 * the criterion says.
 */
export const GEO_LEVELS = [
  'point',
  'iris',
  'commune',
  'postal-prefix',
  'departement',
  'region',
  'country',
] as const;

/** One of {@link GEO_LEVELS}. */
export type GeoLevel = (typeof GEO_LEVELS)[number];

/** Every place is at least so coarse. */
export interface GeographyCriterion extends CriterionBase {
  kind: 'geography';
  finest: GeoLevel;
  /** Characters of a postcode that may stay, as an exception where `finest` is coarser. */
  characters?: number;
}

/** No age above this one is told apart from others above it, by an age or a date of birth. */
export interface AgeTopCodeCriterion extends CriterionBase {
  kind: 'age-top-code';
  age: number;
}

/** No geographic unit named in the data has fewer inhabitants than this. */
export interface UnitPopulationCriterion extends CriterionBase {
  kind: 'unit-population';
  semantics: readonly Semantic[];
  /** Characters of the text that name the unit. */
  prefix: number;
  population: number;
  /** Units known to have fewer; without a table, all others are known to have more. */
  below: readonly string[];
  table?: UnitTable; // where `below` comes from: a unit that is not in it cannot be judged
}

/** At least so many persons share every combination on a named set of columns, whatever was declared. */
export interface ColumnSetCriterion extends CriterionBase {
  kind: 'column-set';
  /** Kebab-case name of the set. */
  set: string;
  /** Meanings of its columns. */
  semantics: readonly Semantic[];
  /** Columns of the set that must be there for the criterion to mean anything. */
  least: number;
  threshold: number;
}

/** Nobody who objected is in the data. */
export interface OptOutCriterion extends CriterionBase {
  kind: 'opt-out';
}

/** The data are not handed on for one of these purposes. */
export interface PurposeCriterion extends CriterionBase {
  kind: 'purpose';
  prohibited: readonly Purpose[];
}

/** Every count of a table of counts is zero, masked, or at least so large. */
export interface CellMinimumCriterion extends CriterionBase {
  kind: 'cell-minimum';
  threshold: number;
}

/** What a source asks for and the tool cannot measure yet. */
export const UNMEASURED = [
  'derivable-cells',
  'dominance',
  'rounding',
  'unanimous-cells',
  'population-uniqueness',
] as const;

/** Something that the tool does not measure: never evaluable, so that silence is not taken for safety. */
export interface UnmeasuredCriterion extends CriterionBase {
  kind: 'unmeasured';
  about: (typeof UNMEASURED)[number];
}

/** What the tool itself has to say: one check each, reserved for pack `core`. */
export const CORE_CHECKS = [
  'unassessed-column',
  'free-text',
  'assumed-column',
  'roles-guessed',
  'sensitive-undeclared',
  'unit-unknown',
  'aggregated-table',
  'dialect-declared',
  'ignored-singles-out',
  'identifier-by-evidence',
  'strategic-column',
  'released-subject-key',
  'subject-to-drop',
  'generalisation-to-apply',
  'missing-quasi-identifier',
  'objected',
  'prohibited-purpose',
  'membership-sensitive',
  'channel-not-covered',
  'evidence-missing',
  'quality-overstated',
] as const;

/** One of {@link CORE_CHECKS}. */
export type CoreCheck = (typeof CORE_CHECKS)[number];

/** A check of the tool itself; its id is the name of the check. */
export interface CoreCriterion extends CriterionBase {
  kind: 'core';
  id: CoreCheck;
  /** What a restriction by it means. */
  grounds: Grounds;
}

/** One criterion of a pack. */
export type Criterion =
  | ThresholdCriterion
  | IdentifierCriterion
  | RareValueCriterion
  | ForbiddenCriterion
  | DateGranularityCriterion
  | GeographyCriterion
  | AgeTopCodeCriterion
  | UnitPopulationCriterion
  | ColumnSetCriterion
  | OptOutCriterion
  | PurposeCriterion
  | CellMinimumCriterion
  | UnmeasuredCriterion
  | CoreCriterion;

/** What a criterion is about, and so how it is judged. */
export type CriterionKind = Criterion['kind'];

/** The kinds that a pack of anybody's may have. */
export const PACK_KINDS = [
  'threshold',
  'identifier',
  'rare-value',
  'forbidden',
  'date-granularity',
  'geography',
  'age-top-code',
  'unit-population',
  'column-set',
  'opt-out',
  'purpose',
  'cell-minimum',
  'unmeasured',
] as const satisfies readonly CriterionKind[];

/** One of {@link PACK_KINDS}. */
export type PackKind = (typeof PACK_KINDS)[number];

/**
 * What a criterion demands beside metric and threshold, as its finding keeps it, so that the finding
 * can be judged again without the pack.
 */
export type Demand = Partial<
  Pick<ForbiddenCriterion, 'roles' | 'semantics'> &
    Pick<AgeTopCodeCriterion, 'age'> &
    Pick<UnitPopulationCriterion, 'prefix' | 'population'> &
    Pick<ColumnSetCriterion, 'set' | 'least'> &
    Pick<PurposeCriterion, 'prohibited'> &
    Pick<GeographyCriterion, 'characters'>
> & {
  finest?: DateGranularityCriterion['finest'] | GeoLevel;
  unmeasured?: UnmeasuredCriterion['about'];
};
