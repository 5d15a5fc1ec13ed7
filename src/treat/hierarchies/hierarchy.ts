import type { Dictionary } from '../../model/table.ts';
import type { Step } from '../../model/treatment.ts';

/** The label that tells nothing: the top of every hierarchy, and what a form does not understand. */
export const ANY = '*';

/** One level of a hierarchy, from the values as they are (level 0) upward. */
export interface HierarchyLevel {
  step: Step;
  /** Dictionary code of the column -> code at this level. */
  map: Uint32Array;
  /** Label of each code at this level. */
  labels: Dictionary;
  /** Leaves of the hierarchy under each label. */
  leaves: Float64Array;
}

/**
 * How the values of one column become coarser, level by level. Two values that share a label share
 * one at every level above it.
 */
export interface Hierarchy {
  /** At least the values as they are. */
  levels: readonly HierarchyLevel[];
  /** Leaves in all: the values that there may be, those of the data if nobody says which. */
  leaves: number;
  /** The finest level that may be released. */
  least: number;
}

/** How a code of one level continues at a coarser one. */
export function upward(from: HierarchyLevel, to: HierarchyLevel): Uint32Array {
  const up = new Uint32Array(from.labels.length);
  for (let code = 0; code < from.map.length; code++) up[from.map[code]!] = to.map[code]!;
  return up;
}
