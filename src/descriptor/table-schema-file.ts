import { basename, dirname, extname, join } from 'node:path';
import type { FoundSchema } from './found-schema.ts';
import { TABLE_SCHEMA_KEYS } from './known-keys.ts';
import { readJson } from './read-json.ts';

const ENDING = '.schema.json';

/**
 * The Table Schema named after a data file: `stays.csv.schema.json`, else `stays.schema.json`. A JSON
 * Schema of that name describes something else and is passed over.
 * @throws HealthriskError E-DESCRIPTOR-SYNTAX
 */
export async function tableSchemaFile(data: string): Promise<FoundSchema | null> {
  for (const name of namesFor(basename(data))) {
    const file = join(dirname(data), name);
    const json = await readJson(file, TABLE_SCHEMA_KEYS);
    if (json === null || isJsonSchema(json.raw)) continue;
    return { file, files: [file], json, schema: json.raw, at: [] };
  }
  return null;
}

function namesFor(data: string): string[] {
  const plain = data.toLowerCase().endsWith('.gz') ? data.slice(0, -3) : data;
  const bare = plain.slice(0, plain.length - extname(plain).length);
  return [...new Set([data, plain, bare])].map((name) => `${name}${ENDING}`);
}

/** Both kinds of schema share the ending; only one has fields. */
function isJsonSchema(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Object.hasOwn(raw, 'fields')) return false;
  const named = '$schema' in raw && String(raw.$schema).includes('json-schema.org');
  return named || Object.hasOwn(raw, 'properties') || Object.hasOwn(raw, '$defs');
}
