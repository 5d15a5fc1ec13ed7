/**
 * A second witness: classes and metrics by comparing everything with everything, O(n²), written from
 * the definitions alone. It shares no code with src/ on purpose, and never joins or hashes tuples.
 */
export {
  type NaiveClass,
  type NaiveTable,
  naiveClasses,
  naiveWhole,
} from './naive/classes.ts';
export {
  type NaiveDiversity,
  type NaiveJudgement,
  naiveCloseness,
  naiveDiversity,
} from './naive/diversity.ts';
export { type NaiveColumn, type NaiveRisks, naiveColumn, naiveRisks } from './naive/risks.ts';
