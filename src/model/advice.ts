/** Facts about a dataset that a catalogue needs. */
export const METADATA = ['licence', 'publisher', 'coverage'] as const;

/** One of {@link METADATA}. */
export type MetadataKey = (typeof METADATA)[number];

/** Ids of the advice that is given beside a verdict. */
export const ADVICE_IDS = [
  'missing-metadata',
  'gaps-in-series',
  'gaps-in-periods',
  'gaps-in-grid',
  'many-small-files',
] as const;

/** One of {@link ADVICE_IDS}. */
export type AdviceId = (typeof ADVICE_IDS)[number];

/** Parameters of the sentences: counts, keys and periods read off the names of files. */
export interface AdviceParams {
  /** What nobody stated. */
  metadata?: readonly MetadataKey[];
  /** Periods that are missing, as `2024` or `2024-03`; the first of them. */
  periods?: readonly string[];
  /** Columns of periods, and of places. */
  columns?: readonly string[];
  /** How many are missing in all. */
  missing?: number;
  /** How many there would be without a gap. */
  expected?: number;
  files?: number;
  /** Records below which a file counts as small. */
  records?: number;
}

/** Something that would make the publication better, and that never changes a verdict. */
export interface Advice {
  id: AdviceId;
  params: AdviceParams;
}
