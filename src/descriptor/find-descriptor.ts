import { HealthriskError } from '../errors/healthrisk-error.ts';
import { checkOf } from './check-shape.ts';
import { commonTokens, describedFields, type TableSchema } from './described-fields.ts';
import type { Descriptor } from './descriptor.ts';
import type { FoundSchema, SchemaElsewhere } from './found-schema.ts';
import { PackageFiles } from './package-file.ts';
import { roleContradictions } from './role-contradictions.ts';
import { tableSchemaFile } from './table-schema-file.ts';

/**
 * Reads what a Frictionless Data Package or Table Schema beside the data says about their columns:
 * the resource of `datapackage.json` that names the file, else a Table Schema named after it.
 * Versions 1 and 2. Nothing is fetched, and nothing outside the folder is read.
 * @param paths the files of one dataset; all must be described alike
 * @returns null where nothing describes them (standard input never is)
 * @throws HealthriskError E-DESCRIPTOR-SYNTAX, E-DESCRIPTOR-INVALID (the first by position, `others`
 *   holds the rest); E-USAGE where the files are described differently
 */
export async function findDescriptor(paths: readonly string[]): Promise<Descriptor | null> {
  if (paths.includes('-')) return null;
  const packages = new PackageFiles();
  let first: FoundSchema | SchemaElsewhere | null | undefined;
  for (const path of paths) {
    const found = await schemaFor(path, packages);
    if (first === undefined) first = found;
    else if (contentOf(found) !== contentOf(first)) throw describedDifferently();
  }
  if (first === undefined || first === null) return null;
  return 'schemaElsewhere' in first ? withoutSchema(first) : described(first);
}

async function schemaFor(
  data: string,
  packages: PackageFiles,
): Promise<FoundSchema | SchemaElsewhere | null> {
  const ofPackage = await packages.schemaOf(data);
  if (ofPackage !== null && !('schemaElsewhere' in ofPackage)) return ofPackage;
  return (await tableSchemaFile(data)) ?? ofPackage;
}

/** The same for schemas that say the same, wherever they stand. */
function contentOf(found: FoundSchema | SchemaElsewhere | null): string {
  if (found === null) return '';
  return 'schemaElsewhere' in found ? 'elsewhere' : JSON.stringify(found.schema);
}

async function described({ file, files, json, schema, at }: FoundSchema): Promise<Descriptor> {
  const check = await checkOf('table-schema');
  const problems = check(schema, at);
  if (problems.length > 0) throw json.error('E-DESCRIPTOR-INVALID', problems);
  const table = schema as TableSchema;
  const clashes = roleContradictions(table, at);
  if (clashes.length > 0) throw json.error('E-DESCRIPTOR-INVALID', clashes);

  const columns = describedFields(table);
  const { primaryKey = [], fields } = table;
  return {
    file,
    files,
    columns,
    missingTokens: commonTokens(columns.values()),
    primaryKey: typeof primaryKey === 'string' ? [primaryKey] : primaryKey,
    schemaElsewhere: false,
    locate: (column) => {
      const index = fields.findIndex(({ name }) => name === column);
      return index === -1 ? undefined : json.locate([...at, 'fields', index, 'name']);
    },
  };
}

function withoutSchema({ file }: SchemaElsewhere): Descriptor {
  return {
    file,
    files: [file],
    columns: new Map(),
    missingTokens: null,
    primaryKey: [],
    schemaElsewhere: true,
    locate: () => undefined,
  };
}

function describedDifferently(): HealthriskError {
  return new HealthriskError('E-USAGE', { problem: ['descriptors-differ'] });
}
