import type { MetricValue } from '../model/metric.ts';
import { type MeasurePlan, tupleUnit } from './measure-plan.ts';

/** Persons who objected, by whatever says so; the most where several do. */
export async function measureObjections(plan: MeasurePlan): Promise<MetricValue[]> {
  const { objections } = plan.circumstances;
  if (objections.length === 0) return [];
  const base = { id: 'opted-out-persons', unit: 'persons' } as const;
  let most = 0;
  for (const said of objections) {
    const persons = said.by === 'keys' ? said.persons : await withoutConsent(plan, said.view);
    if (persons === null) return [{ ...base, value: null, reason: 'no-subject' }];
    most = Math.max(most, persons);
  }
  return [{ ...base, value: most }];
}

type View = Extract<MeasurePlan['circumstances']['objections'][number], { by: 'consent' }>['view'];

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
