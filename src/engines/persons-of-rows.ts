import { invariant } from '../errors/healthrisk-error.ts';
import type { Persons } from '../model/table.ts';
import type { CodesByColumn } from './codes.ts';
import { through } from './through.ts';

/** The person of each row, where the codes are in memory. */
export function personsOfRows(
  { column, personOfCode, count }: Persons,
  codes: CodesByColumn,
): { personOf: Uint32Array; count: number } {
  const keys = codes[column];
  invariant(keys !== undefined, 'the subject is a kept column');
  return { personOf: through(personOfCode, keys), count };
}
