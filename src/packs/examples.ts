import type { Criterion, PackExample } from '../model/pack.ts';
import type { CheckedYaml } from '../yaml/read-yaml.ts';
import type { YamlProblem } from '../yaml/schema-problems.ts';
import type { PackFile } from './schema.ts';

/**
 * The examples that a pack's file holds.
 * @param criteria of the pack, those it extends included
 * @throws HealthriskError E-PACK-INVALID where one expects something of a criterion that is not there
 */
export function examplesOf(
  yaml: CheckedYaml<PackFile>,
  criteria: readonly Criterion[],
): PackExample[] {
  const { examples = [] } = yaml.value;
  const unknown = examples.flatMap(({ expect }, index) =>
    Object.keys(expect)
      .filter((id) => criteria.every((criterion) => criterion.id !== id))
      .map(
        (id): YamlProblem => ({
          path: ['examples', index, 'expect', id],
          problem: ['example-unknown-criterion', { criterion: id }],
        }),
      ),
  );
  if (unknown.length > 0) throw yaml.error('E-PACK-INVALID', unknown);
  return examples.map((example, index) => ({
    ...example,
    // A block text begins below its key.
    configLine: yaml.locate(['examples', index, 'config'], 'key').line + 1,
    location: yaml.locate(['examples', index]),
  }));
}
