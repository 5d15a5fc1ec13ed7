/**
 * What a class is made of.
 * - `rows`: every record is a person; a class is one tuple of quasi-identifiers.
 * - `tuples`: a class is one tuple, its size the distinct persons who have it in some record.
 * - `histories`: a class is the multiset of tuples over all records of a person.
 */
export type ClassUnit = 'rows' | 'tuples' | 'histories';

/** How the sensitive values of one view are spread over the persons of a class. */
export interface ClassCounts {
  /** Persons of the class with at least one present value (n in alpha = max n_v / n). */
  present: number;
  /** View codes held by at least one person of the class, ascending. */
  values: Uint32Array;
  /** n_v: persons with that value in any of their rows in the class; parallel to `values`. */
  persons: Uint32Array;
  /** Persons per distinct set of values; sums to `present`, unless the question left them out.
   *  Any order. */
  sets: Uint32Array;
}

/**
 * One equivalence class, or several that no metric can tell apart. The object and its arrays are
 * reused from one class to the next: copy what must be kept.
 */
export interface EquivalenceClass {
  /** Distinct persons in the class, at least 1. */
  size: number;
  /** Persons an attacker cannot tell apart. Equal to `size` as long as nothing is estimated. */
  candidates: number;
  /** How many classes just like this one stand behind this record, at least 1. */
  times: number;
  /** Of each view that the question named, in its order; none, where it named none. */
  counts: readonly ClassCounts[];
}

/** Takes the classes of a question one after the other. */
export type ClassVisitor = (found: EquivalenceClass) => void;
