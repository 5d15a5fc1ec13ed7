import { z } from 'zod';
import { nearest } from '../errors/did-you-mean.ts';
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
  let schemas = shapesOf(schema, value);
  let here = value;
  for (const part of path) {
    here = child(here, part);
    schemas = shapesBelow(schemas, part, here);
  }
  return keysOf(schemas);
}

/**
 * A key that means one of the known keys, spelt right or nearly so. Any other one may be a value of
 * the data that an indentation or a forgotten dash made a key, and is never shown.
 */
export function isKnownOrNear(key: string, known: readonly string[]): boolean {
  return known.includes(key) || nearest(key, known) !== null;
}

/** The shapes one step below. */
export function shapesBelow(
  schemas: readonly z.ZodType[],
  part: PathPart,
  value: unknown,
): z.ZodType[] {
  return schemas.flatMap((found) => {
    const next = step(found, part);
    return next ? shapesOf(next, value) : [];
  });
}

/** The keys that the shapes name, each once. */
export function keysOf(schemas: readonly z.ZodType[]): readonly string[] {
  const keys = schemas.flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : recordKeys(found),
  );
  return [...new Set(keys)];
}

/** Whether the file chooses the keys of this map (the names of its columns), and may choose this one. */
export function isFreeKey(schemas: readonly z.ZodType[], key: string): boolean {
  return schemas.some((found) => {
    if (!(found instanceof z.ZodRecord)) return false;
    const type = found.keyType as unknown as z.ZodType;
    return !(type instanceof z.ZodEnum) && type.safeParse(key).success;
  });
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
  if (schema instanceof z.ZodObject) {
    return Object.hasOwn(schema.shape, part) ? (schema.shape[part] as z.ZodType) : undefined;
  }
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

/** The shapes that a value may have, out of unions and whatever else surrounds them. */
export function shapesOf(schema: z.ZodType, value: unknown): z.ZodType[] {
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const options = schema.options as z.ZodType[];
    const named = options.filter((option) => {
      const field = step(option, discriminator);
      return field?.safeParse(child(value, discriminator)).success === true;
    });
    return (named.length > 0 ? named : options).flatMap((option) => shapesOf(option, value));
  }
  if (schema instanceof z.ZodUnion) {
    return (schema.options as z.ZodType[]).flatMap((option) => shapesOf(option, value));
  }
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  ) {
    return shapesOf(schema.unwrap() as z.ZodType, value);
  }
  if (schema instanceof z.ZodPipe) return shapesOf(schema.in as z.ZodType, value);
  return [schema];
}
