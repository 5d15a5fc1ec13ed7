import type { KeyFate, TreatmentPlan } from '../../model/plan.ts';
import type { Goal, LossId } from '../../model/treatment.ts';
import type { SearchProgress } from '../search/search.ts';

/** Lines of a hierarchy, as `hierarchyLines` gives them, and the name of their file in messages. */
export interface GivenHierarchy {
  lines: readonly (readonly string[])[];
  file: string;
}

/** Hierarchies by the name of the column. */
export type GivenHierarchies = ReadonlyMap<string, GivenHierarchy>;

/** What is looked for, and how far. */
export interface AdviceOptions {
  goal: Goal;
  /** Share (0..1) of the records that may be left out. */
  suppression: number;
  /** Names of columns to leave out. */
  drop: readonly string[];
  /** What becomes of a released key of the persons: it goes, or a random one takes its place. */
  key: KeyFate;
  /** Levels that are settled: nothing is searched then. */
  plan?: TreatmentPlan;
  /** Levels that columns may take; one that declarations generalise takes those of its declaration. */
  hierarchies: GivenHierarchies;
  /** What is made small. */
  loss: LossId;
  /** Treatments to return at most, at least 1. */
  plansMax: number;
  /** True ends the search with the best so far. */
  isOver?: () => boolean;
  onProgress?: (progress: SearchProgress) => void;
}

/** What nobody asks for otherwise. */
export const USUAL_ADVICE: AdviceOptions = {
  goal: 'publish',
  suppression: 0.02,
  drop: [],
  key: 'drop',
  hierarchies: new Map(),
  loss: 'loss',
  plansMax: 4,
};
