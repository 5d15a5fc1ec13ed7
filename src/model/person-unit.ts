/** How persons were counted; `group`: not at all, since every record is a group with a count. */
export const PERSON_UNITS = ['row', 'subject', 'subject-private', 'group'] as const;

/** One of {@link PERSON_UNITS}. */
export type PersonUnit = (typeof PERSON_UNITS)[number];
