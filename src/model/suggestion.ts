import type { Role } from './role.ts';
import type { Semantic } from './semantic.ts';

/** How sure recognition is: `high` needs no question, `low` is little more than a hint. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** One of {@link CONFIDENCES}. */
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * What a suggestion rests on. Shares (0..1) are of the distinct present values looked at, unless
 * said otherwise.
 *
 * - `name`: the column's name speaks of `semantic`.
 * - `form`: `share` of `values` distinct values have the form of `semantic`.
 * - `check-digits`: `share` of those have valid check digits.
 * - `lost-zeros`: `share` of the values have that form only with leading zeros put back.
 * - `name-contradicted`: the name speaks of `semantic`, and only `share` of the values have its form.
 * - `vocabulary`: `share` of the values are words that `semantic` is written in.
 * - `cells`: `share` of the cells looked at hold an identifier of `semantic` (evidence).
 * - `long-texts`: texts of `words` words on average, `share` of the records have one of their own.
 * - `one-value`: every present cell is the same.
 * - `repeats`: a key of which each value stands in `records` records on average.
 * - `unique`: no present value occurs twice.
 * - `masked-cells`: `share` of the cells are marks of suppressed counts.
 * - `top-coded`: the highest ages are one open group.
 * - `days`: ages in days, or months: as good as a date of birth.
 * - `neighbours`: the columns beside it are nearly all of `semantic`, and its values may be too.
 * - `descriptor`: a metadata file says what the column is.
 * - `pattern`: `share` of the values have the form that the configuration gives under `label`.
 */
export const SIGNAL_IDS = [
  'name',
  'form',
  'check-digits',
  'lost-zeros',
  'name-contradicted',
  'vocabulary',
  'cells',
  'long-texts',
  'one-value',
  'repeats',
  'unique',
  'masked-cells',
  'top-coded',
  'days',
  'neighbours',
  'descriptor',
  'pattern',
] as const;

/** One of {@link SIGNAL_IDS}. */
export type SignalId = (typeof SIGNAL_IDS)[number];

/** One thing that recognition rests on. Holds no value of the data. */
export interface Signal {
  id: SignalId;
  params: {
    semantic?: Semantic;
    /** 0..1 */
    share?: number;
    /** Distinct values looked at. */
    values?: number;
    words?: number;
    records?: number;
    /** Word of the configuration or the descriptor. */
    label?: string;
  };
}

/** What a column seems to be. */
export interface Suggestion {
  /** Empty: nothing was recognised. `unassessed`: it was, and cannot be assessed (free text). */
  roles: Role[];
  semantic: Semantic | null;
  confidence: Confidence;
  signals: Signal[];
}
