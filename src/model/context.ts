import type { Quality } from './verdict.ts';

/**
 * What somebody may attest of a secure space and of those who work there. A restriction that asks
 * for nothing else is met where all that it asks for is attested.
 *
 * - `permit`: an authority, or whoever answers for the data, permitted this use of them.
 * - `certified-host`: whoever hosts them is certified for it.
 * - `permitted-purpose`: the purpose is one of those that the law allows.
 * - `opt-out-applied`: nobody who objected is in the data.
 * - `access-logs`: every access is logged, and the logs are kept.
 * - `no-reidentification`: users promised not to try to recognise anybody, nor to pass data on.
 * - `revocation`: access ends on a day, and can be taken back before.
 */
export const CONDITIONS = [
  'permit',
  'certified-host',
  'permitted-purpose',
  'opt-out-applied',
  'access-logs',
  'no-reidentification',
  'revocation',
] as const;

/** One of {@link CONDITIONS}. */
export type ConditionId = (typeof CONDITIONS)[number];

/** What data may be used for (Regulation (EU) 2025/327, article 53). */
export const PERMITTED_PURPOSES = [
  'public-health',
  'policy-and-regulation',
  'official-statistics',
  'education',
  'scientific-research',
  'care-improvement',
] as const;

/** What they may not (the same, article 54; French public health code, L.1461-1 V). */
export const PROHIBITED_PURPOSES = [
  'detrimental-decisions',
  'insurance-or-credit',
  'advertising',
  'promotion-to-professionals',
  'harmful-products',
  'against-ethics-law',
] as const;

/** Every purpose that can be declared. */
export const PURPOSES = [...PERMITTED_PURPOSES, ...PROHIBITED_PURPOSES] as const;

/** One of {@link PURPOSES}. */
export type Purpose = (typeof PURPOSES)[number];

/** Why the data may be handed on at all. */
export const BASES = ['anonymised', 'consent', 'legal-text'] as const;

/** One of {@link BASES}. */
export type BasisKind = (typeof BASES)[number];

/** Categories of data for secondary use (Regulation (EU) 2025/327, article 51(1)). */
export const EHDS_CATEGORIES = [...'abcdefghijklmnopq'] as const;

/** How far recognising somebody in the data would intrude on them (Ontario IPC, 2025). */
export const INVASIONS = ['low', 'medium', 'high'] as const;

/** One of {@link INVASIONS}. */
export type Invasion = (typeof INVASIONS)[number];

/** Who says so, and until when it holds. */
export interface Attested {
  /** Who answers for it. */
  by: string;
  /** Last day on which it holds; null: it does not end. */
  expires: string | null;
  /** Number, citation or name of what it rests on; null where there is none. */
  reference: string | null;
}

/**
 * What whoever hands the data on says of the circumstances: the law looks at uses, not only at data.
 * Nothing of it is checked; every report lists it with who said so.
 */
export interface Context {
  /** What the data are said to be. */
  quality: Quality | null;
  basis: (Attested & { kind: BasisKind }) | null;
  purpose: (Attested & { uses: readonly Purpose[] }) | null;
  recipient: 'public' | 'permit-holder' | null;
  /** Conditions that are attested, whether they still hold or not. */
  attested: readonly (Attested & { condition: ConditionId })[];
  /** Being in the data at all reveals something. */
  membership: 'sensitive' | null;
  /** Letters of {@link EHDS_CATEGORIES}. */
  categories: readonly string[];
  /** Null: nobody said, which counts as high. */
  invasion: Invasion | null;
  /** What a catalogue needs to know of the data; null where nobody said. */
  metadata: { licence: string | null; publisher: string | null; coverage: string | null };
}

/** Nobody said anything. */
export const NO_CONTEXT: Context = {
  quality: null,
  basis: null,
  purpose: null,
  recipient: null,
  attested: [],
  membership: null,
  categories: [],
  invasion: null,
  metadata: { licence: null, publisher: null, coverage: null },
};
