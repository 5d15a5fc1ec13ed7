import type { SensitiveView } from '../model/table.ts';
import { type MeasuredColumn, type MeasurePlan, tupleUnit } from './measure-plan.ts';

/** Persons behind every value of a sensitive column in the whole table, by view. */
export type WholeTable = ReadonlyMap<SensitiveView, Float64Array>;

/** Counts everybody as one class, in every view of a sensitive column and as written. */
export async function wholeTable(
  plan: MeasurePlan,
  { levels }: MeasuredColumn,
): Promise<WholeTable> {
  const views = [...levels.views, ...[...levels.doubted.values()].flat(), levels.asWritten];
  const whole = new Map(views.map((view) => [view, new Float64Array(view.size)]));
  const question = { columns: [], unit: tupleUnit(plan.unit), views, sets: false };
  await plan.engine.classes(question, ({ counts, times }) => {
    for (const [at, view] of views.entries()) {
      const persons = whole.get(view)!;
      const { values, persons: held } = counts[at]!;
      for (const [index, value] of values.entries()) persons[value]! += held[index]! * times;
    }
  });
  return whole;
}

/** q: the persons who hold each value, divided by their sum. */
export function sharesOf(whole: WholeTable, view: SensitiveView): Float64Array {
  const persons = whole.get(view)!;
  const total = persons.reduce((sum, held) => sum + held, 0);
  return total === 0 ? persons : persons.map((held) => held / total);
}
