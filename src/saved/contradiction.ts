/** A place in the assessment that contradicts the rest of it, and what was expected there. */
export interface Contradiction {
  path: string;
  expected: string;
}
