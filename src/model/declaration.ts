import type { Context } from './context.ts';
import type { Channel, Shape } from './pack.ts';
import type { DECLARABLE_ROLES, RoleSource } from './role.ts';
import type { Semantic } from './semantic.ts';

/** A role that a person may declare. */
export type DeclarableRole = (typeof DECLARABLE_ROLES)[number];

/** Levels at which the diversity of a sensitive column may be judged. */
export const JUDGE_LEVELS = ['value', 'icd10-category', 'band'] as const;

/** One of {@link JUDGE_LEVELS}. */
export type JudgeLevel = (typeof JUDGE_LEVELS)[number];

/** Missing quasi-identifiers are a value like any other, or refuse. */
export const MISSING_POLICIES = ['category', 'refuse'] as const;

/** One of {@link MISSING_POLICIES}. */
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/** How a column is to be coarsened before release; measured as if it had been. */
export type Generalisation =
  | { date: 'month' | 'year' }
  | { band: number }
  | { prefix: number }
  | { hierarchy: readonly (readonly string[])[]; level: number };

/** What somebody declared about one column. Values in it never leave the tool. */
export interface ColumnDeclaration {
  roles: DeclarableRole[];
  /**
   * Who says so; absent: a person (`declared`). `detected` and `assumed` are suggestions written down
   * that nobody confirmed: they count as if they had just been made.
   */
  roleFrom?: RoleSource;
  /** What the column means; heard where recognition finds no meaning, or a place of unknown size. */
  semantic?: Semantic;
  generalise?: Generalisation;
  /** Sensitive: values whose disclosure cannot hurt. */
  harmless?: readonly string[];
  /** Sensitive: what no value means; `none`: nothing to disclose. */
  missingMeans?: 'none' | 'unknown';
  /** Sensitive: numbers or ISO dates whose ranks may be compared (t-closeness). */
  ordered?: boolean;
  judgeAt?: JudgeLevel;
  /** Sensitive: learning it would hurt more than usual (HIV, psychiatry, abortion, rare diseases). */
  severity?: 'high';
  /** Consent: the texts that give it; anything else, and nothing, does not. Null: usual words. */
  given?: readonly string[];
  /** Ignored: why, and who says so. Both lift the finding on rare values. */
  reason?: string;
  by?: string;
}

/** Everything declared about a dataset, flags and config merged. */
export interface Declarations {
  /** By column name. */
  columns: ReadonlyMap<string, ColumnDeclaration>;
  /** `sensitive: []`: somebody says that no column is sensitive. */
  noSensitiveColumn: boolean;
  subject: { column: string; released: boolean } | null;
  /** `unit: person`: somebody says that every record is a person. */
  recordsArePersons: boolean;
  /** What a record is, as somebody says; null: the data decide. */
  shape: Shape | null;
  missing: {
    /** Replaces the default tokens; null: the defaults. */
    tokens: readonly string[] | null;
    policy: MissingPolicy;
  };
  channel: Channel | 'all';
  /** What is said of the circumstances. */
  context: Context;
}
