import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { MetricId } from '../model/metric.ts';
import type { ColumnFate, TreatmentPlan } from '../model/plan.ts';
import { readTextFile } from '../yaml/read-text-file.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { planSchema, type WrittenPlan } from './schema.ts';

const CODES = { syntax: 'E-PLAN-SYNTAX', invalid: 'E-PLAN-INVALID' } as const;

/**
 * Reads a plan and checks its form; whether it fits the data is seen with the data.
 * @throws HealthriskError E-PLAN-NOT-FOUND, E-PLAN-SYNTAX, E-PLAN-INVALID
 */
export async function readPlan(path: string): Promise<TreatmentPlan> {
  const file = await readTextFile(path);
  if (file.problem !== null) {
    const isText = file.problem === 'too-large' || file.problem === 'not-utf-8';
    throw new HealthriskError(isText ? 'E-PLAN-SYNTAX' : 'E-PLAN-NOT-FOUND', {
      problem: ['plan-unreadable', file],
      location: { file: path },
    });
  }
  return fromWritten(readYaml(file.text, path, planSchema, CODES).value);
}

function fromWritten({ require = {}, columns, ...plan }: WrittenPlan): TreatmentPlan {
  return {
    ...plan,
    require: Object.entries(require).map(([metric, threshold]) => ({
      metric: metric as MetricId,
      threshold: threshold!,
    })),
    columns: Object.entries(columns).map(([column, fate]): ColumnFate => ({ column, ...fate })),
  };
}
