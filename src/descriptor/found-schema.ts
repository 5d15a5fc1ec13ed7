import type { PathPart } from '../yaml/text.ts';
import type { ParsedJson } from './read-json.ts';

/** A Table Schema that was found and not yet looked at. */
export interface FoundSchema {
  /** The file that was found beside the data. */
  file: string;
  /** That file, and the one that holds the schema. */
  files: readonly string[];
  /** The file that holds the schema. */
  json: ParsedJson;
  /** The schema as parsed. */
  schema: unknown;
  /** Where it begins in that file. */
  at: readonly PathPart[];
}

/** The metadata name the data, and their schema is neither in nor below the folder. */
export interface SchemaElsewhere {
  file: string;
  schemaElsewhere: true;
}
