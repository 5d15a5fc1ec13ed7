import type { Waiver } from '../model/waiver.ts';
import { waiverSchema } from './schema.ts';

/** A waiver as far as it is written as it should be. */
export type WrittenWaiver = Partial<Waiver> & {
  /** Keys that are there and hold something else than they should. */
  malformed?: readonly (keyof Waiver)[];
};

/**
 * The waivers of a file that may not have the form of one: what is right in an entry can be looked
 * at although something else in it is wrong.
 * @param raw the whole file as parsed
 */
export function writtenWaivers(raw: unknown): WrittenWaiver[] {
  const list = isMap(raw) ? raw.waivers : undefined;
  return Array.isArray(list) ? list.map(written) : [];
}

function written(entry: unknown): WrittenWaiver {
  if (!isMap(entry)) return {};
  const keys = (Object.keys(waiverSchema.shape) as (keyof Waiver)[]).filter((key) =>
    Object.hasOwn(entry, key),
  );
  const isRight = (key: keyof Waiver) => waiverSchema.shape[key].safeParse(entry[key]).success;
  const right = keys.filter(isRight).map((key) => [key, entry[key]]);
  return { ...Object.fromEntries(right), malformed: keys.filter((key) => !isRight(key)) };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
