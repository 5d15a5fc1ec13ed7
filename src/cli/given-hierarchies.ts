import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { GivenHierarchies, GivenHierarchy } from '../treat/advice/options.ts';
import { readHierarchy } from './config/hierarchy.ts';
import type { WantedHierarchy } from './hierarchy-option.ts';
import type { KnownTable } from './table-request.ts';

/**
 * The hierarchies that treatments may use: those of the configuration, and in their place those of
 * `--hierarchy`. What the configuration generalises has a finest level, which no option may take away.
 * @throws HealthriskError E-USAGE where an option names a column that is generalised,
 *   E-CONFIG-HIERARCHY where its file cannot be used
 */
export async function givenHierarchies(
  { config, declared }: Pick<KnownTable, 'config' | 'declared'>,
  wanted: readonly WantedHierarchy[],
): Promise<GivenHierarchies> {
  const found = new Map<string, GivenHierarchy>();
  for (const [name, given] of config?.hierarchies ?? []) {
    // An option may have taken its role away.
    if (declared.columns.has(name)) found.set(name, given);
  }
  for (const { column, path } of wanted) {
    if (declared.columns.get(column)?.generalise !== undefined) {
      throw new HealthriskError('E-USAGE', { problem: ['hierarchy-of-generalised', { column }] });
    }
    found.set(column, { lines: await readHierarchy(path, path), file: path });
  }
  return found;
}
