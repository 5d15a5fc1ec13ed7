/** How persons were counted. */
export const PERSON_UNITS = ['row', 'subject', 'subject-private'] as const;

/** One of {@link PERSON_UNITS}. */
export type PersonUnit = (typeof PERSON_UNITS)[number];
