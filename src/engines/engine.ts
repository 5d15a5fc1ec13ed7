import type { ClassUnit, ClassVisitor } from '../model/class.ts';
import type { SensitiveView } from '../model/table.ts';

/** A question about equivalence classes. */
export interface ClassQuestion {
  /** Positions of the columns that make the classes; none: one class of everybody. */
  columns: readonly number[];
  unit: ClassUnit;
  /** Every class comes with the counts of these views, all of one column. */
  views?: readonly SensitiveView[];
  /** False: nobody looks at `sets` of the counts, which may then be empty. Default: true. */
  sets?: boolean;
}

/**
 * Answers questions about one encoded table. Every engine gives the same classes for the same
 * question, in any order; classes that no metric can tell apart may come as one with `times` > 1.
 */
export interface Engine {
  readonly name: string;
  /** Calls `visit` once per class. The sum of size x times is checked before it resolves. */
  classes(question: ClassQuestion, visit: ClassVisitor): Promise<void>;
  /**
   * The classes of all the question's columns but one, for each of them in turn.
   * @param visitorOf who takes the classes without a column
   */
  withoutEach(question: ClassQuestion, visitorOf: (column: number) => ClassVisitor): Promise<void>;
  /** Rows (0-based, ascending) whose class holds fewer than `k` persons. */
  rowsInClassesBelow(question: ClassQuestion, k: number): Promise<Uint32Array>;
}
