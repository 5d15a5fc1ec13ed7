import { basename, dirname, join } from 'node:path';
import type { PathPart } from '../yaml/text.ts';
import { checkOf } from './check-shape.ts';
import type { FoundSchema, SchemaElsewhere } from './found-schema.ts';
import { pathInside, staysInside } from './inside-folder.ts';
import { DATA_PACKAGE_KEYS, TABLE_SCHEMA_KEYS } from './known-keys.ts';
import { type ParsedJson, readJson } from './read-json.ts';

/** Name of a Data Package. */
const PACKAGE_FILE = 'datapackage.json';

/** A resource that fits the JSON Schema. */
interface Resource {
  path?: string | readonly string[];
  schema?: unknown;
}

/** The Data Package of a folder. */
interface DataPackage {
  file: string;
  json: ParsedJson;
  resources: readonly Resource[];
}

/** Reads each folder's Data Package once, however many of its files are asked about. */
export class PackageFiles {
  readonly #folders = new Map<string, Promise<DataPackage | null>>();
  readonly #schemas = new Map<string, Promise<ParsedJson | null>>();

  /**
   * The schema of the resource that names a data file.
   * @returns null where there is no package, none of its resources names the file, or the one that
   *   does has no schema
   * @throws HealthriskError E-DESCRIPTOR-SYNTAX, E-DESCRIPTOR-INVALID
   */
  async schemaOf(data: string): Promise<FoundSchema | SchemaElsewhere | null> {
    const folder = dirname(data);
    const found = await this.#package(folder);
    if (found === null) return null;
    const { file, json, resources } = found;
    const index = resources.findIndex((resource) => namesFile(resource, basename(data)));
    const schema = resources[index]?.schema;
    if (schema === undefined) return null;
    const at: PathPart[] = ['resources', index, 'schema'];
    if (typeof schema !== 'string') return { file, files: [file], json, schema, at };

    const path = pathInside(schema);
    if (path === null || !(await staysInside(folder, path))) return { file, schemaElsewhere: true };
    const other = join(folder, path);
    const referred = await this.#schema(other);
    if (referred === null) {
      throw json.error('E-DESCRIPTOR-INVALID', [{ path: at, problem: ['schema-file-missing'] }]);
    }
    return { file, files: [file, other], json: referred, schema: referred.raw, at: [] };
  }

  /** The package and its resource that name a data file; empty where none does. */
  async statementsOf(data: string): Promise<readonly object[]> {
    const found = await this.#package(dirname(data));
    const resource = found?.resources.find((one) => namesFile(one, basename(data)));
    return found === null || resource === undefined ? [] : [found.json.raw as object, resource];
  }

  #package(folder: string): Promise<DataPackage | null> {
    let found = this.#folders.get(folder);
    if (found === undefined) {
      found = readPackage(join(folder, PACKAGE_FILE));
      this.#folders.set(folder, found);
    }
    return found;
  }

  #schema(path: string): Promise<ParsedJson | null> {
    let found = this.#schemas.get(path);
    if (found === undefined) {
      found = readJson(path, TABLE_SCHEMA_KEYS);
      this.#schemas.set(path, found);
    }
    return found;
  }
}

async function readPackage(file: string): Promise<DataPackage | null> {
  const json = await readJson(file, DATA_PACKAGE_KEYS);
  if (json === null) return null;
  const check = await checkOf('data-package');
  const problems = check(json.raw, []);
  if (problems.length > 0) throw json.error('E-DESCRIPTOR-INVALID', problems);
  return { file, json, resources: (json.raw as { resources: readonly Resource[] }).resources };
}

/** The data lie in the folder of the package, so that their path is their name. */
function namesFile({ path = [] }: Resource, name: string): boolean {
  const paths = typeof path === 'string' ? [path] : path;
  return paths.some((written) => pathInside(written) === name);
}
