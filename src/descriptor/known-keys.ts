import { z } from 'zod';

// Only names of keys: what stands behind them is checked by the JSON Schemas. An excerpt of a file
// shows these keys and hides everything else.
const key = z.unknown();

/** Keys of a Table Schema that an excerpt may show. */
export const TABLE_SCHEMA_KEYS = z.looseObject({
  fields: z.array(
    z.looseObject({
      name: key,
      type: key,
      format: key,
      title: key,
      description: key,
      constraints: key,
      missingValues: key,
      'healthrisk:role': key,
      'healthrisk:roleFrom': key,
    }),
  ),
  missingValues: key,
  primaryKey: key,
});

/** Keys of a Data Package that an excerpt may show. */
export const DATA_PACKAGE_KEYS = z.looseObject({
  resources: z.array(z.looseObject({ name: key, path: key, data: key, schema: TABLE_SCHEMA_KEYS })),
});
