import type { TreatmentPlan } from '../model/plan.ts';
import { writeYaml, type YamlEntry } from '../yaml/write-yaml.ts';

/**
 * A plan as the text of a file, which {@link readPlan} reads back.
 * @param head comment at the top, by lines
 */
export function writePlan(plan: TreatmentPlan, head: readonly string[]): string {
  const { schema, goal, channel, packs, require, suppression, columns } = plan;
  const asked = Object.fromEntries(require.map(({ metric, threshold }) => [metric, threshold]));
  return writeYaml(head, [
    { key: 'schema', value: schema },
    { key: 'goal', value: goal },
    { key: 'channel', value: channel },
    { key: 'packs', value: { line: packs } },
    ...(require.length === 0 ? [] : [{ key: 'require', value: { line: asked } }]),
    { key: 'suppression', value: suppression },
    {
      key: 'columns',
      value: columns.map(
        ({ column, drop, write }): YamlEntry => ({
          key: column,
          value: { line: drop === undefined ? { write: { ...write } } : { drop } },
        }),
      ),
    },
  ]);
}
