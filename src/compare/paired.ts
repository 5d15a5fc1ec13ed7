/**
 * What has the same key, before and after; null where one side has none. In the order of `before`,
 * then what only `after` has, in its own.
 */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): [T | null, T | null][] {
  const now = new Map(after.map((one) => [keyOf(one), one]));
  const old = new Set(before.map(keyOf));
  return [
    ...before.map((one): [T, T | null] => [one, now.get(keyOf(one)) ?? null]),
    ...after.filter((one) => !old.has(keyOf(one))).map((one): [null, T] => [null, one]),
  ];
}
