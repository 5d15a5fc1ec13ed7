import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HealthriskError } from '../../src/errors/healthrisk-error.ts';
import { emptyFolder } from '../support/run.ts';

/** A new folder with these files; what is no text is written as JSON. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A package of one table. */
export function packageOf(schema: unknown, path: unknown = 'stays.csv') {
  return { resources: [{ name: 'stays', path, schema }] };
}

/** A Table Schema of fields that have a name and more. */
export function schemaOf(fields: Record<string, object>, more: object = {}) {
  return { fields: Object.entries(fields).map(([name, rest]) => ({ name, ...rest })), ...more };
}

/** What a promise fails with. */
export async function failure(promise: Promise<unknown>): Promise<HealthriskError> {
  const error = await promise.then(
    () => new Error('expected it to fail'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof HealthriskError)) throw error;
  return error;
}
