import { z } from 'zod';
import type { PathPart } from './text.ts';

/**
 * The keys that a schema allows at a path, in the order of the schema. Where it offers several
 * shapes, the one that the value's own discriminator (`kind`) names; else all of them.
 */
export function allowedKeys(
  schema: z.ZodType,
  path: readonly PathPart[],
  value: unknown,
): readonly string[] {
  let schemas = unwrap(schema, value);
  let here = value;
  for (const part of path) {
    here = child(here, part);
    schemas = schemas.flatMap((found) => {
      const next = step(found, part);
      return next ? unwrap(next, here) : [];
    });
  }
  const keys = schemas.flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : recordKeys(found),
  );
  return [...new Set(keys)];
}

function recordKeys(schema: z.ZodType): readonly string[] {
  if (!(schema instanceof z.ZodRecord) || !(schema.keyType instanceof z.ZodEnum)) return [];
  return schema.keyType.options.map(String);
}

/** The value at one step below, undefined where there is none. */
export function child(value: unknown, part: PathPart): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
  return (value as Record<PathPart, unknown>)[part];
}

function step(schema: z.ZodType, part: PathPart): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[part] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

function unwrap(schema: z.ZodType, value: unknown): z.ZodType[] {
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const options = schema.options as z.ZodType[];
    const named = options.filter((option) => {
      const field = step(option, discriminator);
      return field?.safeParse(child(value, discriminator)).success === true;
    });
    return (named.length > 0 ? named : options).flatMap((option) => unwrap(option, value));
  }
  if (schema instanceof z.ZodUnion) {
    return (schema.options as z.ZodType[]).flatMap((option) => unwrap(option, value));
  }
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  ) {
    return unwrap(schema.unwrap() as z.ZodType, value);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType, value);
  return [schema];
}
