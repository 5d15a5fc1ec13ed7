/** The practice of 11: what a small number of persons is where no applied criterion says it. */
export const SMALL_COUNT = 11;
