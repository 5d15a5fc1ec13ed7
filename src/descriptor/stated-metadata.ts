import { METADATA, type MetadataKey } from '../model/advice.ts';
import { PackageFiles } from './package-file.ts';

/** Properties of a Data Package, or of one of its resources, that state each fact. */
const PROPERTIES: Record<MetadataKey, readonly string[]> = {
  licence: ['licenses', 'license'],
  publisher: ['contributors', 'publisher', 'sources'],
  coverage: ['temporal', 'spatial', 'temporalCoverage', 'spatialCoverage'],
};

/**
 * Which facts that a catalogue needs the Data Package beside the data states: that it does, never
 * what. Coverage wants a period and a place; either counts, since not all data have both.
 * @param paths the files of one dataset; a fact counts where it is stated of every one
 * @throws HealthriskError E-DESCRIPTOR-SYNTAX, E-DESCRIPTOR-INVALID
 */
export async function statedMetadata(paths: readonly string[]): Promise<MetadataKey[]> {
  if (paths.includes('-')) return [];
  const packages = new PackageFiles();
  const stated = await Promise.all(paths.map((path) => packages.statementsOf(path)));
  return METADATA.filter((key) =>
    stated.every((objects) =>
      objects.some((object) => PROPERTIES[key].some((name) => isStated(object, name))),
    ),
  );
}

function isStated(object: object, name: string): boolean {
  if (!Object.hasOwn(object, name)) return false;
  const value: unknown = (object as Record<string, unknown>)[name];
  if (typeof value === 'string') return /\S/.test(value);
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
