import type { MetricValue } from '../model/metric.ts';
import { type MeasurePlan, type Objections, tupleUnit } from './measure-plan.ts';

/** Persons who objected, by whatever says so; the most where several do. */
export async function measureObjections(plan: MeasurePlan): Promise<MetricValue[]> {
  const { objections } = plan.circumstances;
  if (objections.length === 0) return [];
  const base = { id: 'opted-out-persons', unit: 'persons' } as const;
  let most = 0;
  for (const said of objections) {
    const persons = await personsOf(plan, said);
    if (persons === null) return [{ ...base, value: null, reason: 'no-subject' }];
    most = Math.max(most, persons);
  }
  return [{ ...base, value: most }];
}

/** Null where nobody says who the persons are; a record that is a group has none to name. */
function personsOf(plan: MeasurePlan, said: Objections): number | null | Promise<number> {
  if (plan.shape === 'aggregate') return null;
  return said.by === 'keys' ? said.persons : withoutConsent(plan, said.view);
}

type View = Extract<Objections, { by: 'consent' }>['view'];

/** Persons with a record in which consent is not given. */
async function withoutConsent({ engine, unit }: MeasurePlan, view: View): Promise<number> {
  let persons = 0;
  const question = { columns: [], unit: tupleUnit(unit), views: [view], sets: false };
  await engine.classes(question, ({ counts, times }) => {
    const { values, persons: held } = counts[0]!;
    for (const [at, value] of values.entries()) if (value === 1) persons += held[at]! * times;
  });
  return persons;
}
