import type { examine } from '../../src/assess.ts';
import type { Role } from '../../src/model/role.ts';

/** A column and its right answers: the first one, and others as right. */
export interface LabelledColumn {
  name: string;
  roles: Role[][];
  types: string[];
}

export interface Label {
  header: 'yes' | 'no';
  aggregated: boolean;
  columns: LabelledColumn[];
}

export interface LabelledTable {
  name: string;
  path: string;
  label: Label;
}

export interface Prediction {
  /** `isAssumed`: nothing was recognised, and the role is the cautious side of not knowing. */
  columns: { name: string; roles: Role[]; semantic: string | null; isAssumed?: boolean }[];
  aggregated: boolean;
}

/** A table with what was predicted of it. */
export interface Pair {
  table: Pick<LabelledTable, 'name' | 'label'>;
  prediction: Prediction;
}

/** Recall and precision of one role, 0..1. */
export interface Figures {
  recall: number;
  precision: number;
  suggested?: number;
}

/** What was measured of a round at first sight. */
export interface FirstSight {
  round: number;
  tables: number;
  'direct-identifier': Figures;
  'quasi-identifier': Figures;
  why?: string;
}

export function firstSight(): FirstSight[];
export function parseLabel(text: string): Label;
export function readCorpus(): LabelledTable[];
export function predict(
  run: typeof examine,
  table: Pick<LabelledTable, 'path' | 'label'>,
): Promise<Prediction>;
export function predictCorpus(run: typeof examine): Promise<Pair[]>;
