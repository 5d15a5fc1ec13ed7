import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { MetricId } from '../model/metric.ts';
import type { ColumnFate, TreatmentPlan } from '../model/plan.ts';
import { readTextFile } from '../yaml/read-text-file.ts';
import { type CheckedYaml, readYaml } from '../yaml/read-yaml.ts';
import { planSchema, type WrittenPlan } from './schema.ts';

const CODES = { syntax: 'E-PLAN-SYNTAX', invalid: 'E-PLAN-INVALID' } as const;

/** A plan of a file. */
export interface LoadedPlan {
  plan: TreatmentPlan;
  /** Place of a key, or of the nearest one above it. */
  locate: CheckedYaml<WrittenPlan>['locate'];
}

/**
 * Reads a plan and checks its form; whether it fits the data is seen with the data.
 * @throws HealthriskError E-PLAN-NOT-FOUND, E-PLAN-SYNTAX, E-PLAN-INVALID
 */
export async function readPlan(path: string): Promise<LoadedPlan> {
  const file = await readTextFile(path);
  if (file.problem !== null) {
    const isText = file.problem === 'too-large' || file.problem === 'not-utf-8';
    throw new HealthriskError(isText ? 'E-PLAN-SYNTAX' : 'E-PLAN-NOT-FOUND', {
      problem: ['plan-unreadable', file],
      location: { file: path },
    });
  }
  const { value, locate } = readYaml(file.text, path, planSchema, CODES);
  return { plan: fromWritten(value), locate };
}

function fromWritten({ require = {}, columns, ...plan }: WrittenPlan): TreatmentPlan {
  return {
    ...plan,
    require: Object.entries(require).map(([metric, threshold]) => ({
      metric: metric as MetricId,
      threshold: threshold!,
    })),
    columns: Object.entries(columns).map(
      // The schema has looked: one of the two is there.
      ([column, { drop, write }]) => ({ column, ...(drop ? { drop } : { write }) }) as ColumnFate,
    ),
  };
}
