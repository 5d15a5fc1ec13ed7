import { isMap, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import { child, isFreeKey, isKnownOrNear, keysOf, shapesBelow, shapesOf } from './schema-keys.ts';
import type { Span } from './text.ts';

/**
 * Where the keys stand that an excerpt may show: those that the schema knows at their place, or
 * nearly so, and the names that a file chooses itself, where a description stands behind them. Any
 * other key may be a value that lost its dash. None at all where no key of the root is known: the
 * file is something else then.
 */
export function shownKeys(contents: unknown, value: unknown, schema: z.ZodType): Span[] {
  const spans: Span[] = [];
  const shapes = shapesOf(schema, value);
  if (isAbout(value, shapes)) walk(contents, value, shapes, spans);
  return spans;
}

/** Whether a map has at least one of the keys that the shapes name. */
export function isAbout(value: unknown, shapes: readonly z.ZodType[]): boolean {
  return keysOf(shapes).some((key) => child(value, key) !== undefined);
}

function walk(node: unknown, value: unknown, shapes: readonly z.ZodType[], spans: Span[]): void {
  if (shapes.length === 0) return;
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const here = child(value, index);
      walk(item, here, shapesBelow(shapes, index, here), spans);
    }
    return;
  }
  if (!isMap(node)) return;
  const known = keysOf(shapes);
  for (const { key, value: behind } of node.items) {
    if (!isScalar(key) || !key.range) continue;
    const name = String(key.value);
    const here = child(value, name);
    const below = shapesBelow(shapes, name, here);
    if (isKnownOrNear(name, known) || (isFreeKey(shapes, name) && isAbout(here, below))) {
      spans.push([key.range[0], key.range[1]]);
    }
    walk(behind, here, below, spans);
  }
}
